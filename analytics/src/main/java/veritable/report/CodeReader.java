package veritable.report;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;

/** Reads code, line by line. */
final class CodeReader {
    private final String report;
    private final int base;
    private final Lines lines;
    private final Problems problems;

    CodeReader(String report, int base, Lines lines, Problems problems) {
        this.report = report;
        this.base = base;
        this.lines = lines;
        this.problems = problems;
    }

    Block.Code read(FencedCodeBlock fenced) {
        int index = index(fenced);
        if (fenced.getClosingFenceLength() == null) {
            String fence = fenced.getFenceCharacter().repeat(fenced.getOpeningFenceLength());
            problems.add(
                    lines.at(index),
                    "code fence is never closed: everything below it is read as code (expected "
                            + fence
                            + " on a line of its own)");
        }
        return new Block.Code(
                language(fenced.getInfo()), texts(fenced.getLiteral(), index, 1), lines.at(index));
    }

    Block.Code read(IndentedCodeBlock indented) {
        int index = index(indented);
        return new Block.Code("", texts(indented.getLiteral(), index, 0), lines.at(index));
    }

    private int index(Node node) {
        return base + node.getSourceSpans().get(0).getInputIndex();
    }

    private static String language(String info) {
        int end = 0;
        while (end < info.length() && info.charAt(end) > ' ' && info.charAt(end) != '{') {
            end++;
        }
        return info.substring(0, end);
    }

    /** One text per line; code stands at the end of its line. */
    private List<Text> texts(String literal, int index, int skipped) {
        List<Text> texts = new ArrayList<>();
        int line = lines.line(index) + skipped;
        int start = 0;
        while (start < literal.length()) {
            int end = literal.indexOf('\n', start);
            if (end < 0) {
                end = literal.length();
            }
            texts.add(text(literal.substring(start, end), lines.end(line, report)));
            start = end + 1;
            line++;
        }
        return texts;
    }

    private Text text(String code, int end) {
        int index = end - code.length();
        int padding = 0;
        while (padding < Math.min(3, code.length())
                && !report.startsWith(code.substring(padding), index + padding)) {
            padding++;
        }
        int[] runs = new int[2 * padding + 2];
        for (int i = 0; i < padding; i++) {
            runs[2 * i] = i;
            runs[2 * i + 1] = index + padding - 1; // a tab that was read as blanks
        }
        runs[2 * padding] = padding;
        runs[2 * padding + 1] = index + padding;
        return new Text(code, lines, runs, List.of());
    }
}

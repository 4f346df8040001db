package veritable.report;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.SourceSpan;

/** Reads code, line by line. */
final class CodeReader {
    private final Manuscript manuscript;
    private final Lines lines;

    CodeReader(Manuscript manuscript) {
        this.manuscript = manuscript;
        this.lines = manuscript.lines();
    }

    Block.Code read(FencedCodeBlock fenced) {
        SourceSpan first = fenced.getSourceSpans().get(0);
        Location at = manuscript.at(first);
        if (fenced.getClosingFenceLength() == null) {
            String fence = fenced.getFenceCharacter().repeat(fenced.getOpeningFenceLength());
            manuscript
                    .problems()
                    .add(
                            at,
                            "code fence is never closed: everything below it is read as code"
                                    + " (expected "
                                    + fence
                                    + " on a line of its own)");
        }
        return new Block.Code(
                language(fenced.getInfo()), texts(fenced.getLiteral(), at.line()), at);
    }

    Block.Code read(IndentedCodeBlock indented) {
        Location at = manuscript.at(indented);
        return new Block.Code("", texts(indented.getLiteral(), at.line() - 1), at);
    }

    private static String language(String info) {
        int end = 0;
        while (end < info.length() && info.charAt(end) > ' ' && info.charAt(end) != '{') {
            end++;
        }
        return info.substring(0, end);
    }

    /**
     * One text per line, the first of which is {@code line}; code stands at the end of its line.
     */
    private List<Text> texts(String literal, int line) {
        List<Text> texts = new ArrayList<>();
        int number = line;
        int start = 0;
        while (start < literal.length()) {
            int end = literal.indexOf('\n', start);
            if (end < 0) {
                end = literal.length();
            }
            texts.add(text(literal.substring(start, end), lines.end(number, manuscript.text())));
            start = end + 1;
            number++;
        }
        return texts;
    }

    private Text text(String code, int end) {
        int index = end - code.length();
        boolean asWritten = code.isEmpty() || manuscript.chars()[index] == code.charAt(0);
        return asWritten
                ? new Text(code, lines, index, Text.ONE_RUN, List.of())
                : behindTab(code, index);
    }

    /** Code behind a tab of which a part is indentation and the rest is read as blanks. */
    private Text behindTab(String code, int index) {
        int blanks = 0;
        while (blanks < 3 && blanks < code.length() && code.charAt(blanks) == ' ') {
            blanks++;
        }
        while (blanks > 1 && manuscript.chars()[index + blanks - 1] != '\t') {
            blanks--;
        }
        int tab = index + blanks - 1;
        int[] runs = new int[2 * blanks];
        for (int i = 0; i < blanks; i++) {
            runs[2 * i] = i + 1;
            runs[2 * i + 1] = i + 1 == blanks ? tab + 1 : tab;
        }
        return new Text(code, lines, tab, runs, List.of());
    }
}

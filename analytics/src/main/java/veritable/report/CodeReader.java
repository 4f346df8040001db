package veritable.report;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.SourceSpan;

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
        List<SourceSpan> spans = fenced.getSourceSpans();
        Location at = lines.at(base + spans.get(0).getInputIndex());
        if (fenced.getClosingFenceLength() == null) {
            problems.add(
                    at,
                    "code fence is never closed: everything below it is read as code (expected "
                            + fenced.getFenceCharacter().repeat(fenced.getOpeningFenceLength())
                            + " on a line of its own)");
        }
        return new Block.Code(language(fenced.getInfo()), lines(fenced.getLiteral(), spans, 1), at);
    }

    Block.Code read(IndentedCodeBlock indented) {
        List<SourceSpan> spans = indented.getSourceSpans();
        Location at = lines.at(base + spans.get(0).getInputIndex());
        return new Block.Code("", lines(indented.getLiteral(), spans, 0), at);
    }

    private static String language(String info) {
        int end = 0;
        while (end < info.length() && info.charAt(end) > ' ' && info.charAt(end) != '{') {
            end++;
        }
        return info.substring(0, end);
    }

    private List<Text> lines(String literal, List<SourceSpan> spans, int first) {
        List<Text> texts = new ArrayList<>();
        int start = 0;
        int line = first;
        while (start < literal.length()) {
            int end = literal.indexOf('\n', start);
            if (end < 0) {
                end = literal.length();
            }
            int index = line < spans.size() ? index(spans.get(line), end - start) : 0;
            texts.add(
                    new Text(
                            literal.substring(start, end), lines, new int[] {0, index}, List.of()));
            start = end + 1;
            line++;
        }
        return texts;
    }

    /** Code stands at the end of its line. */
    private int index(SourceSpan span, int length) {
        int start = base + span.getInputIndex();
        int end = start + span.getLength();
        return Math.max(start, end - length);
    }
}

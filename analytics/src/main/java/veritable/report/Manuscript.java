package veritable.report;

import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * The text of a report while it is read, and how the places that commonmark tells translate to it.
 *
 * @param chars the characters of {@code text}, which are read faster one by one
 * @param base where the part begins that commonmark reads, behind the front matter
 */
record Manuscript(
        String path,
        String text,
        char[] chars,
        Lines lines,
        int base,
        int baseLine,
        Problems problems,
        MemoryWatch memory) {
    static Manuscript of(String path, Decoded decoded, char[] chars, Lines lines, int base) {
        Problems problems = new Problems();
        decoded.report(lines, problems);
        String text = decoded.text();
        MemoryWatch memory = MemoryWatch.over(chars.length);
        return new Manuscript(path, text, chars, lines, base, lines.line(base), problems, memory);
    }

    /** What commonmark reads. */
    String body() {
        return base == 0 ? text : text.substring(base);
    }

    int start(SourceSpan span) {
        return base + span.getInputIndex();
    }

    int end(SourceSpan span) {
        return base + span.getInputIndex() + span.getLength();
    }

    int start(Node node) {
        return start(node.getSourceSpans().get(0));
    }

    Location at(Node node) {
        return at(node.getSourceSpans().get(0));
    }

    Location at(SourceSpan span) {
        return new Location(path, baseLine + span.getLineIndex() + 1, span.getColumnIndex() + 1);
    }

    /**
     * To be called while a long report is read, with the place that was reached.
     *
     * @throws ReportException if there is too little memory to go on
     */
    void progress(Location reached) {
        if (memory.isFull()) {
            throw new ReportException(
                    reached,
                    "too large to be read within "
                            + Reports.memory()
                            + " of memory, which is nearly full at line "
                            + reached.line()
                            + " (more is given by -Xmx)");
        }
    }

    Text empty(int index) {
        return new Text("", lines, index, Text.ONE_RUN, java.util.List.of());
    }
}

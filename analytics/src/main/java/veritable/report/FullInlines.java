package veritable.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.internal.InlineParserImpl;
import org.commonmark.internal.util.Html5Entities;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import veritable.report.Text.Mark;

/**
 * Reads lines through commonmark's own inline parser, which is complete but slow. The lines are
 * handed to it as one string with spans that count in that string, because what stands in a cell or
 * behind a tab is not always as long as where it came from.
 */
final class FullInlines {
    /** Length times marks: some markup takes commonmark a time that grows with the square. */
    private static final long MOST_WORK = 5_000_000;

    private final char[] chars;
    private final TextBuilder builder;
    private final InlineParserImpl parser;
    private final StringBuilder content = new StringBuilder();
    private int[] indexes = new int[256]; // of each character of the content in the report
    private int lastEnd;

    FullInlines(char[] chars, TextBuilder builder, InlineParserContext context) {
        this.chars = chars;
        this.builder = builder;
        this.parser = new InlineParserImpl(context);
    }

    /** Reads lines; false if they had to be read as plain text. */
    boolean read(InlineLines lines) {
        content.setLength(0);
        List<SourceLine> renumbered = new ArrayList<>(lines.count());
        for (int i = 0; i < lines.count(); i++) {
            String text = lines.content(i);
            int start = content.length();
            locate(text, lines.start(i));
            renumbered.add(SourceLine.of(text, SourceSpan.of(i, start, start, text.length())));
        }
        if ((long) content.length() * marks() > MOST_WORK) {
            appendAsWritten(content.substring(0, content.length() - 1), 0);
            return false;
        }
        Paragraph parent = new Paragraph();
        parser.parse(SourceLines.of(renumbered), parent);
        lastEnd = 0;
        append(parent);
        return true;
    }

    private int marks() {
        int marks = 0;
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (c < 128 && SimpleInlines.SPECIAL[c]) {
                marks++;
            }
        }
        return marks;
    }

    /** Adds a line and finds where in the report each of its characters stands. */
    private void locate(String text, int start) {
        int needed = content.length() + text.length() + 2;
        if (indexes.length < needed) {
            indexes = Arrays.copyOf(indexes, Math.max(needed, indexes.length * 2));
        }
        int offset = content.length();
        int index = start;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '|' && charAt(index) == '\\' && charAt(index + 1) == '|') {
                index++;
            } else if (c != ' ' && c != '\t' && charAt(index) == '\t') {
                index++; // the rest of a tab that was read as blanks
            }
            indexes[offset++] = index;
            if (c != ' ' || charAt(index) != '\t') {
                index++;
            }
        }
        indexes[offset++] = index;
        indexes[offset] = index + 1;
        content.append(text).append('\n');
    }

    private char charAt(int index) {
        return index < chars.length ? chars[index] : '\n';
    }

    private void append(Node parent) {
        int[] starts = new int[8];
        int depth = 0;
        Node node = parent.getFirstChild();
        while (node != null) {
            Node child = node.getFirstChild();
            if (child != null) {
                if (depth == starts.length) {
                    starts = Arrays.copyOf(starts, depth * 2);
                }
                starts[depth++] = builder.length();
                node = child;
                continue;
            }
            leaf(node);
            while (node != null && node.getNext() == null) {
                node = node.getParent();
                if (node == parent) {
                    return;
                }
                mark(node, starts[--depth]);
            }
            node = node == null ? null : node.getNext();
        }
    }

    private void mark(Node node, int start) {
        lastEnd = Math.max(lastEnd, end(node));
        if (node instanceof StrongEmphasis) {
            builder.mark(Mark.STRONG, start, builder.length(), "");
        } else if (node instanceof Emphasis) {
            builder.mark(Mark.EMPHASIS, start, builder.length(), "");
        } else if (node instanceof Strikethrough) {
            builder.mark(Mark.STRUCK, start, builder.length(), "");
        } else if (node instanceof Link link) {
            builder.mark(Mark.LINK, start, builder.length(), link.getDestination());
        } else if (node instanceof Image image) {
            builder.mark(Mark.IMAGE, start, builder.length(), image.getDestination());
        }
    }

    private void leaf(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        int start = spans.isEmpty() ? endOfLine(lastEnd) : spans.get(0).getInputIndex();
        int end = Math.max(lastEnd, end(node));
        if (node instanceof org.commonmark.node.Text text) {
            appendText(text.getLiteral(), start, end);
        } else if (node instanceof Code code) {
            appendCode(code.getLiteral(), start, end);
        } else if (node instanceof HtmlInline html) {
            appendHtml(html.getLiteral(), start);
        } else if (node instanceof HardLineBreak) {
            builder.hardBreak(indexes[start]);
        } else if (node instanceof SoftLineBreak) {
            builder.softBreak(indexes[start]);
        }
        lastEnd = spans.isEmpty() ? content.indexOf("\n", lastEnd) + 1 : end;
    }

    private static int end(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return 0;
        }
        SourceSpan last = spans.get(spans.size() - 1);
        return last.getInputIndex() + last.getLength();
    }

    /** Where a line break begins, with the blanks before it. */
    private int endOfLine(int start) {
        int i = content.indexOf("\n", start);
        while (i > 0 && content.charAt(i - 1) == ' ') {
            i--;
        }
        return i;
    }

    private void appendText(String literal, int start, int end) {
        if (literal.length() == end - start) {
            appendAsWritten(literal, start);
            return;
        }
        int i = start;
        int j = 0;
        while (j < literal.length() && i < end) {
            char c = content.charAt(i);
            int entity = c == '&' ? endOfEntity(i, end) : -1;
            if (entity > 0) {
                String decoded = Html5Entities.entityToString(content.substring(i, entity));
                if (literal.startsWith(decoded, j) && !decoded.isEmpty()) {
                    for (int k = 0; k < decoded.length(); k++) {
                        builder.append(decoded.charAt(k), indexes[i]);
                    }
                    j += decoded.length();
                    i = entity;
                    continue;
                }
            }
            if (c == '\\' && i + 1 < end && content.charAt(i + 1) == literal.charAt(j)) {
                i++;
            }
            if (content.charAt(i) == literal.charAt(j)) {
                builder.append(literal.charAt(j), indexes[i]);
                j++;
            }
            i++;
        }
        appendAsWritten(literal.substring(j), i);
    }

    private int endOfEntity(int start, int end) {
        for (int i = start + 1; i < end && i < start + 40; i++) {
            char c = content.charAt(i);
            if (c == ';') {
                return i + 1;
            }
            if (c != '#' && !Character.isLetterOrDigit(c)) {
                return -1;
            }
        }
        return -1;
    }

    private void appendCode(String literal, int start, int end) {
        int ticks = 0;
        while (content.charAt(start + ticks) == '`') {
            ticks++;
        }
        boolean padded = end - start - 2 * ticks == literal.length() + 2;
        int from = builder.length();
        appendAsWritten(literal, start + ticks + (padded ? 1 : 0));
        builder.mark(Mark.CODE, from, builder.length(), "");
    }

    private void appendHtml(String literal, int start) {
        if (Tags.endOfBreak(literal.toCharArray(), 0, literal.length()) == literal.length()) {
            builder.hardBreak(indexes[start]);
        } else if (!Tags.isSilent(literal)) {
            appendAsWritten(literal, start);
        }
    }

    private void appendAsWritten(String literal, int start) {
        for (int i = 0; i < literal.length(); i++) {
            builder.append(literal.charAt(i), indexes[start + i]);
        }
    }
}

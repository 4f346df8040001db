package veritable.claim;

import java.util.List;
import veritable.report.Text;

/** Reads the sources that a report names: lines, links, addresses written out. */
final class Citations {
    private final List<Reference> found;

    Citations(List<Reference> found) {
        this.found = found;
    }

    void line(Text text, Head head, Statement statement) {
        String plain = text.plain();
        String target = target(text);
        boolean named = !head.isNone() && head.hasRest(text);
        found.add(
                named
                        ? new Reference(
                                head.name(text), plain.substring(head.rest()), target, statement)
                        : new Reference(plain, "", target, statement));
    }

    /** A paragraph of references: {@code [1] … [2] …} is two. */
    void paragraph(String quote, Statement statement) {
        int from = 0;
        while (from < quote.length()) {
            int next = quote.indexOf(" [", from + 1);
            while (next >= 0
                    && !(Chars.isDigitAt(quote, next + 2, quote.length())
                            && quote.startsWith(
                                    "]",
                                    Chars.isDigitAt(quote, next + 3, quote.length())
                                            ? next + 4
                                            : next + 3))) {
                next = quote.indexOf(" [", next + 1);
            }
            int end = next < 0 ? quote.length() : next;
            String title = quote.substring(from, end).strip();
            found.add(new Reference(title, "", address(title), statement));
            from = end;
        }
    }

    /** The first address that is written out in a text, or empty. */
    private static String address(String text) {
        int from = text.indexOf("http");
        if (from < 0
                || !text.startsWith("://", text.startsWith("https", from) ? from + 5 : from + 4)) {
            return "";
        }
        int end = from;
        while (end < text.length()
                && text.charAt(end) > ' '
                && text.charAt(end) < 0x7f
                && "<>\"')".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(from, end);
    }

    private static String target(Text text) {
        for (Text.Marked stretch : text.marked()) {
            if (stretch.mark() == Text.Mark.LINK) {
                return stretch.target();
            }
        }
        return address(text.plain());
    }

    /** A line that begins with a link; one to a heading of the report itself says nothing. */
    boolean link(Text text, Scope scope, Statement.Kind kind) {
        if (text.marked().isEmpty()) {
            return false;
        }
        String plain = text.plain();
        for (Text.Marked stretch : text.marked()) {
            if (stretch.start() > 4) {
                return false;
            }
            if (stretch.mark() != Text.Mark.LINK) {
                continue;
            }
            boolean whole = stretch.end() >= Chars.skipBlanksBack(plain, plain.length(), 0);
            if (stretch.target().startsWith("#")) {
                return whole;
            }
            if (whole || scope.topic == Topic.REFERENCES) {
                String rest = whole ? "" : Clip.ends(plain.substring(stretch.end()));
                found.add(
                        new Reference(
                                plain.substring(stretch.start(), stretch.end()),
                                rest,
                                stretch.target(),
                                new Statement(
                                        kind, plain, scope.trail.path, text.at(stretch.start()))));
                return true;
            }
            return false;
        }
        return false;
    }
}

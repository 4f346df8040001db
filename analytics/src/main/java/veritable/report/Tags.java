package veritable.report;

import java.util.Locale;
import java.util.Set;

/** HTML tags inside running text: which break a line, which only format, which are kept. */
final class Tags {
    private static final Set<String> FORMATTING =
            Set.of(
                    "a", "abbr", "b", "big", "br", "cite", "code", "del", "details", "dfn", "div",
                    "em", "font", "i", "img", "ins", "kbd", "mark", "p", "q", "s", "samp", "small",
                    "span", "strike", "strong", "sub", "summary", "sup", "tt", "u", "var", "wbr");

    private Tags() {}

    /** The index behind a {@code <br>} that begins at {@code start}, or -1. */
    static int endOfBreak(char[] text, int start, int end) {
        boolean named =
                start + 3 < end && (text[start + 1] | 32) == 'b' && (text[start + 2] | 32) == 'r';
        int i = start + 3;
        while (named && i < end && text[i] == ' ') {
            i++;
        }
        if (named && i < end && text[i] == '/') {
            i++;
        }
        return named && i < end && text[i] == '>' ? i + 1 : -1;
    }

    /** Whether a tag (or a comment) says nothing to a reader. */
    static boolean isSilent(String tag) {
        if (tag.startsWith("<!--")) {
            return true;
        }
        int from = tag.startsWith("</") ? 2 : 1;
        int to = from;
        while (to < tag.length() && Character.isLetterOrDigit(tag.charAt(to))) {
            to++;
        }
        return FORMATTING.contains(tag.substring(from, to).toLowerCase(Locale.ROOT));
    }
}

package veritable.claim;

import java.util.Optional;
import veritable.version.VersionSet;

/** Versions that stand behind a name. */
final class VersionText {
    private VersionText() {}

    /** Where the version behind a name begins: at the first digit, or a v before it. */
    static int start(String text, int from, int to) {
        for (int at = from + 1; at < to; at++) {
            boolean begins = Chars.isBlank(text.charAt(at - 1));
            int digit = at < to - 1 && (text.charAt(at) | 0x20) == 'v' ? at + 1 : at;
            if (begins && Chars.isDigitAt(text, digit, to)) {
                return at;
            }
        }
        return to;
    }

    /** The versions that a cell names, or empty. */
    static Optional<VersionSet> whole(String text) {
        return VersionSet.parseOrEmpty(text.strip());
    }

    /** Whether a text is nothing but a number with a point, as versions are. */
    static boolean isWhole(String text) {
        int points = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            points += c == '.' ? 1 : 0;
            if (!Chars.isDigit(c) && "vVx.+ ".indexOf(c) < 0) {
                return false;
            }
        }
        return points > 0;
    }

    /** The versions that the text from {@code from} on begins with. */
    static Optional<VersionSet> in(String text, int from, int to) {
        int start = Chars.skipBlanks(text, from, to);
        int end = start;
        while (end < to
                && "（(，,；;、。".indexOf(text.charAt(end)) < 0
                && !Chars.isBlank(text.charAt(end))) {
            end++;
        }
        return start == end || !isVersionLike(text, start, end)
                ? Optional.empty()
                : VersionSet.parseOrEmpty(text.substring(start, end));
    }

    private static boolean isVersionLike(String text, int start, int end) {
        char first = text.charAt(start);
        return Chars.isDigit(first)
                || ">≥=<".indexOf(first) >= 0
                || ((first | 0x20) == 'v' && Chars.isDigitAt(text, start + 1, end));
    }
}

package veritable.table;

/** Text that can do nothing to a terminal but show itself on one line. */
public final class Plain {
    private Plain() {}

    /** The text on one line, without what would act on a terminal. */
    public static String text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7F && !isSafe(text, i)) {
                return cleaned(text);
            }
        }
        return text;
    }

    private static String cleaned(String text) {
        StringBuilder cleaned = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                continue;
            }
            if (isBreak(c)) {
                cleaned.append(' ');
            } else {
                cleaned.append(c < ' ' || c >= 0x7F && !isSafe(text, i) ? '\uFFFD' : c);
            }
        }
        return cleaned.toString();
    }

    private static boolean isBreak(char c) {
        return c == '\t' || c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static boolean isSafe(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c > 0x9F && !isBreak(c) && !isDirection(c);
    }

    /** What turns the order of characters round, and so can make a line say something else. */
    private static boolean isDirection(char c) {
        return c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069
                || c == 0x200E
                || c == 0x200F
                || c == 0x061C;
    }
}

package veritable.cli;

/** Text of unknown origin made safe for a terminal: no control characters, no escape sequences. */
final class Printable {
    private Printable() {}

    static String line(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isISOControl(c) && c != '\t' || isFormat(c) ? 0xFFFD : c)
                .forEach(safe::appendCodePoint);
        return safe.toString();
    }

    // bidirectional overrides can make a line read as something else
    private static boolean isFormat(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}

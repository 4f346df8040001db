package veritable.report;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Tells files that are no text. */
final class Binary {
    private record Kind(String name, String start) {}

    private static final Kind[] KINDS = {
        new Kind("a PNG image", "\u0089PNG"),
        new Kind("a JPEG image", "\u00FF\u00D8\u00FF"),
        new Kind("a GIF image", "GIF8"),
        new Kind("a PDF document", "%PDF-"),
        new Kind("a zip archive, as Word and Excel files are", "PK\u0003\u0004"),
        new Kind("an old Office document", "\u00D0\u00CF\u0011\u00E0"),
        new Kind("a gzip archive", "\u001F\u008B"),
        new Kind("a program", "\u007FELF"),
        new Kind("a Java class", "\u00CA\u00FE\u00BA\u00BE"),
        new Kind("an SQLite database", "SQLite format 3\0"),
    };

    private Binary() {}

    /**
     * A stray NUL is odd but harmless; many of them, or of other control characters, are no text.
     *
     * @throws ReportException if this is no text
     */
    static void check(String path, byte[] bytes) {
        for (Kind kind : KINDS) {
            if (startsWith(bytes, kind.start())) {
                throw new ReportException(
                        new Location(path, 1, 1), kind.name() + " (expected Markdown text)");
            }
        }
        int sample = Math.min(bytes.length, 1 << 16);
        int controls = 0;
        int nul = 0;
        int first = -1;
        for (int i = 0; i < sample; i++) {
            if (isControl(bytes[i])) {
                controls++;
                nul += bytes[i] == 0 ? 1 : 0;
                first = first < 0 ? i : first;
            }
        }
        if (controls * 50 <= sample) {
            return;
        }
        String found =
                nul * 4 > sample
                        ? "a NUL in every few bytes, as in UTF-16 without a byte order mark"
                        : controls
                                + " control characters in "
                                + sample
                                + " bytes, the first 0x"
                                + HexFormat.of().withUpperCase().toHexDigits(bytes[first]);
        throw new ReportException(
                place(path, bytes, first),
                found + " (expected Markdown text; UTF-16 without a mark must be named)");
    }

    private static boolean isControl(byte b) {
        return b >= 0 && b < ' ' && (b < '\t' || b > '\r') && b != 0x1B;
    }

    private static boolean startsWith(byte[] bytes, String start) {
        if (bytes.length < start.length()) {
            return false;
        }
        return new String(bytes, 0, start.length(), StandardCharsets.ISO_8859_1).equals(start);
    }

    private static Location place(String path, byte[] bytes, int index) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < index; i++) {
            if (bytes[i] == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new Location(path, line, index - lineStart + 1);
    }
}

package veritable.report;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From bytes to text: UTF-8, UTF-16 and UTF-32 by their byte order mark, and GB18030 (with GBK and
 * GB2312 inside it) by how its bytes are spread. Bytes that are no text are refused.
 */
final class Encodings {
    private static final String EXPECTED =
            "expected text in UTF-8, GBK or GB18030, or in UTF-16 with a byte order mark;"
                    + " another encoding must be named";
    private static final char UNKNOWN = '\uFFFD';

    private final String path;
    private final byte[] bytes;

    private Encodings(String path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
    }

    /**
     * Decodes a file.
     *
     * @throws ReportException if it is not text
     */
    static Decoded decode(String path, byte[] bytes, Optional<Charset> encoding) {
        return new Encodings(path, bytes).decode(encoding);
    }

    private Decoded decode(Optional<Charset> encoding) {
        Charset marked = byMark();
        if (marked != null) {
            return with(marked);
        }
        if (encoding.isPresent()) {
            if (!encoding.get().name().startsWith("UTF-16")
                    && !encoding.get().name().startsWith("UTF-32")) {
                Binary.check(path, bytes);
            }
            return with(encoding.get());
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (isClean(text)) {
            return new Decoded(text, List.of());
        }
        Binary.check(path, bytes);
        int wrong = count(false);
        if (wrong * 10L <= count(true)) {
            return with(StandardCharsets.UTF_8);
        }
        if (isGb()) {
            return with(Charset.forName("GB18030"));
        }
        if (wrong * 500L <= bytes.length) {
            return with(StandardCharsets.UTF_8);
        }
        throw refusal();
    }

    /** Whether no character is NUL or unknown: in pieces, for a string tells characters slowly. */
    private static boolean isClean(String text) {
        char[] piece = new char[Math.min(text.length(), 4096)];
        for (int start = 0; start < text.length(); start += piece.length) {
            int end = Math.min(text.length(), start + piece.length);
            text.getChars(start, end, piece, 0);
            for (int i = 0; i < end - start; i++) {
                if (piece[i] == 0 || piece[i] == UNKNOWN) {
                    return false;
                }
            }
        }
        return true;
    }

    private @Nullable Charset byMark() {
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(0xFF, 0xFE, 0, 0) || startsWith(0, 0, 0xFE, 0xFF)) {
            return Charset.forName("UTF-32");
        }
        return startsWith(0xFF, 0xFE) || startsWith(0xFE, 0xFF) ? StandardCharsets.UTF_16 : null;
    }

    private boolean startsWith(int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** How many characters of two or more bytes are right, or how many stretches are wrong. */
    private int count(boolean right) {
        int rightOnes = 0;
        int wrongOnes = 0;
        int previous = 1;
        int i = 0;
        while (i < bytes.length) {
            int length = Utf8.length(bytes, i);
            if (length > 1) {
                rightOnes++;
            } else if (length == 0 && previous > 0) {
                wrongOnes++;
            }
            previous = length;
            i += Math.max(1, length);
        }
        return right ? rightOnes : wrongOnes;
    }

    /**
     * Chinese in GB18030 is mostly made of pairs of the old GB2312, two bytes from 0xA1; the
     * accents of Western encodings stand alone between letters.
     */
    private boolean isGb() {
        int common = 0;
        int other = 0;
        int i = 0;
        while (i < bytes.length) {
            int lead = bytes[i] & 0xFF;
            if (lead < 0x80) {
                i++;
                continue;
            }
            int trail = i + 1 < bytes.length ? bytes[i + 1] & 0xFF : 0;
            if (lead >= 0xA1 && lead <= 0xF7 && trail >= 0xA1 && trail != 0xFF) {
                common++;
            } else {
                other++;
            }
            i += 2;
        }
        return other * 4L <= common;
    }

    private Decoded with(Charset charset) {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out =
                CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        List<Decoded.Flaw> flaws = new ArrayList<>();
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            byte[] wrong = new byte[result.length()];
            in.get(wrong);
            flaws.add(
                    new Decoded.Flaw(
                            out.position(),
                            "0x"
                                    + HexFormat.of().withUpperCase().formatHex(wrong)
                                    + ", which is not "
                                    + charset.name()));
            out.put(UNKNOWN);
            result = decoder.decode(in, out, true);
        }
        decoder.flush(out);
        String text = out.flip().toString();
        if (flaws.size() * 10L > text.length()) {
            throw new ReportException(
                    Lines.of(path, text.toCharArray()).at(flaws.get(0).index()),
                    flaws.get(0).found()
                            + ", as are "
                            + flaws.size()
                            + " in all ("
                            + EXPECTED
                            + ")");
        }
        return Decoded.clean(text, flaws);
    }

    private ReportException refusal() {
        int i = 0;
        int line = 1;
        int lineStart = 0;
        while (Utf8.length(bytes, i) > 0) {
            if (bytes[i] == '\n') {
                line++;
                lineStart = i + 1;
            }
            i += Utf8.length(bytes, i);
        }
        int column = new String(bytes, lineStart, i - lineStart, StandardCharsets.UTF_8).length();
        String found = HexFormat.of().withUpperCase().toHexDigits(bytes[i]);
        return new ReportException(
                new Location(path, line, column + 1),
                "byte 0x" + found + " in an unknown encoding (" + EXPECTED + ")");
    }
}

package veritable.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * UTF-8 on its way to a terminal, which would obey the control characters in it: each becomes a
 * replacement character, but for tabs and line ends.
 */
final class GuardedOutput extends FilterOutputStream {
    private static final byte[] REPLACEMENT = {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD};
    private boolean held; // the first byte of a C1 control character, perhaps

    GuardedOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int next) throws IOException {
        int b = next & 0xFF;
        if (held) {
            held = false;
            if (b >= 0x80 && b < 0xA0) {
                out.write(REPLACEMENT);
                return;
            }
            out.write(0xC2);
        }
        if (b == 0xC2) {
            held = true;
        } else if (b < ' ' && b != '\t' && b != '\n' && b != '\r' || b == 0x7F) {
            out.write(REPLACEMENT);
        } else {
            out.write(b);
        }
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        for (int i = from; i < from + length; i++) {
            write(bytes[i]);
        }
    }
}

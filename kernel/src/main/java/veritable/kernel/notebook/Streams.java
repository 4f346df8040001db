package veritable.kernel.notebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** The standard streams of this process while it runs a notebook. */
final class Streams {
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final InputStream in = System.in;

    /**
     * @param front whom the calling thread prints for
     */
    Streams(Supplier<CellFront> front) {
        System.setOut(printer("stdout", front));
        System.setErr(printer("stderr", front));
        System.setIn(nobody(front));
    }

    private static PrintStream printer(String name, Supplier<CellFront> front) {
        OutputStream recorded =
                new OutputStream() {
                    @Override
                    public void write(int b) {
                        write(new byte[] {(byte) b}, 0, 1);
                    }

                    @Override
                    public void write(byte[] bytes, int offset, int length) {
                        front.get().print(name, bytes, offset, length);
                    }
                };
        return new PrintStream(recorded, false, StandardCharsets.UTF_8);
    }

    private static InputStream nobody(Supplier<CellFront> front) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                return front.get().input("", false).length();
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return length == 0 ? 0 : read();
            }
        };
    }

    void close() {
        System.setOut(out);
        System.setErr(err);
        System.setIn(in);
    }
}

package veritable.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import veritable.kernel.session.Front;

/** Standard input: each line is asked for at the front end when it is needed. */
final class Typing extends InputStream {
    private final Supplier<Front> front;
    private volatile Line line = new Line(new byte[0]);

    /**
     * @param front whom the calling thread may ask
     */
    Typing(Supplier<Front> front) {
        this.front = front;
    }

    private static final class Line {
        private final byte[] bytes;
        private int next;

        Line(byte[] bytes) {
            this.bytes = bytes;
        }

        synchronized int left() {
            return bytes.length - next;
        }

        synchronized int take(byte[] into, int offset, int length) {
            int count = Math.min(length, left());
            System.arraycopy(bytes, next, into, offset, count);
            next += count;
            return count;
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        read(one, 0, 1);
        return one[0] & 0xFF;
    }

    /** Who waits for a person holds no lock: cells to come don't wait for it. */
    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int count = line.take(bytes, offset, length);
        while (count == 0) {
            String typed = front.get().input("", false) + "\n";
            Line fresh = new Line(typed.getBytes(StandardCharsets.UTF_8));
            count = fresh.take(bytes, offset, length);
            line = fresh;
        }
        return count;
    }

    @Override
    public int available() {
        return line.left();
    }

    /** What was typed for one cell is not left over for the next. */
    void clear() {
        line = new Line(new byte[0]);
    }
}

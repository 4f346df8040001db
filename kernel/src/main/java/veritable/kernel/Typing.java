package veritable.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import veritable.kernel.session.Front;

/** Standard input: each line is asked for at the front end when it is needed. */
final class Typing extends InputStream {
    private final Supplier<Front> front;
    private byte[] line = new byte[0];
    private int next;

    /**
     * @param front whom the calling thread may ask
     */
    Typing(Supplier<Front> front) {
        this.front = front;
    }

    @Override
    public synchronized int read() throws IOException {
        fill();
        return line[next++] & 0xFF;
    }

    @Override
    public synchronized int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        fill();
        int count = Math.min(length, line.length - next);
        System.arraycopy(line, next, bytes, offset, count);
        next += count;
        return count;
    }

    @Override
    public synchronized int available() {
        return line.length - next;
    }

    /** What was typed for one cell is not left over for the next. */
    synchronized void clear() {
        next = line.length;
    }

    private void fill() throws IOException {
        if (next == line.length) {
            line = (front.get().input("", false) + "\n").getBytes(StandardCharsets.UTF_8);
            next = 0;
        }
    }
}

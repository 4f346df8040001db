package veritable.kernel.eval;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;

/** The output of a process, waited for in short turns, so that a stopped cell is not held by it. */
final class PolledProcess extends FilterInputStream {
    private static final int TURN = 5;

    private final Process process;

    PolledProcess(Process process, InputStream in) {
        super(in);
        this.process = process;
    }

    @Override
    public int read() throws IOException {
        await();
        return in.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        await();
        return in.read(bytes, offset, length);
    }

    private void await() throws IOException {
        while (in.available() == 0 && process.isAlive()) {
            StopCheck.caught();
            try {
                Thread.sleep(TURN);
            } catch (InterruptedException e) {
                StopCheck.caught();
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("interrupted while reading from a process");
            }
        }
    }
}

package veritable.kernel.eval;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.concurrent.TimeUnit;

/**
 * A socket's input that waits in short turns, so that a stopped cell is not held by it; the socket
 * stays as it was.
 */
final class PolledSocket extends FilterInputStream {
    private static final int TURN = 20;

    private final Socket socket;

    PolledSocket(Socket socket, InputStream in) {
        super(in);
        this.socket = socket;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int limit = socket.getSoTimeout();
        return poll(limit, socket::setSoTimeout, () -> in.read(bytes, offset, length));
    }

    static Socket accept(ServerSocket server) throws IOException {
        return poll(server.getSoTimeout(), server::setSoTimeout, server::accept);
    }

    private interface Setting {
        void set(int milliseconds) throws IOException;
    }

    private interface Call<T> {
        T run() throws IOException;
    }

    private static <T> T poll(int limit, Setting timeout, Call<T> call) throws IOException {
        long start = System.nanoTime();
        int turn = limit == 0 ? TURN : Math.min(limit, TURN);
        try {
            while (true) {
                timeout.set(turn);
                try {
                    return call.run();
                } catch (SocketTimeoutException e) {
                    StopCheck.caught();
                    long waited = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
                    if (limit > 0 && waited >= limit) {
                        throw e;
                    }
                }
            }
        } finally {
            restore(limit, timeout);
        }
    }

    private static void restore(int limit, Setting timeout) {
        try {
            timeout.set(limit);
        } catch (IOException e) {
            return; // it was closed meanwhile, which the call itself has said
        }
    }
}

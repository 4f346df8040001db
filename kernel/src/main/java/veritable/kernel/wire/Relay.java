package veritable.kernel.wire;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Carries what arrives at a Unix domain socket to a port of this machine, and back: JeroMQ knows
 * only the latter.
 */
final class Relay implements AutoCloseable {
    private static final int BUFFER_BYTES = 1 << 16;

    private final Path path;
    private final InetSocketAddress port;
    private final ServerSocketChannel door;

    private Relay(Path path, InetSocketAddress port) throws IOException {
        this.path = path;
        this.port = port;
        removeStale();
        door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        door.bind(UnixDomainSocketAddress.of(path));
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
    }

    static Relay open(Path path, InetSocketAddress port) throws IOException {
        Relay relay = new Relay(path, port);
        start(relay::accept);
        return relay;
    }

    /** A kernel that was killed leaves its socket behind; a file is somebody's. */
    private void removeStale() throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .isOther()) {
            throw new FileSystemException(path + ": a file found, a free name expected");
        }
        Files.delete(path);
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "kernel-relay");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (true) {
                SocketChannel outside = door.accept();
                SocketChannel inside = SocketChannel.open(port);
                start(() -> carry(outside, inside));
                start(() -> carry(inside, outside));
            }
        } catch (IOException e) {
            // closed
        }
    }

    private static void carry(SocketChannel from, SocketChannel to) {
        ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER_BYTES);
        try (from;
                to) {
            while (from.read(buffer) >= 0) {
                buffer.flip();
                while (buffer.hasRemaining()) {
                    to.write(buffer);
                }
                buffer.clear();
            }
        } catch (IOException e) {
            // one end is gone, and so is the other
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        Files.deleteIfExists(path);
    }
}

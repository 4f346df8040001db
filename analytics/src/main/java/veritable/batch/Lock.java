package veritable.batch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A file that one run at a time holds, among all hosts that share it.
 *
 * <p>Within one host the system knows who holds it, and lets it go when the process ends, however
 * it ends. Not every shared folder tells its hosts of each other's locks: so the holder also writes
 * its name and a beat that counts up. A name that was left behind is stale if its process has
 * ended, or on another host, if its beat stands still.
 */
final class Lock implements AutoCloseable {
    /**
     * @param beat how often a holder gives a sign
     * @param silence after which a holder on another host is taken to be gone
     */
    record Patience(Duration beat, Duration silence) {
        static final Patience USUAL = new Patience(Duration.ofSeconds(5), Duration.ofSeconds(20));
    }

    /**
     * @param lock none if another run holds it
     * @param other who holds it, or held it and was killed
     */
    record Attempt(Optional<Lock> lock, Optional<Holder> other) {}

    private static final long MOST = 1 << 16;
    private static final Duration LOOK = Duration.ofMillis(250);

    /** Two locks of one process on one file would undo each other. */
    private static final Map<Path, Holder> HELD = new ConcurrentHashMap<>();

    private final Path file;
    private final FileChannel channel;
    private final Thread heart;
    private final CountDownLatch closing = new CountDownLatch(1);

    private Lock(Path file, FileChannel channel, Holder holder, Patience patience) {
        this.file = file;
        this.channel = channel;
        this.heart = new Thread(() -> beat(holder, patience.beat()), "lock");
        heart.setDaemon(true);
        heart.start();
    }

    /**
     * @throws IOException if the file can't be written, or its file system has no locks
     */
    static Attempt take(Path named, Holder holder, Patience patience, Stop stop)
            throws IOException {
        Files.createDirectories(Folders.of(named));
        Path file = Folders.of(named).toRealPath().resolve(named.getFileName());
        Holder own = HELD.putIfAbsent(file, holder);
        if (own != null) {
            return new Attempt(Optional.empty(), Optional.of(own));
        }
        boolean taken = false;
        FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        try {
            // beyond the text, so that others may read it where locks are strict
            boolean free = channel.tryLock(MOST, 1, false) != null;
            Optional<Holder> other = read(channel);
            taken =
                    free
                            && (other.isEmpty()
                                    || isGone(other.get(), holder, channel, patience, stop));
            if (!taken) {
                return new Attempt(Optional.empty(), other);
            }
            write(channel, holder);
            return new Attempt(Optional.of(new Lock(file, channel, holder, patience)), other);
        } catch (OverlappingFileLockException e) {
            return new Attempt(Optional.empty(), Optional.empty());
        } catch (IOException e) {
            throw new IOException(
                    file
                            + ": can't be locked: "
                            + e.getMessage()
                            + " (expected a file system with locks; \"state\" names another folder)",
                    e);
        } finally {
            if (!taken) {
                HELD.remove(file);
                channel.close();
            }
        }
    }

    private static boolean isGone(
            Holder other, Holder self, FileChannel channel, Patience patience, Stop stop)
            throws IOException {
        if (other.isNeighbourOf(self)) {
            return !other.isAlive();
        }
        long start = System.nanoTime();
        while (System.nanoTime() - start < patience.silence().toNanos()) {
            stop.pause(LOOK);
            if (!read(channel).equals(Optional.of(other))) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Holder> read(FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(MOST, channel.size()));
        while (buffer.hasRemaining() && channel.read(buffer, buffer.position()) >= 0) {
            // until all is there
        }
        return Records.parse(new String(buffer.array(), StandardCharsets.UTF_8), Holder.class);
    }

    private static void write(FileChannel channel, Holder holder) throws IOException {
        ByteBuffer text = ByteBuffer.wrap(Records.json(holder).getBytes(StandardCharsets.UTF_8));
        long length = text.remaining();
        channel.write(text, 0);
        channel.truncate(length);
        channel.force(true);
    }

    private void beat(Holder first, Duration pause) {
        Holder holder = first;
        try {
            // no interrupt: that would close the file
            while (!closing.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                holder = holder.beating();
                write(channel, holder);
            }
        } catch (InterruptedException | IOException e) {
            // let go, or the folder is gone: the run will find out
        }
    }

    @Override
    public void close() throws IOException {
        closing.countDown();
        try {
            heart.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try (channel) {
            if (channel.isOpen()) {
                channel.truncate(0);
            }
        } finally {
            HELD.remove(file);
        }
    }
}

package veritable.kernel.wire;

import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is to be broadcast, in the order in which it was said: printed text, which is collected for
 * a few milliseconds, and messages, before which that text goes first.
 *
 * <p>Who speaks only adds to a queue, without a lock: a cell may be stopped at any point of it. All
 * else is done on the thread that sends.
 */
final class Outbox {
    /** How long printed text waits for more of it. */
    static final long PATIENCE_NANOS = TimeUnit.MILLISECONDS.toNanos(4);

    /** A piece of text goes when it is as long as this. */
    static final int PIECE_BYTES = 1 << 16;

    /** Who shows or prints waits while as much as this is on its way. */
    static final long ROOM_BYTES = 16L << 20;

    private final Queue<Said> queue = new ConcurrentLinkedQueue<>();
    private final AtomicLong waiting = new AtomicLong();

    /** Whether the thread that sends will look at the queue without being told. */
    private final AtomicBoolean awake = new AtomicBoolean();

    private final Object room = new Object();
    private final Supplier<String> ids;
    private final Runnable bell;
    private volatile boolean closed;

    private @Nullable Piece piece;
    private long since;
    private @Nullable Outgoing due;
    private long dueWeight;
    private volatile boolean ending;

    private sealed interface Said {}

    private record Text(String stream, JsonObject parent, byte[] bytes) implements Said {}

    private record Told(Outgoing message) implements Said {}

    /**
     * @param ids names for messages
     * @param bell wakes the thread that sends
     */
    Outbox(Supplier<String> ids, Runnable bell) {
        this.ids = ids;
        this.bell = bell;
    }

    /** Takes a message, after all that was printed before it. From any thread. */
    void add(Outgoing message) {
        if (ending) {
            return;
        }
        waiting.addAndGet(message.weight());
        queue.add(new Told(message));
        bell.run();
    }

    /**
     * Takes printed text; waits while too much is on its way. From any thread.
     *
     * @throws InterruptedException if the thread is interrupted while it waits: what is left of the
     *     text is lost
     */
    void print(String stream, JsonObject parent, byte[] bytes, int offset, int length)
            throws InterruptedException {
        for (int at = 0; at < length && !ending; at += PIECE_BYTES) {
            int count = Math.min(PIECE_BYTES, length - at);
            awaitRoom();
            waiting.addAndGet(count);
            queue.add(
                    new Text(
                            stream,
                            parent,
                            Arrays.copyOfRange(bytes, offset + at, offset + at + count)));
            if (!awake.get() && awake.compareAndSet(false, true)) {
                bell.run();
            }
        }
    }

    /** Waits while too much is on its way. From any thread but the one that sends. */
    void awaitRoom() throws InterruptedException {
        if (waiting.get() <= ROOM_BYTES) {
            return;
        }
        synchronized (room) {
            while (waiting.get() > ROOM_BYTES && !closed) {
                room.wait();
            }
        }
    }

    /** The next message to be sent, the same until it is {@link #sent}; none if nothing is due. */
    Optional<Outgoing> next() {
        if (due == null) {
            due = assemble();
        }
        return Optional.ofNullable(due);
    }

    private @Nullable Outgoing assemble() {
        while (true) {
            Said head = queue.peek();
            if (head instanceof Text text
                    && (piece == null || piece.continues(text.stream(), text.parent()))) {
                queue.remove();
                collect(text);
                if (piece != null && piece.size() >= PIECE_BYTES) {
                    return cut(piece);
                }
            } else if (piece != null) {
                return head == null && !ending ? ripe(piece) : whole(piece);
            } else if (head instanceof Told told) {
                queue.remove();
                dueWeight = told.message().weight();
                return told.message();
            } else {
                return null;
            }
        }
    }

    private void collect(Text text) {
        if (piece == null) {
            piece = new Piece(text.stream(), text.parent());
            since = System.nanoTime();
        }
        piece.append(text.bytes());
    }

    private @Nullable Outgoing ripe(Piece text) {
        return !text.isFragment() && System.nanoTime() - since >= PATIENCE_NANOS ? cut(text) : null;
    }

    /** A character whose end has not been printed yet stays. */
    private Outgoing cut(Piece text) {
        Piece rest = text.rest();
        Outgoing message = whole(text);
        piece = rest;
        since = System.nanoTime();
        return message;
    }

    private Outgoing whole(Piece text) {
        piece = null;
        dueWeight = text.size();
        return text.message(ids.get());
    }

    /** The message that {@link #next} gave has gone. */
    void sent() {
        due = null;
        long left = waiting.addAndGet(-dueWeight);
        if (left <= ROOM_BYTES && left + dueWeight > ROOM_BYTES) {
            synchronized (room) {
                room.notifyAll();
            }
        }
    }

    /** Milliseconds until text is due, 0 if something is; -1 if the bell tells of all to come. */
    long patience() {
        if (due != null) {
            return 0;
        }
        if (piece != null && !piece.isFragment()) {
            long left = PATIENCE_NANOS - (System.nanoTime() - since);
            return left <= 0 ? 0 : TimeUnit.NANOSECONDS.toMillis(left) + 1;
        }
        awake.set(false);
        return queue.isEmpty() || awake.getAndSet(true) ? -1 : 0;
    }

    /** Nothing more is taken, and text doesn't wait for more. */
    void end() {
        ending = true;
    }

    /** Nobody sends any more: nobody needs to wait for room. */
    void close() {
        synchronized (room) {
            closed = true;
            room.notifyAll();
        }
    }
}

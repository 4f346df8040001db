package veritable.kernel.wire;

import com.google.gson.JsonObject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * What is to be broadcast, in the order in which it was said: printed text, which is collected for
 * a few milliseconds, and messages, before which that text goes first.
 */
final class Outbox {
    /** How long printed text waits for more of it. */
    static final long PATIENCE_NANOS = TimeUnit.MILLISECONDS.toNanos(4);

    /** A piece of text goes when it is as long as this. */
    static final int PIECE_BYTES = 1 << 16;

    /** Who prints waits while as much as this is on its way. */
    private static final long ROOM_BYTES = 16L << 20;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition room = lock.newCondition();
    private final Queue<Outgoing> ready = new ArrayDeque<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final Supplier<String> ids;
    private final Runnable bell;
    private long readyBytes;
    private long since;
    private boolean closed;

    /**
     * @param ids names for messages
     * @param bell rung when there is something to send at once, or text that was not waiting before
     */
    Outbox(Supplier<String> ids, Runnable bell) {
        this.ids = ids;
        this.bell = bell;
    }

    /** Takes a message, after all that was printed before it. */
    void add(Outgoing message) {
        lock.lock();
        try {
            release(true);
            ready.add(message);
        } finally {
            lock.unlock();
        }
        bell.run();
    }

    /** Takes printed text; waits while too much is on its way. */
    void print(String stream, JsonObject parent, byte[] bytes, int offset, int length) {
        boolean first;
        lock.lock();
        try {
            while (readyBytes > ROOM_BYTES && !closed) {
                room.await();
            }
            first = pieces.isEmpty();
            if (first) {
                since = System.nanoTime();
            }
            Piece last = first ? null : pieces.get(pieces.size() - 1);
            if (last == null || !last.continues(stream, parent)) {
                last = new Piece(stream, parent);
                pieces.add(last);
            }
            last.append(bytes, offset, length);
            if (last.size() >= PIECE_BYTES) {
                release(false);
                first = true;
            }
        } catch (InterruptedException e) {
            // whoever prints is being stopped: it is to notice, and the text is its loss
            Thread.currentThread().interrupt();
            return;
        } finally {
            lock.unlock();
        }
        if (first) {
            bell.run();
        }
    }

    /** All printed text is to go before anything that is said from now on. */
    void flush() {
        lock.lock();
        try {
            release(true);
        } finally {
            lock.unlock();
        }
        bell.run();
    }

    /** The next message to be sent, or none if nothing is due. */
    Optional<Outgoing> next() {
        lock.lock();
        try {
            if (ready.isEmpty()
                    && !pieces.isEmpty()
                    && System.nanoTime() - since >= PATIENCE_NANOS) {
                release(false);
            }
            return Optional.ofNullable(ready.peek());
        } finally {
            lock.unlock();
        }
    }

    /** The message that {@link #next} gave has gone. */
    void sent() {
        lock.lock();
        try {
            Outgoing gone = ready.remove();
            readyBytes -= weight(gone);
            room.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Milliseconds until text is due, 0 if something is; -1 if nothing waits. */
    long patience() {
        lock.lock();
        try {
            if (!ready.isEmpty()) {
                return 0;
            }
            if (pieces.isEmpty()) {
                return -1;
            }
            long left = PATIENCE_NANOS - (System.nanoTime() - since);
            return left <= 0 ? 0 : TimeUnit.NANOSECONDS.toMillis(left) + 1;
        } finally {
            lock.unlock();
        }
    }

    /** Nobody sends any more: nobody needs to wait for room. */
    void close() {
        lock.lock();
        try {
            closed = true;
            room.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * A character may be cut by a piece's end: what is left of it stays, unless no more is to come.
     */
    private void release(boolean all) {
        Piece rest = null;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean last = i == pieces.size() - 1;
            if (last && !all) {
                rest = piece.rest();
            }
            String text = piece.text();
            if (!text.isEmpty()) {
                Outgoing message = piece.message(ids.get(), text);
                ready.add(message);
                readyBytes += weight(message);
            }
        }
        pieces.clear();
        if (rest != null) {
            pieces.add(rest);
            since = System.nanoTime();
        }
    }

    private static long weight(Outgoing message) {
        return message.type().equals("stream")
                ? message.content().get("text").getAsString().length()
                : 0;
    }
}

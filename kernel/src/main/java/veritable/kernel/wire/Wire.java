package veritable.kernel.wire;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zeromq.ZMQException;

/**
 * What a kernel says and hears. One thread serves the sockets; it waits until something arrives,
 * something is to be sent, or printed text has waited long enough.
 *
 * <p>Every method may be called from any thread, at any time, and returns at once; only who prints
 * or shows more than clients take has to wait.
 */
public final class Wire implements AutoCloseable {
    /** The version of the protocol that is spoken. */
    public static final String PROTOCOL = Codec.VERSION;

    /** How soon to try again when a client takes no more. */
    private static final long CROWDED_MILLIS = 5;

    /** Broadcasts between two looks at who wants something. */
    private static final int AT_ONCE = 16;

    /** A client that takes nothing for so long loses what the others are told meanwhile. */
    private static final long FROZEN_NANOS = TimeUnit.SECONDS.toNanos(10);

    /** What is waiting is sent in a moment, unless the machine has no time for it. */
    private static final long GOODBYE_MILLIS = 5_000;

    private final Sockets sockets;
    private final Codec codec;
    private final Receiver receiver;
    private final Consumer<String> log;
    private final Outbox outbox;
    private final Queue<Reply> replies = new ConcurrentLinkedQueue<>();
    private final CountDownLatch done = new CountDownLatch(1);
    private volatile boolean closing;
    private @Nullable List<byte[]> encoded;
    private long crowdedSince;
    private boolean crowded;

    private record Reply(Channel channel, Outgoing message) {}

    private Wire(Connection connection, Receiver receiver, Consumer<String> log)
            throws IOException {
        this.sockets = new Sockets(connection);
        this.codec = new Codec(connection.key());
        this.receiver = receiver;
        this.log = log;
        this.outbox = new Outbox(codec::nextId, sockets::wakeUp);
    }

    /**
     * Binds the sockets and starts the thread that serves them.
     *
     * @param receiver takes requests and input replies
     * @param log takes one line for each thing that was dropped
     * @throws IOException if an address is taken or not to be had
     */
    public static Wire open(Connection connection, Receiver receiver, Consumer<String> log)
            throws IOException {
        Wire wire = new Wire(connection, receiver, log);
        Thread thread = new Thread(wire::serve, "kernel-wire");
        thread.setDaemon(true);
        thread.start();
        return wire;
    }

    /** The time, as messages give it. */
    public static String date() {
        return Codec.date();
    }

    /** Answers a request. */
    public void reply(Channel channel, Message request, String type, JsonObject content) {
        send(channel, request, type, content);
    }

    /** Answers a request, says something about the answer, and tells all that it is done. */
    public void conclude(
            Channel channel,
            Message request,
            String type,
            JsonObject metadata,
            JsonObject content) {
        replies.add(new Reply(channel, answer(request, type, metadata, content)));
        status(request, "idle");
    }

    /** Tells all in which state a request is: {@code busy} or {@code idle}. */
    public void status(Message request, String state) {
        JsonObject content = new JsonObject();
        content.addProperty("execution_state", state);
        publish(request.header(), "status", content);
    }

    /**
     * Asks the client that sent a request.
     *
     * @return the id that its answer has in its parent header
     */
    public String ask(Message request, String type, JsonObject content) {
        return send(Channel.STDIN, request, type, content);
    }

    private String send(Channel channel, Message request, String type, JsonObject content) {
        Outgoing message = answer(request, type, new JsonObject(), content);
        replies.add(new Reply(channel, message));
        sockets.wakeUp();
        return message.id();
    }

    private Outgoing answer(Message request, String type, JsonObject metadata, JsonObject content) {
        return Outgoing.of(
                codec.nextId(),
                request.identities(),
                type,
                request.header(),
                metadata,
                content,
                List.of());
    }

    /** Tells all clients, after everything that was printed and told before. */
    public void publish(JsonObject parent, String type, JsonObject content) {
        publish(parent, type, new JsonObject(), content, List.of());
    }

    /**
     * Tells all clients, after waiting while too much is on its way to them: for what a cell can
     * show without end.
     */
    public void show(JsonObject parent, String type, JsonObject content) {
        try {
            outbox.awaitRoom();
        } catch (InterruptedException e) {
            // the cell is being stopped: what it had to show is shown
            Thread.currentThread().interrupt();
        }
        publish(parent, type, content);
    }

    /** Tells all clients, with binary parts. */
    public void publish(
            JsonObject parent,
            String type,
            JsonObject metadata,
            JsonObject content,
            List<byte[]> buffers) {
        outbox.add(
                Outgoing.of(
                        codec.nextId(),
                        List.of(type.getBytes(StandardCharsets.US_ASCII)),
                        type,
                        parent,
                        metadata,
                        content,
                        buffers));
    }

    /**
     * A stream to print to. What is printed by many small writes goes as few messages.
     *
     * @param name {@code stdout} or {@code stderr}
     * @param parent tells, on the thread that prints, the header of the request it prints for
     */
    public OutputStream stream(String name, Supplier<JsonObject> parent) {
        return new OutputStream() {
            @Override
            public void write(int b) {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                try {
                    outbox.print(name, parent.get(), bytes, offset, length);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        };
    }

    /** Sends what is waiting, lets go of the addresses and ends the thread. */
    @Override
    public void close() {
        closing = true;
        sockets.wakeUp();
        try {
            done.await(GOODBYE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve() {
        try (sockets) {
            while (true) {
                boolean last = closing;
                if (last) {
                    outbox.end();
                }
                work();
                if (last) {
                    return;
                }
                sockets.await(encoded == null ? outbox.patience() : CROWDED_MILLIS);
            }
        } catch (IOException | ZMQException e) {
            log.accept("the sockets are lost: " + e);
        } finally {
            outbox.close();
            done.countDown();
        }
    }

    /** Until nothing is left to receive or to send, or a client takes no more at present. */
    private void work() {
        boolean progress = true;
        while (progress) {
            progress = sockets.beat() | receive() | welcome() | broadcasts() | answer();
        }
    }

    /** Some of them: who gets an answer then has heard, as a rule, all that was told before it. */
    private boolean broadcasts() {
        int sent = 0;
        while (sent < AT_ONCE && broadcast()) {
            sent++;
        }
        return sent > 0;
    }

    private boolean broadcast() {
        Optional<Outgoing> next = outbox.next();
        if (next.isEmpty()) {
            return false;
        }
        if (encoded == null) {
            encoded = codec.encode(next.get());
        }
        if (sockets.broadcast(encoded)) {
            crowded = false;
        } else if (!frozen() || !sockets.broadcastToTheReady(encoded)) {
            return false;
        }
        encoded = null;
        outbox.sent();
        return true;
    }

    private boolean frozen() {
        long now = System.nanoTime();
        if (!crowded) {
            crowded = true;
            crowdedSince = now;
        }
        return now - crowdedSince > FROZEN_NANOS;
    }

    /** Control goes first: it is what may end the rest. */
    private boolean receive() {
        boolean any = false;
        for (Channel channel : List.of(Channel.CONTROL, Channel.SHELL, Channel.STDIN)) {
            List<byte[]> frames = sockets.receive(channel);
            if (!frames.isEmpty()) {
                any = true;
                receive(channel, frames);
            }
        }
        return any;
    }

    private void receive(Channel channel, List<byte[]> frames) {
        try {
            receiver.received(channel, codec.decode(frames));
        } catch (MalformedMessage e) {
            log.accept(channel.name().toLowerCase(Locale.ROOT) + ": dropped " + e.getMessage());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            log.accept(
                    channel.name().toLowerCase(Locale.ROOT)
                            + ": a message was lost: "
                            + e.getClass().getName());
        }
    }

    /** Tells who begins to listen that it is heard from now on (JEP 65). */
    private boolean welcome() {
        List<byte[]> topics = sockets.subscriptions();
        for (byte[] topic : topics) {
            JsonObject content = new JsonObject();
            content.addProperty("subscription", new String(topic, StandardCharsets.UTF_8));
            outbox.add(
                    Outgoing.of(
                            codec.nextId(),
                            List.of(topic),
                            "iopub_welcome",
                            new JsonObject(),
                            new JsonObject(),
                            content,
                            List.of()));
        }
        return !topics.isEmpty();
    }

    private boolean answer() {
        Reply reply = replies.poll();
        if (reply == null) {
            return false;
        }
        sockets.send(reply.channel(), codec.encode(reply.message()));
        return true;
    }
}

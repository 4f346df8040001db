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
import org.zeromq.ZMQException;

/**
 * What a kernel says and hears. One thread serves the sockets; it waits until something arrives,
 * something is to be sent, or printed text has waited long enough.
 *
 * <p>Every method may be called from any thread, at any time, and returns at once; only who prints
 * more than clients take has to wait.
 */
public final class Wire implements AutoCloseable {
    /** The version of the protocol that is spoken. */
    public static final String PROTOCOL = Codec.VERSION;

    /** How soon to try again when a client takes no more. */
    private static final long CROWDED_MILLIS = 5;

    private static final long GOODBYE_MILLIS = 250;

    private final Sockets sockets;
    private final Codec codec;
    private final Receiver receiver;
    private final Consumer<String> log;
    private final Outbox outbox;
    private final Queue<Reply> replies = new ConcurrentLinkedQueue<>();
    private final CountDownLatch done = new CountDownLatch(1);
    private volatile boolean closing;

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

    /** Answers a request. */
    public void reply(Channel channel, Message request, String type, JsonObject content) {
        send(channel, request, type, content);
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
        Outgoing message =
                new Outgoing(
                        codec.nextId(),
                        request.identities(),
                        type,
                        request.header(),
                        new JsonObject(),
                        content,
                        List.of());
        replies.add(new Reply(channel, message));
        sockets.wakeUp();
        return message.id();
    }

    /** Tells all clients, after everything that was printed and told before. */
    public void publish(JsonObject parent, String type, JsonObject content) {
        publish(parent, type, new JsonObject(), content, List.of());
    }

    /** Tells all clients, with binary parts. */
    public void publish(
            JsonObject parent,
            String type,
            JsonObject metadata,
            JsonObject content,
            List<byte[]> buffers) {
        outbox.add(
                new Outgoing(
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
                if (length > 0) {
                    outbox.print(name, parent.get(), bytes, offset, length);
                }
            }
        };
    }

    /** Sends what is waiting, lets go of the addresses and ends the thread. */
    @Override
    public void close() {
        outbox.flush();
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
                boolean crowded = work();
                if (closing) {
                    return;
                }
                sockets.await(crowded ? CROWDED_MILLIS : outbox.patience());
            }
        } catch (IOException | ZMQException e) {
            log.accept("the sockets are lost: " + e);
        } finally {
            outbox.close();
            done.countDown();
        }
    }

    /** Until nothing is left to receive or to send; true if a client takes no more at present. */
    private boolean work() {
        while (true) {
            boolean progress = sockets.beat() | receive() | welcome() | answer();
            Optional<Outgoing> next = outbox.next();
            if (next.isPresent()) {
                if (sockets.broadcast(codec.encode(next.get()))) {
                    outbox.sent();
                    progress = true;
                } else if (!progress) {
                    return true;
                }
            }
            if (!progress) {
                return false;
            }
        }
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
        } catch (RuntimeException e) {
            log.accept(channel + ": a request was lost: " + e);
        }
    }

    /** Tells who begins to listen that it is heard from now on (JEP 65). */
    private boolean welcome() {
        List<byte[]> topics = sockets.subscriptions();
        for (byte[] topic : topics) {
            JsonObject content = new JsonObject();
            content.addProperty("subscription", new String(topic, StandardCharsets.UTF_8));
            sockets.broadcast(
                    codec.encode(
                            new Outgoing(
                                    codec.nextId(),
                                    List.of(topic),
                                    "iopub_welcome",
                                    new JsonObject(),
                                    new JsonObject(),
                                    content,
                                    List.of())));
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

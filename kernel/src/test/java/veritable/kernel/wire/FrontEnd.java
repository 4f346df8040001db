package veritable.kernel.wire;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import org.zeromq.SocketType;
import org.zeromq.ZContext;
import org.zeromq.ZMQ;

/** A front end: sends requests to a kernel and hears its replies. For one thread. */
public final class FrontEnd implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 180_000;

    private final ZContext context = new ZContext(1);
    private final Map<Channel, ZMQ.Socket> sockets = new EnumMap<>(Channel.class);
    private final ZMQ.Socket iopub;
    private final ZMQ.Socket heartbeat;
    private final Codec codec;

    /** Connects, and waits until it is heard and hears. */
    public FrontEnd(Connection connection) {
        codec = new Codec(connection.key());
        byte[] identity = codec.nextId().getBytes(StandardCharsets.US_ASCII);
        sockets.put(Channel.SHELL, dealer(identity, connection.address(connection.shell())));
        sockets.put(Channel.CONTROL, dealer(identity, connection.address(connection.control())));
        sockets.put(Channel.STDIN, dealer(identity, connection.address(connection.stdin())));
        heartbeat = socket(SocketType.REQ, connection.address(connection.heartbeat()));
        iopub = context.createSocket(SocketType.SUB);
        iopub.setReceiveTimeOut(PATIENCE_MILLIS);
        iopub.setRcvHWM(0);
        iopub.subscribe(ZMQ.SUBSCRIPTION_ALL);
        iopub.connect(connection.address(connection.iopub()));
        Message welcome = broadcast();
        if (!welcome.type().equals("iopub_welcome")) {
            throw new AssertionError("iopub_welcome expected, found " + welcome.type());
        }
    }

    /** Where a kernel on this machine may listen: not where connections come from. */
    public static Connection freePorts(String key) throws IOException {
        List<ServerSocket> held = new ArrayList<>();
        try {
            while (held.size() < 5) {
                try {
                    held.add(new ServerSocket(ThreadLocalRandom.current().nextInt(10_000, 32_000)));
                } catch (BindException e) {
                    continue; // it is taken
                }
            }
            int[] ports = held.stream().mapToInt(ServerSocket::getLocalPort).toArray();
            return new Connection(
                    "tcp", "127.0.0.1", ports[0], ports[1], ports[2], ports[3], ports[4], key);
        } finally {
            for (ServerSocket each : held) {
                each.close();
            }
        }
    }

    public static JsonObject json(String text) {
        return JsonParser.parseString(text).getAsJsonObject();
    }

    private ZMQ.Socket dealer(byte[] identity, String address) {
        ZMQ.Socket socket = context.createSocket(SocketType.DEALER);
        socket.setIdentity(identity);
        return connect(socket, address);
    }

    private ZMQ.Socket socket(SocketType type, String address) {
        return connect(context.createSocket(type), address);
    }

    private static ZMQ.Socket connect(ZMQ.Socket socket, String address) {
        socket.setReceiveTimeOut(PATIENCE_MILLIS);
        socket.setSndHWM(0);
        socket.setRcvHWM(0);
        socket.connect(address);
        return socket;
    }

    /** Sends a message; its id is the one in the parent headers of what answers it. */
    public String send(Channel channel, String type, JsonObject content) {
        return send(channel, type, new JsonObject(), content, List.of());
    }

    public String send(
            Channel channel,
            String type,
            JsonObject parent,
            JsonObject content,
            List<byte[]> buffers) {
        String id = codec.nextId();
        send(
                channel,
                codec.encode(
                        Outgoing.of(
                                id, List.of(), type, parent, new JsonObject(), content, buffers)));
        return id;
    }

    /** The frames of a message, to be spoiled. */
    public List<byte[]> frames(String type, JsonObject content) {
        return codec.encode(
                Outgoing.of(
                        codec.nextId(),
                        List.of(),
                        type,
                        new JsonObject(),
                        new JsonObject(),
                        content,
                        List.of()));
    }

    public void send(Channel channel, List<byte[]> frames) {
        for (int i = 0; i < frames.size(); i++) {
            socket(channel).send(frames.get(i), i < frames.size() - 1 ? ZMQ.SNDMORE : 0);
        }
    }

    private ZMQ.Socket socket(Channel channel) {
        return Objects.requireNonNull(sockets.get(channel));
    }

    /** The next reply on a channel. */
    public Message receive(Channel channel) {
        return receive(socket(channel), channel.name());
    }

    /** The next of what all clients are told. */
    public Message broadcast() {
        return receive(iopub, "iopub");
    }

    /** What all clients are told until a request is done, without its busy and idle. */
    public List<Message> broadcasts(String id) {
        List<Message> all = new ArrayList<>();
        while (true) {
            Message message = broadcast();
            if (!isFor(message, id)) {
                continue;
            }
            if (!message.type().equals("status")) {
                all.add(message);
            } else if (message.text("execution_state", "").equals("idle")) {
                return all;
            }
        }
    }

    public static boolean isFor(Message message, String id) {
        return message.parent().has("msg_id")
                && message.parent().get("msg_id").getAsString().equals(id);
    }

    /** Whether the kernel's heart beats. */
    public boolean beats() {
        heartbeat.send("?");
        return "?".equals(heartbeat.recvStr());
    }

    private Message receive(ZMQ.Socket socket, String name) {
        List<byte[]> frames = new ArrayList<>();
        do {
            byte[] frame = socket.recv();
            if (frame == null) {
                throw new AssertionError(name + ": nothing was heard");
            }
            frames.add(frame);
        } while (socket.hasReceiveMore());
        try {
            return codec.decode(frames);
        } catch (MalformedMessage e) {
            throw new AssertionError(name, e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}

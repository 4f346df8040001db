package veritable.kernel.wire;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.zeromq.SocketType;
import org.zeromq.ZContext;
import org.zeromq.ZMQ;
import org.zeromq.ZMQException;
import zmq.Msg;

/** The five sockets of a kernel. Used by one thread only, but for {@link #wakeUp}. */
final class Sockets implements AutoCloseable {
    private static final int LINGER_MILLIS = 100;

    /** Broadcasts that may wait for a slow client before no more are taken. */
    private static final int WAITING_BROADCASTS = 64;

    /** Who sends more in one frame is cut off before memory is taken for it. */
    private static final long FRAME_BYTES =
            Math.min(1L << 28, Runtime.getRuntime().maxMemory() / 8);

    private static final String IPC = "ipc://";

    private final List<Relay> relays = new ArrayList<>();
    private final ZContext context = new ZContext(1);
    private final Selector selector;
    private final Map<Channel, ZMQ.Socket> channels = new EnumMap<>(Channel.class);
    private final ZMQ.Socket iopub;
    private final ZMQ.Socket heartbeat;

    Sockets(Connection connection) throws IOException {
        selector = Selector.open();
        try {
            heartbeat = bind(SocketType.ROUTER, connection.address(connection.heartbeat()));
            channels.put(
                    Channel.CONTROL,
                    bind(SocketType.ROUTER, connection.address(connection.control())));
            channels.put(
                    Channel.SHELL, bind(SocketType.ROUTER, connection.address(connection.shell())));
            channels.put(
                    Channel.STDIN, bind(SocketType.ROUTER, connection.address(connection.stdin())));
            iopub = bind(SocketType.XPUB, connection.address(connection.iopub()));
        } catch (ZMQException | IOException e) {
            close();
            throw new IOException("can't listen at " + connection + ": " + e.getMessage(), e);
        }
    }

    private ZMQ.Socket bind(SocketType type, String address) throws IOException {
        ZMQ.Socket socket = context.createSocket(type);
        socket.setLinger(LINGER_MILLIS);
        socket.setRcvHWM(0);
        socket.setSndHWM(0);
        socket.setMaxMsgSize(FRAME_BYTES);
        socket.setMsgAllocator(Sockets::allocate);
        if (type == SocketType.XPUB) {
            socket.setXpubVerbose(true);
            // a full queue is to be waited for, not dropped from
            socket.setSndHWM(WAITING_BROADCASTS);
            socket.setXpubNoDrop(true);
        }
        if (address.startsWith(IPC)) {
            int port = socket.bindToRandomPort("tcp://127.0.0.1");
            relays.add(
                    Relay.open(
                            Path.of(address.substring(IPC.length())),
                            new InetSocketAddress("127.0.0.1", port)));
        } else {
            socket.bind(address);
        }
        socket.getFD().register(selector, SelectionKey.OP_READ);
        return socket;
    }

    /**
     * JeroMQ takes a length beyond 63 bits for a negative one, lets it pass, and asks for what its
     * lower half says. An error here would stop the reading of all sockets; who sends such a length
     * talks nonsense, and is cut off for what follows.
     */
    private static Msg allocate(int size) {
        if (size < 0 || size > FRAME_BYTES) {
            return new Msg(0);
        }
        try {
            return new Msg(size);
        } catch (OutOfMemoryError e) {
            return new Msg(0);
        }
    }

    /**
     * Waits until there may be something to do. Sockets tell of their changes only once: between
     * two waits, all of them must have been asked until they had nothing more.
     *
     * @param millis at most so long, -1 for as long as it takes
     */
    void await(long millis) throws IOException {
        if (millis != 0) {
            selector.select(Math.max(0, millis));
            selector.selectedKeys().clear();
        }
    }

    /** Ends a wait that is going on, or else the next one. From any thread, interrupted or not. */
    void wakeUp() {
        selector.wakeup();
    }

    /** The frames that came next on a channel, none if nothing did. */
    List<byte[]> receive(Channel channel) {
        return receive(socket(channel));
    }

    void send(Channel channel, List<byte[]> frames) {
        send(socket(channel), frames);
    }

    /** Sends to all who listen; false if one of them takes no more at present. */
    boolean broadcast(List<byte[]> frames) {
        return send(iopub, frames);
    }

    /** Sends to those who listen and take it; the others miss it. */
    boolean broadcastToTheReady(List<byte[]> frames) {
        iopub.setXpubNoDrop(false);
        try {
            return send(iopub, frames);
        } finally {
            iopub.setXpubNoDrop(true);
        }
    }

    /** Sends back one heartbeat; false if there was none. */
    boolean beat() {
        List<byte[]> frames = receive(heartbeat);
        return !frames.isEmpty() && send(heartbeat, frames);
    }

    /** What clients listen to since the last call: topics. */
    List<byte[]> subscriptions() {
        List<byte[]> topics = new ArrayList<>();
        for (List<byte[]> frames = receive(iopub); !frames.isEmpty(); frames = receive(iopub)) {
            byte[] frame = frames.get(0);
            if (frame.length > 0 && frame[0] == 1) {
                topics.add(Arrays.copyOfRange(frame, 1, frame.length));
            }
        }
        return topics;
    }

    private ZMQ.Socket socket(Channel channel) {
        return Objects.requireNonNull(channels.get(channel));
    }

    private static List<byte[]> receive(ZMQ.Socket socket) {
        return receive(socket, ZMQ.DONTWAIT);
    }

    /** The frames that came next, none if nothing did, now or as long as the socket waits. */
    static List<byte[]> receive(ZMQ.Socket socket, int flags) {
        byte[] first = socket.recv(flags);
        if (first == null) {
            return List.of();
        }
        List<byte[]> frames = new ArrayList<>(8);
        frames.add(first);
        while (socket.hasReceiveMore()) {
            frames.add(socket.recv(0));
        }
        return frames;
    }

    private static boolean send(ZMQ.Socket socket, List<byte[]> frames) {
        for (int i = 0; i < frames.size(); i++) {
            boolean more = i < frames.size() - 1;
            boolean sent = socket.send(frames.get(i), ZMQ.DONTWAIT | (more ? ZMQ.SNDMORE : 0));
            if (!sent && i == 0) {
                return false;
            }
        }
        return true;
    }

    /** Sends what is still waiting, for a moment, and lets go of the addresses. */
    @Override
    public void close() throws IOException {
        context.close();
        for (Relay each : relays) {
            each.close();
        }
        selector.close();
    }
}

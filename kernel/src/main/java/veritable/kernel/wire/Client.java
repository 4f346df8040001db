package veritable.kernel.wire;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.zeromq.SocketType;
import org.zeromq.ZContext;
import org.zeromq.ZMQ;

/** The other end of a wire: asks a kernel and waits for its answers. Used by one thread only. */
public final class Client implements AutoCloseable {
    private final ZContext context = new ZContext(1);
    private final Map<Channel, ZMQ.Socket> channels = new EnumMap<>(Channel.class);
    private final Codec codec;

    /** Connects to a kernel, which may still be on its way. */
    public Client(Connection connection) {
        codec = new Codec(connection.key());
        channels.put(Channel.SHELL, connect(connection, connection.shell()));
        channels.put(Channel.CONTROL, connect(connection, connection.control()));
        ZMQ.Socket iopub = context.createSocket(SocketType.SUB);
        iopub.subscribe(new byte[0]);
        iopub.connect(connection.address(connection.iopub()));
    }

    private ZMQ.Socket connect(Connection connection, int port) {
        ZMQ.Socket socket = context.createSocket(SocketType.DEALER);
        socket.setLinger(0);
        socket.connect(connection.address(port));
        return socket;
    }

    /**
     * Sends a request and waits for its reply.
     *
     * @param millis how long to wait at most
     * @throws IOException if none comes, or one that can't be read
     */
    public Message ask(Channel channel, String type, JsonObject content, int millis)
            throws IOException {
        ZMQ.Socket socket = Objects.requireNonNull(channels.get(channel));
        String id = codec.nextId();
        List<byte[]> frames =
                codec.encode(
                        Outgoing.of(
                                id,
                                List.of(),
                                type,
                                new JsonObject(),
                                new JsonObject(),
                                content,
                                List.of()));
        for (int i = 0; i < frames.size(); i++) {
            socket.send(frames.get(i), i < frames.size() - 1 ? ZMQ.SNDMORE : 0);
        }
        socket.setReceiveTimeOut(millis);
        while (true) {
            List<byte[]> answer = Sockets.receive(socket, 0);
            if (answer.isEmpty()) {
                throw new IOException(type + ": no reply within " + millis + " ms");
            }
            Message reply = decoded(answer);
            if (reply.parent().has("msg_id")
                    && reply.parent().get("msg_id").getAsString().equals(id)) {
                return reply;
            }
        }
    }

    private Message decoded(List<byte[]> frames) throws IOException {
        try {
            return codec.decode(frames);
        } catch (MalformedMessage e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}

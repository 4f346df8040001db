package veritable.kernel.wire;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A client that begins to listen, and then takes nothing from its socket. */
final class FrozenClient implements AutoCloseable {
    private final Socket socket = new Socket();

    FrozenClient(Connection connection) throws IOException {
        socket.setReceiveBufferSize(1 << 14);
        socket.connect(new InetSocketAddress("127.0.0.1", connection.iopub()));
        OutputStream out = socket.getOutputStream();
        byte[] greeting = new byte[64];
        greeting[0] = (byte) 0xFF;
        greeting[9] = 0x7F;
        greeting[10] = 3;
        byte[] mechanism = "NULL".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(mechanism, 0, greeting, 12, mechanism.length);
        out.write(greeting);
        DataInputStream in = new DataInputStream(socket.getInputStream());
        in.readFully(new byte[64]);
        out.write("\4\31\5READY\13Socket-Type\0\0\0\3SUB".getBytes(StandardCharsets.ISO_8859_1));
        in.readUnsignedByte();
        in.readFully(new byte[in.readUnsignedByte()]);
        out.write(new byte[] {0, 1, 1});
    }

    /** From the welcome on it is told all. */
    void listen() throws IOException {
        socket.getInputStream().read();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

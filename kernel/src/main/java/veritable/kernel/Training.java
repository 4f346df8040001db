package veritable.kernel;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import veritable.kernel.wire.Channel;
import veritable.kernel.wire.Client;
import veritable.kernel.wire.Connection;

/**
 * Runs a kernel through what a person does first, so that Java can note what that takes: the
 * start-up archive is made of it.
 */
final class Training {
    private static final int PATIENCE_MILLIS = 60_000;

    private static final List<String> CELLS =
            List.of(
                    "1+1",
                    "System.out.println(\"hello\")",
                    "int twice(int x) { return 2 * x; }\nvar numbers = List.of(1, 2, 3);",
                    "record Point(int x, int y) {}\nnew Point(1, twice(2))",
                    "class Counter { int n; int next() { return ++n; } }\nnew Counter().next()",
                    "numbers.stream().map(x -> x * 2).collect(Collectors.toList())",
                    "String.format(\"%d %s\", 1, \"x\")",
                    "int x = ;",
                    "throw new IllegalStateException(\"no\")",
                    "for (int i = 0; i < 10; i++) { System.out.println(i); }");

    private Training() {}

    public static void main(String[] args) throws IOException {
        Connection connection = connection();
        JavaKernel.start(connection, List.of());
        try (Client client = new Client(connection)) {
            ask(client, Channel.SHELL, "kernel_info_request", new JsonObject());
            for (String cell : CELLS) {
                JsonObject content = new JsonObject();
                content.addProperty("code", cell);
                content.addProperty("stop_on_error", false);
                ask(client, Channel.SHELL, "execute_request", content);
            }
            ask(client, Channel.SHELL, "complete_request", at("numbers.st", "cursor_pos"));
            ask(client, Channel.SHELL, "inspect_request", at("numbers", "cursor_pos"));
            ask(client, Channel.SHELL, "is_complete_request", at("if (true) {", "cursor_pos"));
            ask(client, Channel.CONTROL, "kernel_info_request", new JsonObject());
        }
        // what Java noted is written at an orderly end only
        System.exit(0);
    }

    private static JsonObject at(String code, String cursor) {
        JsonObject content = new JsonObject();
        content.addProperty("code", code);
        content.addProperty(cursor, code.length());
        return content;
    }

    private static void ask(Client client, Channel channel, String type, JsonObject content)
            throws IOException {
        client.ask(channel, type, content, PATIENCE_MILLIS);
    }

    /** On ports that are free now. */
    private static Connection connection() throws IOException {
        List<ServerSocket> sockets = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
        }
        List<Integer> ports = sockets.stream().map(ServerSocket::getLocalPort).toList();
        for (ServerSocket each : sockets) {
            each.close();
        }
        return new Connection(
                "tcp",
                "127.0.0.1",
                ports.get(0),
                ports.get(1),
                ports.get(2),
                ports.get(3),
                ports.get(4),
                UUID.randomUUID().toString());
    }
}

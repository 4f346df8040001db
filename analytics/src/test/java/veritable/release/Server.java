package veritable.release;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server of made-up answers on this machine. */
final class Server implements AutoCloseable {
    /** What to do with one request. */
    interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Answer> answers = new HashMap<>();
    private final List<String> asked = new ArrayList<>();

    Server() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        Answer answer;
        synchronized (this) {
            asked.add(path);
            answer = answers.getOrDefault(path, Server::missing);
        }
        try (exchange) {
            answer.to(exchange);
        }
    }

    synchronized Server at(String path, Answer answer) {
        answers.put(path, answer);
        return this;
    }

    Server at(String path, String json) {
        return at(path, exchange -> send(exchange, 200, json));
    }

    synchronized List<String> asked() {
        return List.copyOf(asked);
    }

    URI base() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    static void missing(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/html");
        send(exchange, 404, "<!DOCTYPE html><title>Page not found</title>");
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}

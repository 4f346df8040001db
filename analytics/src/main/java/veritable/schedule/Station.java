package veritable.schedule;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Answers on a port of this machine alone: {@code /health} and {@code /metrics}. */
final class Station implements AutoCloseable {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private final HttpServer server;

    private record Answer(int status, String type, byte[] body) {}

    Station(int port, Scheduler scheduler, Metrics metrics) throws IOException {
        this.server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        serve("/health", () -> health(scheduler));
        serve("/metrics", () -> new Answer(200, Metrics.TYPE, metrics.text()));
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void serve(String path, Supplier<Answer> answer) {
        server.createContext(
                path,
                exchange -> {
                    boolean known = exchange.getRequestURI().getPath().equals(path);
                    boolean reads =
                            exchange.getRequestMethod().equals("GET")
                                    || exchange.getRequestMethod().equals("HEAD");
                    send(
                            exchange,
                            !known
                                    ? plain(404, "no such page (there are /health and /metrics)")
                                    : reads ? answer.get() : plain(405, "GET is expected"));
                });
    }

    private static Answer plain(int status, String text) {
        return new Answer(
                status,
                "text/plain; charset=utf-8",
                (text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        try (exchange) {
            boolean head = exchange.getRequestMethod().equals("HEAD");
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            exchange.sendResponseHeaders(answer.status(), head ? -1 : answer.body().length);
            if (!head) {
                exchange.getResponseBody().write(answer.body());
            }
        }
    }

    private static Answer health(Scheduler scheduler) {
        boolean up = !scheduler.isStopping();
        Map<String, Object> jobs = new LinkedHashMap<>();
        for (Standing standing : scheduler.standings()) {
            Map<String, Object> job = new LinkedHashMap<>();
            job.put("next", standing.next().map(Instant::toString).orElse(""));
            job.put("running", standing.running());
            standing.last().ifPresent(last -> job.put("last", last));
            jobs.put(standing.job(), job);
        }
        Map<String, Object> health = new LinkedHashMap<>();
        health.put("status", up ? "up" : "stopping");
        scheduler.trouble().ifPresent(why -> health.put("jobFile", why));
        health.put("jobs", jobs);
        return new Answer(
                up ? 200 : 503,
                "application/json; charset=utf-8",
                (GSON.toJson(health) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

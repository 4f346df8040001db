package veritable.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a server of this machine that answers as it is told to. */
class WebhookTest {
    private final List<Integer> answers = new ArrayList<>();
    private final CountDownLatch silence = new CountDownLatch(1);
    private final CountDownLatch asked = new CountDownLatch(1);
    private volatile int requests;
    private final HttpServer server = listening();

    private static HttpServer listening() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void serves() {
        server.createContext(
                "/",
                exchange -> {
                    requests++;
                    asked.countDown();
                    int status = answers.isEmpty() ? 204 : answers.remove(0);
                    if (status == 0) {
                        try {
                            silence.await();
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                        }
                    }
                    if (status == 429) {
                        exchange.getResponseHeaders().set("Retry-After", "1");
                    }
                    exchange.sendResponseHeaders(status == 0 ? 200 : status, -1);
                    exchange.close();
                });
        server.start();
    }

    @AfterEach
    void ends() {
        silence.countDown();
        server.stop(0);
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/secret");
    }

    private static void send(URI address, int timeout, Stop stop) throws IOException {
        Notice notice =
                new Notice(
                        new Gate(Set.of("new")),
                        List.of(),
                        Optional.of(address.toString()),
                        Optional.empty(),
                        timeout,
                        2);
        new Webhook(stop, Duration.ofMillis(1)).send(notice, address, "{}");
    }

    private void answering(Integer... statuses) {
        answers.addAll(List.of(statuses));
    }

    @Test
    void aServerThatCannotJustNowIsAskedAgain() throws IOException {
        answering(503, 429, 200);
        send(address(), 60, new Stop());
        assertThat(requests).isEqualTo(3);
    }

    @Test
    void notForEver() {
        answering(500, 502, 503, 200);
        assertThatIOException()
                .isThrownBy(() -> send(address(), 60, new Stop()))
                .withMessage(
                        "on-findings: webhook at 127.0.0.1: answered 503 (expected 200 to 299), 3"
                                + " times");
    }

    @Test
    void whatWillNotBeBetterIsNotTriedAgain() {
        answering(404, 200);
        assertThatIOException()
                .isThrownBy(() -> send(address(), 60, new Stop()))
                .withMessageEndingWith("answered 404 (expected 200 to 299)")
                .satisfies(failure -> assertThat(failure).hasMessageNotContaining("secret"));
        answers.clear();
        answering(307, 200);
        assertThatIOException()
                .isThrownBy(() -> send(address(), 60, new Stop()))
                .withMessageEndingWith(
                        "answered 307 (expected 200 to 299; no redirect is followed)");
        assertThat(requests).isEqualTo(2);
    }

    @Test
    void aServerThatIsDownIsTold() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        assertThatIOException()
                .isThrownBy(
                        () -> send(URI.create("http://127.0.0.1:" + free + "/"), 60, new Stop()))
                .withMessageContaining("can't be reached: ConnectException, 3 times");
    }

    @Test
    void aServerThatIsSilentIsNotWaitedForLongerThanTheLimit() {
        answering(0, 0, 0);
        assertThatIOException()
                .isThrownBy(() -> send(address(), 1, new Stop()))
                .withMessageContaining("can't be reached: ");
    }

    @Test
    void whoIsToldToEndDoesNotWaitForAnAnswer() throws Exception {
        answering(0);
        Stop stop = new Stop();
        CompletableFuture<Void> sent =
                CompletableFuture.runAsync(
                        () -> {
                            try {
                                send(address(), 3600, stop);
                            } catch (IOException e) {
                                throw new IllegalStateException(e);
                            }
                        });
        asked.await();
        stop.ask();
        assertThatThrownBy(() -> sent.get(2, TimeUnit.MINUTES))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(Stop.StoppedException.class);
    }
}

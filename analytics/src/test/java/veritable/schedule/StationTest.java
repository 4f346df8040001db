package veritable.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import veritable.batch.JobFile;
import veritable.language.Language;

class StationTest {
    @TempDir private Path folder;

    private record NeverRun() implements Runner {
        @Override
        public Started start(JobFile file, String job) {
            throw new IllegalStateException("nothing is due");
        }
    }

    private static HttpResponse<String> ask(String method, String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address))
                                .method(method, HttpRequest.BodyPublishers.noBody())
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void tellsHealthAndMetricsOnThisMachineUntilItStops() throws Exception {
        Path file =
                Files.writeString(
                        folder.resolve("job.yaml"),
                        """
                        time-zone: UTC
                        jobs:
                          yearly: {inputs: x, outputs: {dossier: a.html}, schedule: "@yearly"}
                        """);
        BlockingQueue<String> said = new ArrayBlockingQueue<>(10);
        Schedule schedule =
                new Schedule(
                        JobFile.read(file),
                        new NeverRun(),
                        InstantSource.system(),
                        OptionalInt.of(0),
                        said::add,
                        Language.ENGLISH);
        CompletableFuture<Void> run = CompletableFuture.runAsync(() -> run(schedule));
        String up = Optional.ofNullable(said.poll(1, TimeUnit.MINUTES)).orElse("");
        String base = up.substring(up.indexOf("http"), up.indexOf("/health"));
        assertThat(InetAddress.getByName(URI.create(base).getHost()).isLoopbackAddress()).isTrue();

        HttpResponse<String> health = ask("GET", base + "/health");
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.headers().firstValue("Content-Type"))
                .hasValue("application/json; charset=utf-8");
        assertThat(health.body())
                .startsWith("{\"status\":\"up\",\"jobs\":{\"yearly\":{\"next\":\"2");
        HttpResponse<String> metrics = ask("GET", base + "/metrics");
        assertThat(metrics.statusCode()).isEqualTo(200);
        assertThat(metrics.body())
                .contains("# TYPE veritable_next_run_timestamp_seconds gauge")
                .contains("veritable_running{job=\"yearly\"} 0.0");
        assertThat(ask("HEAD", base + "/health").body()).isEmpty();
        assertThat(ask("POST", base + "/health").statusCode()).isEqualTo(405);
        assertThat(ask("GET", base + "/healthy").statusCode()).isEqualTo(404);

        schedule.stop();
        run.get(1, TimeUnit.MINUTES);
    }

    private static void run(Schedule schedule) {
        try {
            schedule.run();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

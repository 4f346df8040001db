package veritable.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import veritable.decision.Decision;
import veritable.decision.Ledger;

/** The server is killed while answers come in: what it said it took is in the ledger. */
@Tag("slow")
class KilledReviewTest {
    private static final int ROUNDS = 5;
    private static final int WRITERS = 3;
    private static final Pattern FINDING = Pattern.compile("/finding/([0-9a-f]{12})");
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]*)\"");

    @TempDir private Path folder;

    private Process serve(Path ledger) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "veritable.cli.Main",
                        "review",
                        Path.of("..", "seeds").toString(),
                        "--ledger",
                        ledger.toString(),
                        "--reviewer",
                        "ann",
                        "--quiet")
                .redirectError(folder.resolve("err").toFile())
                .start();
    }

    @Test
    void losesNoAnswerThatItSaidItTook() throws Exception {
        Path file = folder.resolve("decisions.jsonl");
        Random random = new Random(5);
        ConcurrentLinkedQueue<String> taken = new ConcurrentLinkedQueue<>();
        for (int round = 0; round < ROUNDS; round++) {
            Process server = serve(file);
            try {
                killInTheMiddle(server, round, 1 + random.nextInt(12), taken);
            } finally {
                server.destroyForcibly().waitFor();
            }
            List<String> kept = reasons(file);
            assertThat(kept).as("round " + round).containsAll(taken);
            assertThat(Ledger.at(file).problems().size())
                    .as("torn lines")
                    .isLessThanOrEqualTo(round + 1);
        }
        assertThat(taken).hasSizeGreaterThan(ROUNDS);

        String text = Files.readString(file);
        byte[] whole = text.substring(0, text.lastIndexOf('\n') + 1).getBytes(UTF_8);
        List<String> lost = reasons(file);
        byte[] torn = Arrays.copyOf(whole, whole.length - 9);
        Files.write(file, torn);
        lost.removeAll(reasons(file));
        assertThat(lost).as("the line that was cut off by hand").hasSize(1);
        Process server = serve(file);
        try {
            killInTheMiddle(server, ROUNDS, 1, taken);
        } finally {
            server.destroyForcibly().waitFor();
        }
        taken.removeAll(lost);
        assertThat(reasons(file)).containsAll(taken);
        assertThat(Files.readAllBytes(file)).startsWith(torn);
        assertThat(Ledger.at(file).problems())
                .anyMatch(each -> each.message().startsWith(file + ":" + lines(torn) + ": "));
    }

    private static long lines(byte[] text) {
        return new String(text, UTF_8).lines().count();
    }

    private static List<String> reasons(Path file) {
        return Ledger.at(file).entries().stream()
                .filter(Decision.class::isInstance)
                .map(entry -> entry.reason())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Kills the server as soon as it has said of so many answers that it took them. */
    private static void killInTheMiddle(
            Process server, int round, int acknowledged, ConcurrentLinkedQueue<String> taken)
            throws Exception {
        String address;
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(server.getInputStream(), UTF_8))) {
            address = String.valueOf(out.readLine());
            assertThat(address).startsWith("http://127.0.0.1:");
            URI top = URI.create(address);
            HttpClient client = HttpClient.newHttpClient();
            String cookie =
                    client.send(
                                    HttpRequest.newBuilder(top).build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .headers()
                            .firstValue("Set-Cookie")
                            .orElseThrow();
            Visitor visitor =
                    new Visitor(
                            client,
                            "http://" + top.getAuthority(),
                            cookie.substring(0, cookie.indexOf(';')));
            List<String> findings = visitor.findings();
            CountDownLatch enough = new CountDownLatch(acknowledged);
            List<Thread> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                int writer = i;
                Thread thread =
                        new Thread(() -> visitor.write(findings, round, writer, taken, enough));
                thread.start();
                writers.add(thread);
            }
            enough.await();
            server.destroyForcibly();
            for (Thread each : writers) {
                each.join();
            }
        }
    }

    /** Answers findings one after the other until the server is no more. */
    private record Visitor(HttpClient client, String top, String cookie) {
        List<String> findings() throws IOException, InterruptedException {
            List<String> findings = new ArrayList<>();
            Matcher matcher = FINDING.matcher(get("/"));
            while (matcher.find()) {
                findings.add(matcher.group(1));
            }
            assertThat(findings).hasSizeGreaterThan(WRITERS);
            return findings;
        }

        private String get(String path) throws IOException, InterruptedException {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(top + path)).header("Cookie", cookie).build();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }

        void write(
                List<String> findings,
                int round,
                int writer,
                ConcurrentLinkedQueue<String> taken,
                CountDownLatch enough) {
            try {
                for (int i = writer; ; i += WRITERS) {
                    String path = "/finding/" + findings.get(i % findings.size());
                    Matcher seen = SEEN.matcher(get(path));
                    assertThat(seen.find()).isTrue();
                    String reason = "round " + round + ", writer " + writer + ", answer " + i;
                    if (post(path, seen.group(1), reason) == 303) {
                        taken.add(reason);
                        enough.countDown();
                    }
                }
            } catch (IOException e) {
                // killed, as it should be
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                while (enough.getCount() > 0) {
                    enough.countDown(); // nobody waits for a server that is gone
                }
            }
        }

        private int post(String path, String seen, String reason)
                throws IOException, InterruptedException {
            String form =
                    "answer=A&seen="
                            + URLEncoder.encode(seen, UTF_8)
                            + "&reason="
                            + URLEncoder.encode(reason, UTF_8);
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(top + path))
                            .header("Cookie", cookie)
                            .header("Origin", top)
                            .POST(HttpRequest.BodyPublishers.ofString(form))
                            .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }
}

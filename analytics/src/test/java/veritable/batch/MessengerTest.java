package veritable.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessengerTest {
    @TempDir private Path folder;
    private Bench bench = new Bench(Path.of(""));

    @BeforeEach
    void writesReports() {
        bench = new Bench(folder);
        bench.report("reports/a.md", "1.20").report("reports/b.md", "1.20");
    }

    private void job(String notice) {
        bench.write(
                "job.yaml",
                "jobs:\n  j:\n    inputs: reports\n"
                        + "    outputs: {folder: out, dossier: report.html}\n    on-findings: "
                        + notice
                        + "\n");
    }

    @Test
    void runsACommandWithTheSummaryOnItsInputWhenSomethingIsNew() throws IOException {
        bench.write("hook.sh", "echo \"$1|$2|$VERITABLE_JOB\" > told; cat > told.json\n");
        job("{command: [sh, hook.sh, '{dossier}', '$(touch hacked); {job}']}");
        bench.run();
        assertThat(folder.resolve("told")).as("nothing to compare with").doesNotExist();
        bench.report("reports/b.md", "1.21");
        bench.run();
        assertThat(bench.text("told"))
                .isEqualTo(folder.resolve("out/report.html") + "|$(touch hacked); j|j\n");
        assertThat(folder.resolve("hacked")).doesNotExist();
        JsonObject summary = JsonParser.parseString(bench.text("told.json")).getAsJsonObject();
        assertThat(summary.get("text").getAsString()).startsWith("j: 1 errors");
        JsonObject fresh = summary.getAsJsonArray("new").get(0).getAsJsonObject();
        assertThat(fresh.get("subject").getAsString()).isEqualTo("Istio");
        assertThat(summary.getAsJsonArray("outputs").get(0).getAsString())
                .isEqualTo("out/report.html");
    }

    @Test
    void whoCouldNotBeToldIsToldByTheNextRun() throws IOException {
        job("{when: error, command: [sh, hook.sh]}");
        bench.write("hook.sh", "echo it is broken; exit 7\n").report("reports/b.md", "1.21");
        assertThat(bench.run()).isEqualTo(Result.FAILED);
        assertThat(bench.said)
                .anyMatch(line -> line.contains("sh: exit 7") && line.contains("it is broken"));
        assertThat(bench.files("out")).as("the outputs are there all the same").isNotEmpty();
        bench.write("hook.sh", "cat > told.json\n");
        assertThat(bench.runIfChanged()).isEqualTo(Result.UNCHANGED);
        assertThat(bench.text("told.json")).contains("Istio");
        bench.remove("told.json");
        bench.runIfChanged();
        assertThat(folder.resolve("told.json")).as("once").doesNotExist();
    }

    @Test
    void sendsTheSummaryToAWebhook() throws IOException {
        List<String> received = new CopyOnWriteArrayList<>();
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    received.add(
                            exchange.getRequestMethod()
                                    + " "
                                    + exchange.getRequestURI()
                                    + " "
                                    + exchange.getRequestHeaders().getFirst("Content-Type")
                                    + "\n"
                                    + new String(
                                            exchange.getRequestBody().readAllBytes(),
                                            StandardCharsets.UTF_8));
                    boolean good = exchange.getRequestURI().getPath().equals("/hook");
                    exchange.getResponseHeaders().set("Location", "/hook");
                    exchange.sendResponseHeaders(good ? 204 : 302, -1);
                    exchange.close();
                });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort();
            bench.report("reports/b.md", "1.21");
            job("{when: error, webhook: '" + address + "/hook?a=b'}");
            assertThat(bench.run()).isEqualTo(Result.DONE);
            assertThat(received).hasSize(1);
            assertThat(received.get(0))
                    .startsWith(
                            "POST /hook?a=b application/json; charset=utf-8\n{\"text\":\"j: 1 errors");
            job("{when: error, webhook: '" + address + "/secret-elsewhere'}");
            assertThat(bench.run()).isEqualTo(Result.FAILED);
            assertThat(received).as("no redirect is followed").hasSize(2);
            assertThat(bench.said)
                    .anyMatch(line -> line.contains("answered 302"))
                    .noneMatch(line -> line.contains("secret"));
        } finally {
            server.stop(0);
        }
    }

    @Test
    void saysWhatIsWrongWithAnAddressFromTheEnvironment() throws IOException {
        bench.report("reports/b.md", "1.21");
        job("{when: error, webhook-from: VERITABLE_NO_SUCH_VARIABLE}");
        assertThat(bench.run()).isEqualTo(Result.FAILED);
        assertThat(bench.said)
                .anyMatch(line -> line.contains("VERITABLE_NO_SUCH_VARIABLE has no address"));
    }
}

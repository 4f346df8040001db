package veritable.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import veritable.compare.Comparison;
import veritable.compare.Finding;
import veritable.compare.Told;

/** Several at one ledger, in one process and in several. */
class LedgerSharingTest {
    private static final int ANSWERS = 25;

    @TempDir private Path folder;

    /** Answers again and again, as another process. */
    public static void main(String[] arguments) {
        answer(Ledger.at(arguments[0]).by(arguments[1]));
    }

    private static void answer(Ledger ledger) {
        for (int i = 0; i < ANSWERS; i++) {
            ledger.accept(finding(), "B", "time " + i);
        }
    }

    private static Finding finding() {
        return Comparison.of(
                        List.of(
                                Told.by("one", "").claim("Istio", "1.20").done(),
                                Told.by("two", "").claim("Istio", "1.21").done()))
                .findings("conflicting-versions")
                .get(0);
    }

    @Test
    void threadsLoseNothingOfEachOther() throws Exception {
        Path path = folder.resolve("decisions.jsonl");
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<?>> all = new ArrayList<>();
        for (String name : List.of("ann", "bob", "cem", "dan")) {
            all.add(threads.submit(() -> answer(Ledger.at(path).by(name))));
        }
        for (Future<?> each : all) {
            each.get();
        }
        threads.shutdown();
        assertComplete(path, 4 * ANSWERS);
    }

    @Test
    @Tag("slow")
    void processesLoseNothingOfEachOther() throws Exception {
        Path path = folder.resolve("decisions.jsonl");
        List<Process> all = new ArrayList<>();
        for (String name : List.of("ann", "bob")) {
            all.add(
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    LedgerSharingTest.class.getName(),
                                    path.toString(),
                                    name)
                            .inheritIO()
                            .start());
        }
        for (Process each : all) {
            assertThat(each.waitFor()).isZero();
        }
        assertComplete(path, 2 * ANSWERS);
    }

    private static void assertComplete(Path path, int lines) throws Exception {
        Ledger ledger = Ledger.at(path);
        assertThat(Files.readAllLines(path)).hasSize(lines);
        assertThat(ledger.problems()).isEmpty();
        assertThat(ledger.entries()).hasSize(lines);
        assertThat(ledger.docket(List.of(finding())).cases(Standing.KEPT))
                .as("each was made in sight of the one before")
                .hasSize(1);
    }
}

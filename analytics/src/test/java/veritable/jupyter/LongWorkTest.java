package veritable.jupyter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import veritable.kernel.session.Outcome;
import veritable.language.Language;

/** Work that a person waits for says how far it is, and can be stopped. */
@Tag("slow")
class LongWorkTest {
    private static final int MANY = 60;

    @TempDir private Path folder = Path.of("");
    private final Sitting sitting = new Sitting();

    @BeforeEach
    void write() throws Exception {
        SessionLanguage.choose(Language.ENGLISH);
        for (int i = 100; i < 100 + MANY; i++) {
            Files.writeString(
                    folder.resolve(i + ".md"), "# " + i + "\n\n- Istio 1." + i + "\n- Flux 2.0\n");
        }
        sitting.run("notebook().changeDirectory(Path.of(\"" + folder + "\"));");
    }

    @AfterEach
    void close() {
        sitting.close();
    }

    /** Interrupts a cell the moment it says that. */
    private Outcome interruptedAt(String said, String cell) throws Exception {
        CountDownLatch reached = new CountDownLatch(1);
        sitting.watch(
                text -> {
                    // on the cell's own thread: it gets no further before it is interrupted
                    if (text.contains(said) && reached.getCount() > 0) {
                        sitting.session.interrupt();
                        reached.countDown();
                    }
                });
        CompletableFuture<Outcome> coming = new CompletableFuture<>();
        new Thread(() -> coming.complete(sitting.outcome(cell)), "front").start();
        assertThat(reached.await(4, TimeUnit.MINUTES)).as("said: %s", said).isTrue();
        return coming.get(4, TimeUnit.MINUTES);
    }

    private static void isInterrupted(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Error.class);
        assertThat(Sitting.told(outcome)).containsIgnoringCase("interrupt");
    }

    @Test
    void readingSaysHowManyWereRead() {
        sitting.run("%reports .");
        assertThat(sitting.shown)
                .contains("reports read: 20", "reports read: 40", "reports read: 60");
    }

    @Test
    void fewAreReadWithoutAWord() {
        sitting.run("%reports 100.md 101.md");
        assertThat(sitting.shown).isEmpty();
    }

    @Test
    void comparingSaysHowFarItIs() {
        sitting.run("%reports .\n%compare");
        assertThat(sitting.shown)
                .anyMatch(text -> text.contains("comparing") && text.contains("60"));
    }

    @Test
    void readingThatIsInterruptedLeavesNothingBehind() throws Exception {
        isInterrupted(interruptedAt("reports read: 20", "%reports ."));
        assertThat(sitting.error("reports")).contains("reports");
        assertThat(sitting.error("%compare")).contains("no reports were read yet");
        assertThat(sitting.text("1 + 1")).isEqualTo("2");
        assertThat(sitting.text("%reports .")).startsWith("Reports: 60\n");
        assertThat(sitting.text("%compare")).startsWith("Reports: 60 ·");
    }

    @Test
    void readingAgainThatIsInterruptedKeepsWhatWasThere() throws Exception {
        sitting.run("%reports 100.md 101.md");
        isInterrupted(interruptedAt("reports read: 20", "%reports ."));
        assertThat(sitting.text("reports")).startsWith("Reports: 2\n");
        assertThat(sitting.text("%compare")).startsWith("Reports: 2 ·");
    }

    @Test
    void comparingThatIsInterruptedLeavesTheReports() throws Exception {
        sitting.run("%reports .");
        isInterrupted(interruptedAt("comparing", "%compare"));
        assertThat(sitting.error("comparison")).contains("comparison");
        assertThat(sitting.text("reports")).startsWith("Reports: 60\n");
        assertThat(sitting.text("%compare")).startsWith("Reports: 60 ·");
    }

    @Test
    void javaThatReadsAndComparesIsStoppedToo() throws Exception {
        sitting.run("%reports .");
        isInterrupted(
                interruptedAt(
                        "begun",
                        "display(\"begun\");\n"
                                + "while (true) Comparison.of(Reports.in(\""
                                + folder
                                + "\"));"));
        assertThat(sitting.text("reports")).startsWith("Reports: 60\n");
    }

    @Test
    void aQueryIsStopped() throws Exception {
        sitting.run("%sql SELECT 1");
        isInterrupted(
                interruptedAt(
                        "begun",
                        "display(\"begun\");\n"
                                + "%sql SELECT count(*) FROM range(1000000000) a, range(1000000000) b"));
        assertThat(sitting.text("%sql SELECT 6 * 7 AS answer")).contains("42");
    }
}

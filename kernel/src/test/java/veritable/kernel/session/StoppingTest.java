package veritable.kernel.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import veritable.kernel.api.CommMessage;
import veritable.kernel.eval.Begun;

/** All of a cell can be stopped: its results while they are shown, and its magics. */
@Timeout(300)
class StoppingTest {
    @TempDir private static Path folder;
    private static Desk desk;

    @BeforeAll
    static void open() {
        desk = new Desk();
        desk.session.notebook().changeDirectory(folder);
        desk.run(
                """
                import veritable.kernel.api.*;
                import veritable.kernel.eval.Begun;
                class Endless {
                    public String toString() { Begun.here(); while (true); }
                }
                class Stubborn {
                    public String toString() {
                        while (true) try { Begun.here(); while (true); } catch (Throwable e) { }
                    }
                }
                class Numbers implements Iterable<Integer> {
                    public Iterator<Integer> iterator() {
                        return new Iterator<>() {
                            public boolean hasNext() { Begun.here(); while (true); }
                            public Integer next() { return 1; }
                        };
                    }
                }
                record Row(String name, Object value) { }
                class Shown { }
                class ShownRenderer implements Renderer<Shown> {
                    public Class<Shown> type() { return Shown.class; }
                    public MimeBundle render(Shown value, Limits limits) {
                        Begun.here();
                        try { Thread.sleep(1_000_000); } catch (InterruptedException e) { }
                        return MimeBundle.text("late");
                    }
                }
                notebook().register(new ShownRenderer());
                class Sleeps implements Magic {
                    public String name() { return "sleeps"; }
                    public String help() { return "%sleeps"; }
                    public Object call(MagicCall call, Notebook notebook) throws Exception {
                        Begun.here();
                        Thread.sleep(1_000_000);
                        return null;
                    }
                }
                notebook().register(new Sleeps());
                notebook().register(new CommTarget() {
                    public String name() { return "endless"; }
                    public CommListener opened(Comm comm, CommMessage first) {
                        Begun.here();
                        while (true);
                    }
                });
                int kept = 42;
                """);
        assertThat(desk.value("kept")).isEqualTo("42");
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static String interrupted(String cell) throws Exception {
        Begun.reset();
        CompletableFuture<String> coming = new CompletableFuture<>();
        Thread runner =
                new Thread(
                        () -> {
                            try {
                                String error = desk.error(cell);
                                Begun.here();
                                coming.complete(error);
                            } catch (AssertionError e) {
                                Begun.here();
                                coming.completeExceptionally(e);
                            }
                        });
        runner.start();
        Begun.await();
        desk.session.interrupt();
        return coming.get(2, TimeUnit.MINUTES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new Endless()",
                "new Stubborn()",
                "List.of(new Endless(), new Endless())",
                "List.of(new Row(\"a\", new Endless()), new Row(\"b\", new Stubborn()))",
                "Map.of(1, new Endless())",
                "Optional.of(new Endless())",
                "new Object[] {new Endless()}",
                "new Numbers()",
                "new Shown()",
                "display(new Endless());",
                "display(new Shown());",
                "%time new Endless()",
                "%timeit -n 1 -r 1 new Endless().toString()",
                "%sleeps",
                "Object given = %sleeps",
                "int first = 1;\n%sleeps"
            })
    void isStopped(String cell) throws Exception {
        assertThat(interrupted(cell)).startsWith("Interrupted: interrupted at cell");
        assertThat(desk.value("kept")).isEqualTo("42");
    }

    @ParameterizedTest
    @ValueSource(strings = {"new Endless()", "%sleeps", "new Shown()", "int x = 1;\n%sleeps"})
    void endsInTime(String cell) {
        desk.run("%option cell.timeout=1");
        try {
            assertThat(desk.error(cell)).startsWith("Timeout: stopped at cell");
        } finally {
            desk.run("%option cell.timeout=0");
        }
        assertThat(desk.value("kept")).isEqualTo("42");
    }

    @Test
    void runsNothingAfterAStoppedMagic() throws Exception {
        interrupted("%sleeps\nkept = 0;");
        assertThat(desk.value("kept")).isEqualTo("42");
    }

    @Test
    void stopsWhatAnswersAFrontEnd() throws Exception {
        Begun.reset();
        CompletableFuture<Void> coming =
                CompletableFuture.runAsync(
                        () ->
                                desk.session.hear(
                                        desk,
                                        comms ->
                                                comms.opened("id", "endless", CommMessage.empty())),
                        task -> new Thread(task).start());
        Begun.await();
        desk.session.interrupt();
        coming.get(2, TimeUnit.MINUTES);
        assertThat(desk.value("kept")).isEqualTo("42");
    }
}

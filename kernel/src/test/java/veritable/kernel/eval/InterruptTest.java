package veritable.kernel.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a cell does, it can be stopped, and the next one works. */
@Timeout(300)
class InterruptTest {
    private static Evaluator evaluator;

    @BeforeAll
    static void open() {
        evaluator = Evaluators.jshell();
        String imports =
                """
                import java.io.*;
                import java.net.*;
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.concurrent.locks.*;
                import java.util.stream.*;
                import veritable.kernel.eval.Begun;
                int kept = 42;
                """;
        assertThat(evaluator.eval(Source.of("imports", imports)))
                .isEqualTo(new Evaluation.Nothing());
    }

    @AfterAll
    static void close() {
        evaluator.close();
    }

    @BeforeEach
    void reset() {
        Begun.reset();
    }

    static Stream<String> stoppable() {
        return Stream.of(
                "{ Begun.here(); while (true); }",
                "{ Begun.here(); for (;;) { } }",
                "{ Begun.here(); do { } while (true); }",
                "{ Begun.here(); long n = 0; while (n >= 0) { n = (n + 1) & 0xFFFF; } }",
                "{ Begun.here(); int[] a = new int[8]; while (true) { for (int i = 0; i < 8; i++) { a[i]++; } } }",
                "Runnable r = () -> { Begun.here(); while (true); }; r.run();",
                "{ Begun.here(); Stream.iterate(1, i -> i + 1).forEach(i -> { }); }",
                "{ Begun.here(); IntStream.iterate(0, i -> i).map(i -> i + 1).filter(i -> i < 0).findFirst(); }",
                "{ Begun.here(); IntStream.range(0, 8).parallel().forEach(i -> { while (true); }); }",
                "void f(int n) { if (n < 40) { f(n + 1); f(n + 1); } } { Begun.here(); f(0); }",
                "class Busy { void go() { Begun.here(); while (true); } } new Busy().go();",
                "class Sits { Sits() { Begun.here(); while (true); } } new Sits();",
                "class Nests { class In { void go() { Begun.here(); while (true); } } } new Nests().new In().go();",
                "{ Begun.here(); Thread.sleep(1_000_000); }",
                "{ Begun.here(); synchronized (\"\") { \"\".wait(); } }",
                "{ Begun.here(); while (true) { try { Thread.sleep(1_000_000); } catch (InterruptedException e) { } } }",
                "{ Begun.here(); while (true) { try { Thread.sleep(1_000_000); } catch (Throwable e) { } } }",
                "{ Begun.here(); while (true) { try { while (true); } catch (Throwable e) { } } }",
                "{ Begun.here(); while (true) { try { while (true); } finally { Integer.parseInt(\"1\"); } } }",
                """
                Lock lock = new ReentrantLock();
                Thread holder = new Thread(() -> { lock.lock(); LockSupport.park(); });
                holder.start();
                while (!((ReentrantLock) lock).isLocked()) { Thread.onSpinWait(); }
                { Begun.here(); lock.lock(); }
                """,
                "{ Begun.here(); new CompletableFuture<String>().join(); }",
                "{ Begun.here(); new CompletableFuture<String>().get(); }",
                "{ Begun.here(); new CountDownLatch(1).await(); }",
                "{ Begun.here(); new ArrayBlockingQueue<String>(1).take(); }",
                "{ Begun.here(); LockSupport.park(); }",
                "{ Begun.here(); Lock l = new ReentrantLock(); l.lock(); l.newCondition().awaitUninterruptibly(); }",
                "Thread t = new Thread(() -> { while (true); }); t.start(); { Begun.here(); t.join(); }",
                """
                var pool = Executors.newFixedThreadPool(2);
                var future = pool.submit(() -> { while (true); });
                { Begun.here(); future.get(); }
                """,
                """
                var pool2 = Executors.newFixedThreadPool(2);
                Callable<Object> busy = () -> { Begun.here(); while (true); };
                pool2.invokeAll(List.of(busy, busy));
                """,
                "ServerSocket server = new ServerSocket(0); { Begun.here(); server.accept(); }",
                """
                ServerSocket silent = new ServerSocket(0);
                Socket socket = new Socket("localhost", silent.getLocalPort());
                { Begun.here(); socket.getInputStream().read(); }
                """,
                """
                ServerSocket silent2 = new ServerSocket(0);
                Socket socket2 = new Socket("localhost", silent2.getLocalPort());
                { Begun.here(); new BufferedReader(new InputStreamReader(socket2.getInputStream())).readLine(); }
                """,
                "{ Begun.here(); new PipedInputStream(new PipedOutputStream()).read(); }",
                "Process p = new ProcessBuilder(\"sleep\", \"1000\").start(); { Begun.here(); try { p.getInputStream().read(); } finally { p.destroy(); } }",
                "Process p2 = new ProcessBuilder(\"sleep\", \"1000\").start(); { Begun.here(); try { p2.waitFor(); } finally { p2.destroy(); } }");
    }

    @ParameterizedTest
    @MethodSource("stoppable")
    void stops(String cell) throws Exception {
        Evaluation.Failure failure = interrupted(cell);
        assertThat(failure.kind()).isEqualTo(Evaluation.Kind.INTERRUPTED);
        assertThat(failure.name()).isEqualTo("Interrupted");
        assertThat(failure.message())
                .startsWith("interrupted at cell [7], line ")
                .doesNotContain("left behind");
        theNextCellWorks();
    }

    private static Evaluation.Failure interrupted(String cell) throws Exception {
        CompletableFuture<Evaluation> coming =
                CompletableFuture.supplyAsync(
                                () -> evaluator.eval(Source.of("cell [7]", cell)),
                                task -> new Thread(task, "front").start())
                        // before this has ended, lest the next cell be taken for begun
                        .whenComplete((early, thrown) -> Begun.here());
        Begun.await();
        evaluator.interrupt();
        Evaluation came = coming.get(4, TimeUnit.MINUTES);
        assertThat(came).isInstanceOf(Evaluation.Failure.class);
        return (Evaluation.Failure) came;
    }

    private static void theNextCellWorks() {
        assertThat(evaluator.eval(Source.of("cell [8]", "kept"), Duration.ofMinutes(4)))
                .isEqualTo(new Evaluation.Value(42, "int"));
    }

    @Test
    void stopsNothingOfTheNextCell() throws Exception {
        for (int i = 0; i < 20; i++) {
            interrupted(
                    "{ Begun.here(); IntStream.range(0, 8).parallel().forEach(i -> { while (true); }); }");
            Begun.reset();
            assertThat(
                            evaluator.eval(
                                    Source.of(
                                            "cell [8]",
                                            "IntStream.range(0, 1000).parallel().map(i -> i + 1).sum()")))
                    .isEqualTo(new Evaluation.Value(500_500, "int"));
        }
    }

    @Test
    void leavesBehindWhatNothingEnds() throws Exception {
        synchronized (Begun.class) {
            Evaluation.Failure failure =
                    interrupted(
                            """
                            {
                                Begun.here();
                                synchronized (Begun.class) { kept = 1; }
                            }
                            """);
            assertThat(failure.message())
                    .startsWith("interrupted at cell [7], line ")
                    .contains("left behind");
            theNextCellWorks();
        }
        // what was left behind ends where it waited
        theNextCellWorks();
    }

    @Test
    void isWithoutEffectWhenNothingRuns() {
        assertThat(evaluator.eval(Source.of("cell [7]", "int late = 1;")))
                .isEqualTo(new Evaluation.Nothing());
        evaluator.interrupt();
        theNextCellWorks();
    }

    @Test
    void stopsBetweenStatements() throws Exception {
        StringBuilder cell = new StringBuilder("Begun.here();");
        for (int i = 0; i < 200; i++) {
            cell.append("\nint many").append(i).append(" = 1;");
        }
        assertThat(interrupted(cell.toString()).message())
                .startsWith("interrupted at cell [7], line ");
        theNextCellWorks();
    }

    @Test
    void stopsWhenItsTimeIsUp() {
        Evaluation came =
                evaluator.eval(Source.of("cell [7]", "while (true);"), Duration.ofMillis(200));
        assertThat(came)
                .isInstanceOfSatisfying(
                        Evaluation.Failure.class,
                        failure -> {
                            assertThat(failure.kind()).isEqualTo(Evaluation.Kind.TIMEOUT);
                            assertThat(failure.message())
                                    .isEqualTo("stopped at cell [7], line 1, its time was up");
                        });
        theNextCellWorks();
    }

    @Test
    void endsTheThreadsThatTheCellStarted() throws Exception {
        interrupted(
                """
                Thread lasting = new Thread(() -> { while (true); });
                Thread waiting = new Thread(() -> { LockSupport.park(); while (true) { } });
                lasting.start();
                waiting.start();
                { Begun.here(); while (true); }
                """);
        assertThat(
                        evaluator.eval(
                                Source.of("cell [8]", "lasting.join(); waiting.join(); 1"),
                                Duration.ofMinutes(4)))
                .isEqualTo(new Evaluation.Value(1, "int"));
    }

    @Test
    void leavesTheThreadsOfEarlierCellsAlone() throws Exception {
        evaluator.eval(
                Source.of(
                        "cell [6]",
                        """
                        volatile boolean enough = false;
                        Thread early = new Thread(() -> { while (!enough) { Thread.onSpinWait(); } });
                        early.start();
                        """));
        interrupted("{ Begun.here(); while (true); }");
        assertThat(evaluator.eval(Source.of("cell [8]", "early.isAlive()")))
                .isEqualTo(new Evaluation.Value(true, "boolean"));
        evaluator.eval(Source.of("cell [9]", "enough = true; early.join();"));
    }

    @Test
    void runsTheFinallyOfWhatIsStopped() throws Exception {
        interrupted(
                """
                int cleaned = 0;
                try { Begun.here(); while (true); }
                finally { for (int i = 0; i < 3; i++) { cleaned++; } }
                """);
        assertThat(evaluator.eval(Source.of("cell [8]", "cleaned")))
                .isEqualTo(new Evaluation.Value(3, "int"));
    }
}

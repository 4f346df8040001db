package veritable.kernel.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What an evaluator does beside giving values: class paths, threads, what it prints itself. */
@Timeout(300)
class EvaluatorTest {
    private static final String LIBRARY =
            """
            package lib;
            public class Lib {
                public static int answer() { return 42; }
                public static void spin() { while (true); }
                public static void leave() { System.exit(7); }
                public static Package home() { return Lib.class.getPackage(); }
            }
            """;

    private final Evaluator evaluator = Evaluators.jshell();

    @AfterEach
    void close() {
        evaluator.close();
    }

    private Evaluation eval(String cell) {
        return evaluator.eval(Source.of("cell [1]", cell), Duration.ofMinutes(4));
    }

    private Evaluation.Failure failure(String cell) {
        Evaluation came = eval(cell);
        assertThat(came).isInstanceOf(Evaluation.Failure.class);
        return (Evaluation.Failure) came;
    }

    private static Path compiled(Path folder) throws IOException {
        Path source = folder.resolve("Lib.java");
        Files.writeString(source, LIBRARY);
        Path classes = Files.createDirectories(folder.resolve("classes"));
        int status =
                ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-d", classes.toString(), source.toString());
        assertThat(status).isZero();
        return classes;
    }

    @Test
    void findsClassesOfAFolderThatIsAddedLater(@TempDir Path folder) throws IOException {
        assertThat(failure("lib.Lib.answer()").kind()).isEqualTo(Evaluation.Kind.COMPILATION);
        evaluator.addToClasspath(List.of(compiled(folder)));
        assertThat(eval("lib.Lib.answer()")).isEqualTo(new Evaluation.Value(42, "int"));
    }

    @Test
    void findsClassesOfAJarAndEndsTheirLoopsAndExits(@TempDir Path folder) throws IOException {
        Path jar = folder.resolve("lib.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("lib/Lib.class"));
            Files.copy(compiled(folder).resolve("lib/Lib.class"), out);
        }
        evaluator.addToClasspath(List.of(jar));
        assertThat(eval("import lib.*;\nLib.answer()")).isEqualTo(new Evaluation.Value(42, "int"));
        assertThat(eval("Lib.home().getName()")).isEqualTo(new Evaluation.Value("lib", "String"));
        assertThat(failure("Lib.leave()").message()).startsWith("exit(7)");
        Evaluation stopped =
                evaluator.eval(Source.of("cell [2]", "Lib.spin()"), Duration.ofMillis(300));
        assertThat(((Evaluation.Failure) stopped).kind()).isEqualTo(Evaluation.Kind.TIMEOUT);
        assertThat(eval("Lib.answer()")).isEqualTo(new Evaluation.Value(42, "int"));
    }

    @Test
    void givesTheVariablesInTheirOrder() {
        eval("int a = 1; String b = \"two\"; var c = new int[0].length; 5");
        eval("a = 3");
        assertThat(evaluator.variables())
                .containsExactly(
                        new Variable("a", "int", 3),
                        new Variable("b", "String", "two"),
                        new Variable("c", "int", 0));
    }

    @Test
    void givesItsClassesToWhoAsksForThem() throws ReflectiveOperationException {
        Evaluation.Value value = (Evaluation.Value) eval("record Mine(int n) {} new Mine(1)");
        Class<?> mine = java.util.Objects.requireNonNull(value.value()).getClass();
        assertThat(evaluator.classLoader().loadClass(mine.getName())).isSameAs(mine);
    }

    @Test
    void showsWhatThreadsDieOfCutToTheirOwnFrames() {
        String printed =
                printed(
                        """
                        Thread t = new Thread(
                            () -> { throw new IllegalStateException("lost"); }, "mine");
                        t.start();
                        t.join();
                        """);
        assertThat(printed)
                .startsWith("Exception in thread \"mine\" java.lang.IllegalStateException: lost")
                .contains("at cell.main(cell [1]:2)")
                .doesNotContain("$JShell$")
                .doesNotContain("Thread.java");
    }

    @Test
    void printsTracesCutToTheirOwnFrames() {
        assertThat(
                        printed(
                                """
                                try {
                                    Integer.parseInt("x");
                                } catch (NumberFormatException e) {
                                    e.printStackTrace();
                                }
                                """))
                .contains("at java.base/java.lang.Integer.parseInt(")
                .contains("at cell.main(cell [1]:2)")
                .doesNotContain("JShell");
    }

    private String printed(String cell) {
        PrintStream before = System.err;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            assertThat(eval(cell)).isEqualTo(new Evaluation.Nothing());
        } finally {
            System.setErr(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void goesOnAfterItRanOutOfMemory() {
        assertThat(failure("new long[Integer.MAX_VALUE][]").name())
                .isEqualTo("java.lang.OutOfMemoryError");
        assertThat(eval("1 + 1")).isEqualTo(new Evaluation.Value(2, "int"));
    }

    @Test
    void evaluatesForCodeThatIsBeingEvaluated() {
        Nested.evaluator = () -> evaluator;
        assertThat(
                        eval(
                                """
                                int outer = 5;
                                Object inner = veritable.kernel.eval.Nested.value("outer + 1");
                                inner + "!"
                                """))
                .isEqualTo(new Evaluation.Value("6!", "String"));
    }

    @Test
    void carriesWhatBelongsToTheThreadThatAsks() {
        ThreadLocal<String> local = new ThreadLocal<>();
        Nested.seen = () -> String.valueOf(local.get());
        evaluator.carry(
                () -> {
                    String mine = local.get();
                    return () -> local.set(mine);
                });
        local.set("first");
        assertThat(eval("veritable.kernel.eval.Nested.seen()"))
                .isEqualTo(new Evaluation.Value("first", "String"));
        local.set("second");
        assertThat(eval("veritable.kernel.eval.Nested.seen()"))
                .isEqualTo(new Evaluation.Value("second", "String"));
    }

    @Test
    void numbersLinesFromWhereTheCodeBegins() {
        Evaluation came = evaluator.eval(new Source("cell [4]", 10, "int a = 1;\nint b = \"x\";"));
        assertThat(((Evaluation.Failure) came).problems())
                .extracting(Problem::line)
                .containsExactly(11);
        Evaluation thrown = evaluator.eval(new Source("cell [5]", 3, "\nthrow new Error();"));
        StackTraceElement top =
                ((Evaluation.Failure) thrown).thrown().orElseThrow().getStackTrace()[0];
        assertThat(top).hasToString("cell.main(cell [5]:4)");
    }

    @Test
    void takesOptionsOfTheCompiler() {
        try (Evaluator strict = Evaluators.jshell(List.of("-Xlint:all", "-Werror"))) {
            Evaluation came = strict.eval(Source.of("cell [1]", "1 + 1"));
            assertThat(came).isEqualTo(new Evaluation.Value(2, "int"));
        }
    }
}

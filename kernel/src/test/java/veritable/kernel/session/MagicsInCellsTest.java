package veritable.kernel.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import veritable.kernel.eval.Completeness;
import veritable.kernel.eval.Completion;

class MagicsInCellsTest {
    private static Desk desk;

    @TempDir Path folder;

    @BeforeAll
    static void open() {
        desk = new Desk();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @BeforeEach
    void goToFolder() {
        desk.session.notebook().changeDirectory(folder);
        desk.shown.clear();
        desk.pages.clear();
        desk.proposed.clear();
    }

    @Test
    void runsJavaAroundMagics() {
        assertThat(desk.value("int a = 20;\n%time a + 1\n\n%env A=b\na + 22")).isEqualTo("42");
        assertThat(desk.shown).containsExactly("{text/plain=21}");
    }

    @Test
    void givesTheValueOfTheLastMagic() {
        assertThat(desk.value("%time 6 * 7\n")).isEqualTo("42");
        assertThat(desk.printed()).matches("(?s).*CPU time: .*, wall time: .*\\n");
    }

    @Test
    void timesACell() {
        assertThat(desk.value("%%time\nint timed = 2;\ntimed * 21")).isEqualTo("42");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "%tme 1               | %tme: no such magic (did you mean %time?",
                "%nonsense            | %nonsense: no such magic (%magics lists",
                "%timeit -n x 1       | %timeit: -n: \"x\" (expected a whole number from 1 on)",
                "%timeit -z 1         | %timeit: no option -z (there are -n, -r, -q)",
                "%load nowhere.java   | %load: no file",
                "%cd nowhere          | %cd: no folder",
                "%option display.row  | did you mean display.rows?",
                "%env NO_SUCH_ONE     | %env: no variable NO_SUCH_ONE",
                "!exit 3              | !: ended with exit code 3",
                "%history x           | \"x\" is not the number of a cell",
                "%%html               | %%html: nothing to show",
                "%classpath none.jar  | %classpath: no folder or jar",
                "%jars *.jar          | %jars: no jars",
                "%nothing?            | %nothing: no such magic",
            })
    void saysWhatIsWrong(String code, String message) {
        assertThat(desk.error("int x = 1;\n" + code))
                .startsWith("cell [1], line 2:")
                .contains(message);
    }

    @Test
    void namesTheLineOfAnErrorInAMagic() {
        assertThat(desk.error("%%time\nint ok = 1;\nint broken = nothing;"))
                .contains("cell [1], line 3");
        assertThat(desk.error("int ok = 1;\n\n%time noSuchMethod()")).contains("cell [1], line 3");
    }

    @Test
    void measuresExpressionsAndStatements() {
        assertThat(desk.prints("int n = 3;\n%timeit -n 10 -r 2 n + 1"))
                .contains("2 runs, 10 loops");
        assertThat(desk.prints("%timeit -n 10 -r 1 n + 1;")).contains("1 run, 10 loops");
        assertThat(desk.prints("%timeit -n 1 -r 1 for (int i = 0; i < 3; i++) { n++; }"))
                .contains("1 loop each");
        assertThat(desk.prints("%timeit -n 1 -r 1 System.out.println(n)")).contains("1 loop each");
        assertThat(desk.prints("%%timeit -n 1 -r 1 int m = 1;\nm + n")).contains("1 loop each");
        assertThat(desk.error("%timeit nothing + 1")).contains("  nothing + 1\n");
        assertThat(desk.error("%timeit 1 / (n - n)")).contains("ArithmeticException");
    }

    @Test
    void assignsWhatAMagicGives() {
        assertThat(desk.value("%env COLOUR=blue\nString c = %env COLOUR\nc.length()"))
                .isEqualTo("4");
        assertThat(desk.value("var d = %env COLOUR\nd.length()")).isEqualTo("4");
        assertThat(desk.error("int e = %env NO_SUCH_ONE")).contains("no variable");
    }

    @Test
    void listsVariables() {
        desk.run("String colourOfSky = \"blue\\nor grey\"; int colourCount = 2;");
        assertThat(desk.prints("%whos colour"))
                .isEqualTo(
                        """
                        Variable      Type     Value
                        colourOfSky   String   blue⏎or grey
                        colourCount   int      2
                        """);
        assertThat(desk.prints("%who colour")).isEqualTo("colourOfSky\ncolourCount\n");
        assertThat(desk.prints("%whos nonesuch")).isEqualTo("no variables\n");
    }

    @Test
    void writesFilesAndRunsThem() throws IOException {
        assertThat(desk.prints("%%writefile a.jsh\nint fromFile = 41;\nfromFile + 1"))
                .startsWith("Wrote ");
        assertThat(folder.resolve("a.jsh")).hasContent("int fromFile = 41;\nfromFile + 1\n");
        assertThat(desk.value("%run a.jsh")).isEqualTo("42");
        assertThat(desk.prints("%%writefile -a a.jsh\n\n;int y = nothing;"))
                .startsWith("Added to ");
        assertThat(desk.error("%run a.jsh")).contains("a.jsh, line 4");
        desk.run("%load a.jsh");
        assertThat(desk.proposed.get(0)).startsWith("// %load a.jsh\nint fromFile = 41;");
        assertThat(desk.error("%load a.jhs")).contains("did you mean a.jsh?");
    }

    @Test
    void runsTheCodeCellsOfANotebook() throws IOException {
        Files.writeString(
                folder.resolve("a b.ipynb"),
                """
                {"nbformat": 4, "cells": [
                  {"cell_type": "markdown", "source": "no code"},
                  {"cell_type": "code", "source": ["int inBook = 2;\\n", "inBook++;"]},
                  {"cell_type": "code", "source": "inBook + 39"}]}
                """);
        assertThat(desk.value("%run 'a b.ipynb'")).isEqualTo("42");
        desk.run("%load 'a b.ipynb'");
        assertThat(desk.proposed.get(0)).contains("inBook++;\n\ninBook + 39");
        Files.writeString(folder.resolve("bad.ipynb"), "[]");
        assertThat(desk.error("%run bad.ipynb")).contains("is not a notebook of format 4");
    }

    @Test
    void showsTextAsWhatItIs() {
        desk.run("%%html\n<b>x</b>");
        desk.run("%markdown *y*");
        assertThat(desk.shown.get(0)).contains("text/html=<b>x</b>");
        assertThat(desk.shown.get(1)).contains("text/markdown=*y*");
    }

    @Test
    void runsCommandsInTheFolderWithTheEnvironment() {
        assertThat(desk.prints("%env GREETING='good day'\n!echo $GREETING; pwd >&2"))
                .contains("good day\n")
                .contains(folder.getFileName().toString());
        assertThat(desk.prints("%%bash -e\nfor i in 1 2; do echo $i; done")).isEqualTo("1\n2\n");
        assertThat(desk.prints("%%sh one two\necho $2")).isEqualTo("two\n");
        assertThat(desk.error("%%bash -e\nfalse\necho no")).contains("exit code 1");
        desk.run("boolean flag = false;");
        assertThat(desk.value("!flag")).isEqualTo("true");
    }

    @Test
    void leavesBackgroundProgramsAlone() {
        assertThat(desk.prints("!echo now; sleep 2 &")).isEqualTo("now\n");
    }

    @Test
    void changesTheFolderOfMagics() throws IOException {
        Files.createDirectories(folder.resolve("two words"));
        assertThat(desk.prints("%cd 'two words'")).contains("paths in Java start in");
        assertThat(desk.value("%pwd")).endsWith("two words");
        desk.run("%cd -");
        assertThat(desk.value("%pwd")).isEqualTo(folder.toString());
    }

    @Test
    void setsOptions() {
        desk.run("%option display.rows=7");
        assertThat(desk.value("%option display.rows")).isEqualTo("7");
        assertThat(desk.prints("%option")).contains("display.rows = 7");
        desk.run("%option display.rows 20");
    }

    @Test
    void answersQuestions() {
        desk.run("%time?");
        desk.run("?%cd");
        desk.run("timeit?");
        assertThat(desk.pages).hasSize(3);
        assertThat(desk.pages.get(0)).startsWith("%time CODE").contains("Examples:");
        assertThat(desk.pages.get(1)).startsWith("%cd [FOLDER]");
        assertThat(desk.pages.get(2)).startsWith("%timeit");
    }

    @Test
    void completesMagicsAndTheirArguments() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("dates of birth.txt"), "");
        assertThat(completed("%tim")).containsExactly("%time", "%timeit");
        assertThat(completed("int x;\n%")).contains("%cd", "%whos");
        assertThat(completed("%%ht")).containsExactly("%%html");
        assertThat(completed("%cd da")).containsExactly("data/");
        assertThat(completed("%run da")).containsExactly("data/", "\"dates of birth.txt\"");
        assertThat(completed("%option display.r")).containsExactly("display.rows");
        assertThat(completed("String s = %pw")).containsExactly("%pwd");
        Completion completion = desk.session.complete("int x;\n%cd  da", 14);
        assertThat(completion.start()).isEqualTo(12);
        assertThat(completion.end()).isEqualTo(14);
    }

    private static List<String> completed(String code) {
        return desk.session.complete(code, code.length()).proposals().stream()
                .map(Completion.Proposal::text)
                .toList();
    }

    @Test
    void knowsWhetherACellWithMagicsIsComplete() {
        assertThat(desk.session.completeness("%who")).isEqualTo(new Completeness.Complete());
        assertThat(desk.session.completeness("%who\nint x = ("))
                .isInstanceOf(Completeness.Incomplete.class);
        assertThat(desk.session.completeness("%%bash\nls"))
                .isInstanceOf(Completeness.Incomplete.class);
        assertThat(desk.session.completeness("%%bash\nls\n"))
                .isEqualTo(new Completeness.Complete());
    }

    @Test
    void givesHelpForTheNameAtTheCursor() {
        assertThat(desk.session.inspect("%time x", 3, 0).orElseThrow().data().toString())
                .contains("%time CODE");
    }

    @Test
    void eachMagicHasHelpOfOneForm() {
        desk.session
                .magics()
                .all()
                .forEach(
                        magic -> {
                            assertThat(magic.help())
                                    .as(magic.name())
                                    .matches("(?s)%.*\\n[A-Z].*[.)]\\n(\\n.*)?");
                            assertThat(magic.help().lines()).allMatch(line -> line.length() <= 100);
                        });
        assertThat(desk.prints("%magics")).contains("%cd          Has relative paths");
    }

    @Test
    void remembersCells() {
        try (Desk other = new Desk()) {
            other.run("int x = 1;");
            other.session.run("user expression", "x", other, false);
            other.run("x + 1");
            assertThat(other.prints("%history -n 1-2")).isEqualTo("1: int x = 1;\n2: x + 1\n");
            assertThat(other.prints("%history -l 1 -g X")).isEqualTo("%history -l 1 -g X\n");
        }
    }

    @Test
    void forgetsWhatWasDeclared() {
        try (Desk other = new Desk()) {
            other.run("int x = 1; int twice(int y) { return y * x; } record R(int a) {}");
            assertThat(other.error("%reset")).contains("%reset -f doesn't ask");
            other.answers.add("n");
            assertThat(other.prints("%reset")).isEqualTo("Nothing was forgotten.\n");
            assertThat(other.value("twice(2)")).isEqualTo("2");
            other.run("%reset -f");
            assertThat(other.error("x")).contains("cannot find symbol");
            assertThat(other.error("twice(2)")).contains("cannot find symbol");
            assertThat(other.value("List.of(1).size()")).isEqualTo("1");
            assertThat(other.value("int x = 5;\nx")).isEqualTo("5");
        }
    }

    @Test
    void declaresInTheSameWordsWhatWasForgotten() {
        try (Desk other = new Desk()) {
            for (int i = 0; i < 3; i++) {
                other.run("int x = 3;\nint twice(int n) { return 2 * n; }\nrecord R(int n) {}");
                other.run("notebook().eval(\"int y = 3;\")");
                assertThat(other.value("new R(twice(x) + y)")).isEqualTo("R[n=9]");
                other.run("%reset -f");
            }
        }
    }

    @Test
    void endsAMeasurementWhenItIsInterrupted() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        Path begun = folder.resolve("begun");
        Thread runner =
                new Thread(
                        () -> {
                            assertThat(
                                            desk.error(
                                                    "Path begun = Path.of(\""
                                                            + begun
                                                            + "\");\n%timeit -n 1 -r 1"
                                                            + " Files.createFile(begun);"
                                                            + " Thread.sleep(600_000);"))
                                    .contains("interrupted");
                            ended.countDown();
                        });
        runner.start();
        while (runner.isAlive() && !Files.exists(begun)) {
            Thread.sleep(5);
        }
        desk.session.interrupt();
        assertThat(ended.await(2, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void endsACommandWhenItIsInterrupted() throws InterruptedException {
        Thread runner = new Thread(() -> desk.run("!echo $$ > pid; sleep 60061 | cat"));
        runner.start();
        Path pid = folder.resolve("pid");
        while (runner.isAlive() && pid.toFile().length() == 0) {
            Thread.sleep(5);
        }
        desk.session.interrupt();
        runner.join();
        assertThat(desk.value("6 * 7")).isEqualTo("42");
        for (int i = 0; i < 10_000 && isRunning("60061"); i++) {
            Thread.sleep(10);
        }
        assertThat(isRunning("60061")).isFalse();
    }

    private static boolean isRunning(String argument) {
        return ProcessHandle.allProcesses()
                .flatMap(each -> each.info().arguments().stream())
                .flatMap(Arrays::stream)
                .anyMatch(argument::equals);
    }
}

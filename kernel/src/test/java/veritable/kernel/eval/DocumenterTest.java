package veritable.kernel.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumenterTest {
    private static Evaluator evaluator;

    @BeforeAll
    static void declare(@TempDir Path folder) throws IOException {
        evaluator = Evaluators.jshell();
        evaluator.addToClasspath(List.of(library(folder)));
        for (String each :
                List.of(
                        "import java.util.*;\nimport demo.Ratio;",
                        "int height = 3; String heading = \"x\"; List<String> words = List.of();",
                        "/** Doubles. */\nint twice(int number) {\n    return 2 * number;\n}",
                        "record Point(int x, int y) { double norm() { return x; } }")) {
            assertThat(evaluator.eval(Source.of("cell", each)))
                    .isNotInstanceOf(Evaluation.Failure.class);
        }
    }

    @AfterAll
    static void close() {
        evaluator.close();
    }

    private static Optional<Documentation> at(String marked, int detail) {
        int cursor = marked.indexOf('¦');
        return evaluator.inspect(marked.replace("¦", ""), cursor, detail);
    }

    private static String signature(String marked) {
        return at(marked, 0).map(each -> each.entries().get(0).signature()).orElse("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "hei¦ght | int height = 3",
                "¦height | int height = 3",
                "heading¦ | String heading = \"x\"",
                "words.size¦() | public int List.size()",
                "new ArrayList<String>().size¦ | public int ArrayList.size()",
                "words¦.size() | List<String> words = 0 elements",
                "String¦ | public final class java.lang.String implements"
                        + " Serializable, Comparable<String>, CharSequence, Constable, ConstantDesc",
                "\"abc\".len¦gth() | public int String.length()",
                "\"😀\".length¦() | public int String.length()",
                "Ratio.of(1, ¦2) | public static Ratio Ratio.of(int above, int below)",
                "Ratio.of(1.0, ¦2) | public static Ratio Ratio.of(double above, double below)",
                "Ratio.of(¦ | public static Ratio Ratio.of(int above, int below)",
                "Ratio.of(1, 2).compareTo(¦ | public int Ratio.compareTo(Ratio other)",
                "new ArrayList<>(¦) | public ArrayList()",
                "new Arr¦ayList<String>() | public ArrayList()",
                "int local = 1; loc¦al + 1 | int local",
                "int f(int a) { return a¦; } | int a",
                "words.stream().map(w -> w.trim¦()) | public String String.trim()",
                "words.stream().map(w¦ -> w.trim()) | String w",
                "unknown¦ | none",
                "1¦2 | none",
                "// String¦ | none",
                "\"String¦\" | none",
            })
    void showsWhatANameIs(String code, String expected) {
        assertThat(signature(code)).isEqualTo(expected);
    }

    @Test
    void showsDeclarationsOfTheSessionAsTheyWereWritten() {
        assertThat(signature("twice¦(2)"))
                .endsWith("int twice(int number) {\n    return 2 * number;\n}");
        assertThat(signature("Point¦ p")).startsWith("record Point(int x, int y)");
    }

    @Test
    void readsTheCommentInTheSourcesBesideAJar() {
        Documentation.Comment comment = comment("Ratio.of¦(1, 2)");
        assertThat(comment.html())
                .isEqualTo(
                        "The ratio of two.<dl><dt>Parameters</dt><dd><code>above</code> – the"
                                + " line</dd></dl>");
        assertThat(comment("Rat¦io r").text()).isEqualTo("A ratio.");
    }

    @Test
    void takesTheCommentOfWhatIsOverridden() {
        assertThat(comment("Ratio.of(1, 2).area¦()").text()).isEqualTo("How large it is.");
        assertThat(comment("Ratio.of(1, 2).edge¦()").text()).isEqualTo("How long it is. Always 1.");
    }

    @Test
    void tellsOfAllOfOneNameWhenAskedForMore() {
        List<Documentation.Entry> all = at("Ratio.of¦(1, 2)", 1).orElseThrow().entries();
        assertThat(all)
                .extracting(each -> each.comment().text().lines().findFirst().orElse(""))
                .containsExactly("The ratio of two.", "The ratio of fractions.");
        List<Documentation.Entry> few = at("Ratio.of¦(1, 2)", 0).orElseThrow().entries();
        assertThat(few)
                .extracting(each -> each.comment().text().isEmpty())
                .containsExactly(false, true);
    }

    @Test
    void readsTheSourcesInsideAJar(@TempDir Path folder) throws IOException {
        Path jar = folder.resolve("x.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry("META-INF/sources/demo/Half.java"));
            out.write("class Half {}".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(new Sources().of("", "demo.Half", List.of(jar))).contains("class Half {}");
        assertThat(new Sources().of("", "demo.Third", List.of(jar))).isEmpty();
    }

    @Test
    void readsTheSourcesOfTheJdkFromItsArchive(@TempDir Path folder) throws IOException {
        Path archive = folder.resolve("src.zip");
        Path thing = folder.resolve("java.base/java/lang/Thing.java");
        Files.createDirectories(thing.getParent());
        Files.writeString(thing, "class Thing {}");
        zip(archive, folder, "java.base/java/lang/Thing.java");
        Sources sources = new Sources(archive);
        assertThat(sources.of("java.base", "java.lang.Thing", List.of()))
                .hasValue("class Thing {}");
        assertThat(sources.of("java.base", "java.lang.Other", List.of())).isEmpty();
        assertThat(
                        new Sources(folder.resolve("none"))
                                .of("java.base", "java.lang.Thing", List.of()))
                .isEmpty();
    }

    private static Documentation.Comment comment(String marked) {
        return at(marked, 0).orElseThrow().entries().get(0).comment();
    }

    private static void zip(Path archive, Path folder, String... entries) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (String each : entries) {
                zip.putNextEntry(new ZipEntry(each));
                zip.write(Files.readAllBytes(folder.resolve(each)));
            }
        }
    }

    /** A jar, and that of its sources beside it. */
    private static Path library(Path folder) throws IOException {
        String source =
                """
                package demo;
                /** A ratio. */
                public final class Ratio extends Shape implements Comparable<Ratio> {
                    /**
                     * The ratio of two.
                     * @param above the line
                     */
                    public static Ratio of(int above, int below) { return null; }
                    /** The ratio of fractions. */
                    public static Ratio of(double above, double below) { return null; }
                    @Override public int compareTo(Ratio other) { return 0; }
                    @Override public int area() { return 0; }
                    /** {@inheritDoc} Always 1. */
                    @Override public int edge() { return 1; }
                }
                """;
        String parent =
                """
                package demo;
                abstract class Shape {
                    /** How large it is. */
                    public abstract int area();
                    /** How long it is. */
                    public abstract int edge();
                }
                """;
        Path ratio = Files.createDirectories(folder.resolve("demo")).resolve("Ratio.java");
        Path shape = ratio.resolveSibling("Shape.java");
        Files.writeString(ratio, source);
        Files.writeString(shape, parent);
        ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", ratio.toString(), shape.toString());
        Path jar = folder.resolve("ratio-1.0.jar");
        zip(jar, folder, "demo/Ratio.class", "demo/Shape.class");
        zip(folder.resolve("ratio-1.0-sources.jar"), folder, "demo/Ratio.java", "demo/Shape.java");
        return jar;
    }

    @Test
    void somePlaceOfAnyCellHasAnAnswer() {
        for (Specification.Session session : Specification.read().sessions()) {
            for (Specification.Example each : session.examples()) {
                int cursor = each.line() * 31 % (each.cell().length() + 1);
                assertThat(evaluator.inspect(each.cell(), cursor, 0)).isNotNull();
            }
        }
    }
}

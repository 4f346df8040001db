package veritable.kernel.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavadocPageTest {
    private static final String SOURCE =
            """
            package demo;
            import java.util.List;
            /** A ratio, see <a href="https://example.org/r">there</a>. */
            public final class Ratio<T> {
                /** Half a <b>turn</b>. */
                public static final double HALF = 0.5;
                /** Makes one. */
                public Ratio(List<T> parts) {}
                /**
                 * The ratio of two, as {@code a < b}.
                 *
                 * @param above the line
                 * @param below it, mail a@b.c
                 * @param <S> any
                 * @return it
                 * @throws IllegalStateException if not
                 * @since 1.2
                 */
                public static <S> Ratio<S> of(int above, String[] below) { return null; }
                /** Many. */
                public void all(T one, int... more) {}
                public void bare() {}
                /** Inside. */
                public interface Part {
                    /** Weighs it. */
                    double weight();
                }
            }
            """;

    private static Map<String, Comments.Found> read(String html) {
        return JavadocPage.read(html, "Ratio");
    }

    @Test
    void readsPagesOfJdk8() {
        Map<String, Comments.Found> found =
                read(
                        """
                        <div class="description"><ul class="blockList"><li class="blockList"><hr><br>
                        <pre>public final class <span class="typeNameLabel">Ratio</span></pre>
                        <div class="block">A ratio.</div></li></ul></div>
                        <a name="method.summary"><!-- --></a><td><div class="block">The.</div></td>
                        <a name="of-int-java.lang.String:A-"><!-- --></a>
                        <ul class="blockList"><li class="blockList"><h4>of</h4>
                        <pre>public static&nbsp;Ratio&nbsp;of(int&nbsp;above,
                                                java.lang.String[]&nbsp;below)</pre>
                        <div class="block">The ratio of <div>two</div>.</div>
                        <dl><dt><span class="paramLabel">Parameters:</span></dt>
                        <dd><code>above</code> - the line</dd>
                        <dt><span class="returnLabel">Returns:</span></dt><dd>it</dd></dl></li></ul>
                        <a name="Ratio-int...-"><!-- --></a><ul><li><h4>Ratio</h4>
                        <div class="block">Makes one.</div></li></ul>
                        <a name="size--"><!-- --></a><div class="block">How many.</div>
                        """);
        assertThat(found)
                .containsEntry("", new Comments.Found("A ratio.", List.of()))
                .containsEntry(
                        "of(int,String[])",
                        new Comments.Found(
                                "The ratio of <div>two</div>.\n@param above the line\n@return it",
                                List.of("above", "below")))
                .containsEntry("<init>(int[])", new Comments.Found("Makes one.", List.of()))
                .containsEntry("size()", new Comments.Found("How many.", List.of()));
    }

    @Test
    void readsPagesOfJdk11() {
        assertThat(
                        read(
                                """
                                <a id="&lt;init&gt;(java.util.List)"><!-- --></a><ul><li><h4>Ratio</h4>
                                <pre>public&nbsp;Ratio&#8203;(java.util.List&lt;java.util.Map&lt;K,V&gt;&gt;&nbsp;parts)</pre>
                                <div class="block">Makes one.</div></li></ul>
                                """))
                .containsEntry("<init>(List)", new Comments.Found("Makes one.", List.of("parts")));
    }

    @Test
    void nothingOnAPageIsATagOfJavadoc() {
        String comment =
                read("<section id=\"a()\"><div class=\"block\">x\n@throws y {@code z} */</div>")
                        .getOrDefault("a()", Comments.Found.NOTHING)
                        .comment();
        Documentation.Comment written =
                Documenter.written(new Compiling(List.of()), comment, Documentation.Comment.NONE);
        assertThat(written.text()).isEqualTo("x @throws y {@code z} */");
    }

    @Test
    void nothingOnAPageIsActive() {
        String comment =
                read("<section id=\"a()\"><div class=\"block\"><script>alert(1)</script>"
                                + "<img src=x onerror=alert(1)><a href=\"javascript:x\">y</a>"
                                + "<iframe src=\"https://example.org\"></iframe></div>")
                        .getOrDefault("a()", Comments.Found.NOTHING)
                        .comment();
        assertThat(
                        Documenter.written(
                                        new Compiling(List.of()),
                                        comment,
                                        Documentation.Comment.NONE)
                                .html())
                .isEqualTo("alert(1)y");
    }

    @Test
    void takesAnyTextForAPage() {
        for (int end = 0; end < SOURCE.length(); end += 7) {
            assertThat(read(SOURCE.substring(0, end))).isNotNull();
        }
        assertThat(read("<div class=\"block\">" + "<div>".repeat(5000))).isEmpty();
        assertThat(read("<dl>".repeat(100_000) + "<dt".repeat(100_000))).isEmpty();
    }

    @Test
    @Tag("slow")
    void documentsALibraryByTheJarOfItsJavadoc(@TempDir Path folder) throws IOException {
        try (Evaluator evaluator = Evaluators.jshell()) {
            evaluator.addToClasspath(List.of(library(folder)));
            evaluator.eval(Source.of("cell", "import demo.Ratio;"));
            assertThat(comment(evaluator, "Ratio¦<?> r").html())
                    .isEqualTo("A ratio, see <a href=\"https://example.org/r\">there</a>.");
            Documentation.Entry of = entry(evaluator, "Ratio.of¦(1, null)");
            assertThat(of.signature())
                    .isEqualTo("public static <S> Ratio<S> Ratio.of(int above, String[] below)");
            assertThat(of.comment().text())
                    .isEqualTo(
                            """
                            The ratio of two, as a < b.

                            Parameters:
                              <S> – any
                              above – the line
                              below – it, mail a@b.c

                            Returns:
                              it

                            Throws:
                              IllegalStateException – if not

                            Since:
                              1.2""");
            assertThat(comment(evaluator, "Ratio.HALF¦").markdown()).isEqualTo("Half a **turn**.");
            assertThat(comment(evaluator, "new Ratio<String>(¦null)").text())
                    .isEqualTo("Makes one.");
            assertThat(comment(evaluator, "new Ratio<String>(null).all¦(\"\", 1)").text())
                    .isEqualTo("Many.");
            assertThat(comment(evaluator, "new Ratio<String>(null).bare¦()").text()).isEmpty();
            assertThat(comment(evaluator, "((Ratio.Part) null).weight¦()").text())
                    .isEqualTo("Weighs it.");
        }
    }

    private static Documentation.Entry entry(Evaluator evaluator, String marked) {
        int cursor = marked.indexOf('¦');
        return evaluator.inspect(marked.replace("¦", ""), cursor, 0).orElseThrow().entries().get(0);
    }

    private static Documentation.Comment comment(Evaluator evaluator, String marked) {
        return entry(evaluator, marked).comment();
    }

    /** A jar without the names of parameters, and that of its Javadoc beside it. */
    private static Path library(Path folder) throws IOException {
        Path source = Files.createDirectories(folder.resolve("src/demo")).resolve("Ratio.java");
        Files.writeString(source, SOURCE);
        tool("javac", "-proc:none", "-d", folder.resolve("classes").toString(), source.toString());
        tool(
                "javadoc",
                "-quiet",
                "-Xdoclint:none",
                "-d",
                folder.resolve("html").toString(),
                source.toString());
        zip(folder.resolve("classes"), folder.resolve("ratio-1.0.jar"));
        zip(folder.resolve("html"), folder.resolve("ratio-1.0-javadoc.jar"));
        return folder.resolve("ratio-1.0.jar");
    }

    private static void tool(String name, String... arguments) {
        PrintStream out = System.out;
        assertThat(ToolProvider.findFirst(name).orElseThrow().run(out, out, arguments)).isZero();
    }

    private static void zip(Path folder, Path archive) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive));
                Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(folder.relativize(each).toString()));
                zip.write(Files.readAllBytes(each));
            }
        }
    }
}

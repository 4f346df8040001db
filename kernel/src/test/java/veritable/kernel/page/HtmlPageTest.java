package veritable.kernel.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import veritable.kernel.notebook.NotebookFile;

class HtmlPageTest {
    @TempDir private Path folder;

    private static Map<String, Object> markdown(String source) {
        return Map.of("cell_type", "markdown", "metadata", new JsonObject(), "source", source);
    }

    private static Map<String, Object> code(String source, Object... outputs) {
        return Map.of(
                "cell_type",
                "code",
                "metadata",
                new JsonObject(),
                "execution_count",
                3,
                "source",
                source,
                "outputs",
                List.of(outputs));
    }

    private static Map<String, Object> shown(String type, String form) {
        return Map.of(
                "output_type", "display_data", "data", Map.of(type, form, "text/plain", "plain"));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static NotebookFile notebook(Map<String, Object>... cells) {
        try {
            return NotebookFile.parse(
                    "n",
                    new Gson()
                            .toJson(
                                    Map.of(
                                            "cells",
                                            cells,
                                            "metadata",
                                            Map.of(),
                                            "nbformat",
                                            4,
                                            "nbformat_minor",
                                            4)));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private String page(Map<String, Object>... cells) {
        return HtmlPage.of(notebook(cells), "a < b", folder, false);
    }

    @Test
    void showsTextAsText() {
        String page =
                page(
                        markdown("<script>one</script>"),
                        code(
                                "\"<script>two</script>\"",
                                Map.of(
                                        "output_type",
                                        "stream",
                                        "name",
                                        "stdout",
                                        "text",
                                        "<script>three</script>"),
                                shown("text/latex", "<script>four</script>")));
        assertThat(page).contains("<title>a &lt; b</title>");
        for (String word : List.of("one", "two", "three", "four")) {
            assertThat(page).contains("&lt;script&gt;" + word).doesNotContain("<script>" + word);
        }
    }

    @Test
    void keepsHtmlOfCellsInAFrameWithoutScripts() {
        String page = page(code("", shown("text/html", "<b>\"bold\"</b>")));
        assertThat(page)
                .contains("sandbox=\"allow-same-origin\"", "&lt;b&gt;&quot;bold&quot;&lt;/b&gt;")
                .doesNotContain("<b>");
    }

    @Test
    void keepsHtmlOfMarkdownWhereItIsTrusted() {
        assertThat(HtmlPage.of(notebook(markdown("<em>x</em>")), "t", folder, true))
                .contains("<em>x</em>");
    }

    @Test
    void leadsNowhereThatIsNotSafe() {
        String page =
                page(markdown("[a](javascript:x) [b](https://b.example) [c](vbscript:x) [d](#d)"));
        assertThat(page).contains("href=\"https://b.example\"", "href=\"#d\"");
        assertThat(page).doesNotContain("javascript:", "vbscript:");
    }

    @Test
    void bringsImagesAlong() throws Exception {
        Files.write(folder.resolve("near.png"), new byte[] {1, 2, 3});
        JsonObject attachments =
                new Gson().fromJson("{\"x.png\": {\"image/png\": \"QUJD\"}}", JsonObject.class);
        Map<String, Object> cell =
                new HashMap<>(
                        markdown(
                                "![a](near.png) ![b](attachment:x.png) ![c](https://far.example/c.png) ![d](../../etc/d.png)"));
        cell.put("attachments", attachments);
        String page = page(cell);
        assertThat(page)
                .contains(
                        "src=\"data:image/png;base64,AQID\" alt=\"a\"",
                        "src=\"data:image/png;base64,QUJD\" alt=\"b\"",
                        "<a rel=\"nofollow\" href=\"https://far.example/c.png\">c</a>",
                        ">d</a>");
    }

    @Test
    void listsTheContentsOfALongNotebook() {
        String page = page(markdown("# A b\n## C\n## C\n# 中文"));
        assertThat(page)
                .contains(
                        "<nav",
                        "href=\"#h-a-b\"",
                        "href=\"#h-c-2\"",
                        "id=\"h-c-2\"",
                        "id=\"h-中文\"");
        assertThat(page(markdown("# One"))).doesNotContain("<nav");
    }

    @Test
    void coloursJava() {
        assertThat(
                        JavaCode.html(
                                "int x = 1.5e-3f; // \"no\" <text>\n@Override String s = \"a\\\"b\" + 'c';"))
                .isEqualTo(
                        "<span class=\"j-keyword\">int</span> x = <span class=\"j-number\">1.5e-3f</span>;"
                                + " <span class=\"j-comment\">// &quot;no&quot; &lt;text&gt;</span>\n"
                                + "<span class=\"j-annotation\">@Override</span> <span class=\"j-type\">String</span>"
                                + " s = <span class=\"j-text\">&quot;a\\&quot;b&quot;</span> +"
                                + " <span class=\"j-text\">&#39;c&#39;</span>;");
    }

    @Test
    void coloursWhatATerminalWould() {
        assertThat(AnsiText.html("a\u001b[1;31mb<\u001b[0mc\u001b[2Kd\u001b[38;5;9me\u001b[99999m"))
                .isEqualTo("a<span class=\"a-bold a-1\">b&lt;</span>cde");
        assertThat(AnsiText.plain("\u001b[31ma\u001b[0m")).isEqualTo("a");
    }

    @Test
    void writesMarkdown() {
        assertThat(
                        MarkdownPage.of(
                                notebook(
                                        markdown("# A"),
                                        code(
                                                "1 + 1",
                                                Map.of(
                                                        "output_type",
                                                        "stream",
                                                        "name",
                                                        "stdout",
                                                        "text",
                                                        "```\n"),
                                                shown("image/png", "QUJD\n"),
                                                shown("text/markdown", "**b**")))))
                .isEqualTo(
                        """
                        # A

                        ```java
                        1 + 1
                        ```

                        ````text
                        ```
                        ````

                        ![](data:image/png;base64,QUJD)

                        **b**
                        """);
    }
}

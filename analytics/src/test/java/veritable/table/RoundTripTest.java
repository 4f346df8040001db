package veritable.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import veritable.language.Language;

/** What is written can be read back, whatever it is. */
class RoundTripTest {
    private record Pair(String a, String b) {}

    private static final Schema<Pair> SCHEMA =
            new Schema<>(
                    "pairs", List.of(Column.text("a", Pair::a, ""), Column.text("b", Pair::b, "")));

    private static Listing<Pair> pairs() {
        Random random = new Random(42);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            String empty = i % 10 == 0 ? "" : RandomText.of(random);
            pairs.add(new Pair(RandomText.of(random), empty));
        }
        return new Listing<>(SCHEMA, pairs);
    }

    private static byte[] bytes(TableFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(pairs(), out);
        return out.toByteArray();
    }

    private static String text(TableFormat format) throws IOException {
        return new String(bytes(format), StandardCharsets.UTF_8);
    }

    private static List<String> cells() {
        List<String> cells = new ArrayList<>();
        for (Pair pair : pairs().rows()) {
            cells.add(pair.a);
            cells.add(pair.b);
        }
        return cells;
    }

    @Test
    void readsJsonBack() throws IOException {
        JsonArray rows = JsonParser.parseString(text(TableFormats.json())).getAsJsonArray();
        List<String> read = new ArrayList<>();
        for (JsonElement row : rows) {
            for (String name : List.of("a", "b")) {
                JsonElement cell = row.getAsJsonObject().get(name);
                read.add(cell.isJsonNull() ? "" : cell.getAsString());
            }
        }
        assertThat(read).isEqualTo(cells());
    }

    @Test
    void writesEachRowOfJsonOnALineOfItsOwn() throws IOException {
        assertThat(text(TableFormats.json()).split("\n")).hasSize(3000 + 2);
    }

    @Test
    void readsMarkdownBackAsTextAlone() throws IOException {
        Parser parser = Parser.builder().extensions(List.of(TablesExtension.create())).build();
        List<String> read = new ArrayList<>();
        parser.parse(text(TableFormats.markdown(Language.ENGLISH)))
                .accept(
                        new AbstractVisitor() {
                            @Override
                            public void visit(CustomNode node) {
                                if (node instanceof TableCell cell) {
                                    read.add(content(cell));
                                } else {
                                    visitChildren(node);
                                }
                            }
                        });
        List<String> expected = new ArrayList<>(List.of("a", "b"));
        for (String cell : cells()) {
            expected.add(cell.replace("\r\n", "\n").replace('\r', '\n').replace('\0', '\uFFFD'));
        }
        assertThat(read).isEqualTo(expected);
    }

    @Test
    @Tag("slow")
    void showsNothingButTextWhereMarkdownHasExtensions(@TempDir Path folder) throws Exception {
        Path file =
                Files.write(
                        folder.resolve("pairs.md"), bytes(TableFormats.markdown(Language.CHINESE)));
        Path html = folder.resolve("pairs.html");
        Process cmark =
                new ProcessBuilder(
                                "cmark-gfm",
                                "--unsafe",
                                "-e",
                                "table",
                                "-e",
                                "autolink",
                                "-e",
                                "strikethrough",
                                "-e",
                                "tasklist",
                                "-e",
                                "footnotes",
                                file.toString())
                        .redirectOutput(html.toFile())
                        .start();
        assertThat(cmark.waitFor()).isZero();
        assertThat(
                        Files.readString(html)
                                .replaceAll(
                                        "</?(table|thead|tbody|tr|th|td)( align=\"right\")?>|<br>",
                                        ""))
                .doesNotContain("<");
    }

    private static String content(TableCell cell) {
        StringBuilder content = new StringBuilder();
        for (Node node = cell.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text) {
                content.append(text.getLiteral());
            } else if (node instanceof HtmlInline html && html.getLiteral().equals("<br>")) {
                content.append('\n');
            } else {
                content.append("MARKUP:").append(node);
            }
        }
        return content.toString();
    }

    @Test
    @Tag("slow")
    void readsCsvBackWithPython(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("pairs.csv"), bytes(TableFormats.csvForExcel()));
        Process python =
                new ProcessBuilder(
                                "/usr/bin/python3",
                                "-c",
                                "import csv, json, sys\n"
                                        + "rows = csv.reader(open(sys.argv[1], encoding='utf-8-sig',"
                                        + " newline=''))\n"
                                        + "json.dump(list(rows), open(sys.argv[2], 'w'))",
                                file.toString(),
                                folder.resolve("pairs.json").toString())
                        .inheritIO()
                        .start();
        assertThat(python.waitFor()).isZero();
        List<String> read = new ArrayList<>();
        JsonParser.parseString(Files.readString(folder.resolve("pairs.json")))
                .getAsJsonArray()
                .forEach(row -> row.getAsJsonArray().forEach(cell -> read.add(cell.getAsString())));
        assertThat(read.subList(0, 2)).containsExactly("a", "b");
        assertThat(unguarded(read.subList(2, read.size()))).isEqualTo(cells());
    }

    @Test
    @Tag("slow")
    void readsCsvBackWithDuckDb(@TempDir Path folder) throws IOException, SQLException {
        Path file = Files.write(folder.resolve("pairs.csv"), bytes(TableFormats.csv()));
        List<String> expected = new ArrayList<>();
        for (Pair pair : pairs().rows()) {
            expected.add(pair.a + " | " + (pair.b.isEmpty() ? "NULL" : pair.b));
        }
        expected.sort(null);
        try (DuckDb database = new DuckDb()) {
            assertThat(
                            database.rows(
                                    "SELECT "
                                            + "regexp_replace(a, '^''(''*[-=+@＝＋－＠\\t\\r\\n])', '\\1'), "
                                            + "regexp_replace(b, '^''(''*[-=+@＝＋－＠\\t\\r\\n])', '\\1') "
                                            + "FROM read_csv('"
                                            + file
                                            + "', header = true, all_varchar = true,"
                                            + " quote = '\"', escape = '\"', delim = ',',"
                                            + " new_line = '\\n')"))
                    .isEqualTo(expected);
        }
    }

    /** As {@link TableFormats#csv} says: one apostrophe less. */
    private static List<String> unguarded(List<String> cells) {
        List<String> texts = new ArrayList<>();
        for (String cell : cells) {
            int start = 0;
            while (start < cell.length() && cell.charAt(start) == '\'') {
                start++;
            }
            boolean guarded =
                    start > 0
                            && start < cell.length()
                            && "=+-@＝＋－＠\t\r\n".indexOf(cell.charAt(start)) >= 0;
            texts.add(guarded ? cell.substring(1) : cell);
        }
        return texts;
    }

    @Test
    void neverLetsAFormulaIntoCsv() throws IOException {
        for (Pair pair : pairs().rows()) {
            StringWriter out = new StringWriter();
            TableFormats.csv().write(new Listing<>(SCHEMA, List.of(pair)).select("a"), out);
            assertThat(out.toString())
                    .startsWith("a\n")
                    .doesNotMatch("(?s)a\n\"?[=+\\-@＝＋－＠\t\r\n].*");
        }
    }

    @Test
    void writesHalfASurrogatePairAsAReplacementCharacter() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableFormats.csv()
                .write(new Listing<>(SCHEMA, List.of(new Pair("a\uD83D", "\uDE00b"))), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("a,b\na\uFFFD,\uFFFDb\n");
    }

    @Test
    void givesTheSameBytesEveryTime() throws IOException {
        for (TableFormat format :
                List.of(
                        TableFormats.csv(),
                        TableFormats.json(),
                        TableFormats.markdown(Language.CHINESE))) {
            assertThat(bytes(format)).isEqualTo(bytes(format));
        }
    }
}

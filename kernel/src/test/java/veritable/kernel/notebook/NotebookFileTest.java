package veritable.kernel.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotebookFileTest {
    @Test
    void writesWhatJupyterWroteByteForByte() throws Exception {
        byte[] bytes = NotebookFileTest.class.getResourceAsStream("jupyter.ipynb").readAllBytes();
        assertThat(NotebookFile.parse("jupyter.ipynb", bytes).text())
                .isEqualTo(new String(bytes, StandardCharsets.UTF_8));
    }

    @Test
    void keepsAnyTreeThatItDoesNotKnow() throws Exception {
        for (int seed = 0; seed < 300; seed++) {
            String unknown = tree(new Random(seed), 0);
            String text =
                    notebook(4, "")
                            .replace("\"metadata\": {}", "\"metadata\": {\"x\": " + unknown + "}");
            String written = NotebookFile.parse("n", text).text();
            assertThat(JsonParser.parseString(written))
                    .as("seed %d", seed)
                    .isEqualTo(JsonParser.parseString(text));
            assertThat(NotebookFile.parse("n", written).text()).isEqualTo(written);
        }
    }

    private static String tree(Random random, int depth) {
        StringBuilder out = new StringBuilder();
        switch (random.nextInt(depth > 5 ? 4 : 6)) {
            case 0 -> out.append(random.nextBoolean());
            case 1 -> out.append("null");
            case 2 -> out.append(random.nextInt()).append(random.nextBoolean() ? "" : ".50e-07");
            case 3 -> out.append(string(random));
            case 4 -> {
                out.append('[');
                for (int i = random.nextInt(4); i > 0; i--) {
                    out.append(tree(random, depth + 1)).append(i > 1 ? "," : "");
                }
                out.append(']');
            }
            default -> {
                out.append('{');
                for (int i = random.nextInt(4); i > 0; i--) {
                    out.append("\"").append(i).append(random.nextInt(99)).append("\":");
                    out.append(tree(random, depth + 1)).append(i > 1 ? "," : "");
                }
                out.append('}');
            }
        }
        return out.toString();
    }

    private static String string(Random random) {
        StringBuilder text = new StringBuilder("\"");
        for (int i = random.nextInt(9); i > 0; i--) {
            text.append(String.format("\\u%04x", random.nextInt(0xD800)));
        }
        return text.append("😀好\"").toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[] | n: the notebook: a list (expected an object)",
                "{} | n: nbformat: nothing (expected a whole number)",
                "{\"nbformat\": 4} | n: nbformat_minor: nothing (expected a whole number)",
                "{\"nbformat\": 4, \"nbformat_minor\": 2, \"metadata\": []} | n: metadata: a list (expected an object)",
                "{\"nbformat\": 4, \"nbformat_minor\": 2, \"metadata\": {}} | n: cells: nothing (expected a list)",
                "{\"nbformat\": | n: not JSON: End of input at line 1 column 13 path $.nbformat",
            })
    void saysWhatIsMissing(String text, String message) {
        assertThatThrownBy(() -> NotebookFile.parse("n", text))
                .isInstanceOf(NotebookException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "3 | n: cells[0]: 3 (expected an object)",
                "{\"cell_type\": \"heading\"} | n: cells[0].cell_type: \"heading\" (expected code, markdown or raw)",
                "{\"cell_type\": \"raw\", \"metadata\": {}, \"source\": [1]} | n: cells[0].source: a list (expected text or a list of lines)",
                "{\"cell_type\": \"code\", \"metadata\": {}, \"source\": \"\"} | n: cells[0].outputs: nothing (expected a list)",
                "{\"cell_type\": \"code\", \"metadata\": {}, \"source\": \"\", \"outputs\": [{\"output_type\": \"pyout\"}]} | n: cells[0].outputs[0].output_type: \"pyout\" (expected stream, display_data, execute_result or error)",
            })
    void saysWhichCellIsWrong(String cell, String message) {
        assertThatThrownBy(() -> NotebookFile.parse("n", notebook(4, cell)))
                .isInstanceOf(NotebookException.class)
                .hasMessage(message);
    }

    @Test
    void saysHowAnOldFormatIsConverted() {
        assertThatThrownBy(() -> NotebookFile.parse("n", notebook(3, "")))
                .hasMessageStartingWith("n: nbformat 3, expected 4 (`jupyter nbconvert");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'a': 1}", "{\"a\": NaN}", "", "nonsense", "{} {}"})
    void refusesWhatIsNotJson(String text) {
        assertThatThrownBy(() -> NotebookFile.parse("n", text))
                .isInstanceOf(NotebookException.class)
                .hasMessageStartingWith("n: ");
    }

    @Test
    void refusesJsonWithoutBottom() {
        String text = "[".repeat(100_000);
        assertThatThrownBy(() -> NotebookFile.parse("n", text))
                .isInstanceOf(NotebookException.class);
    }

    @Test
    void refusesWhatIsNotUtf8() {
        assertThatThrownBy(() -> NotebookFile.parse("n", new byte[] {'{', (byte) 0xFF, '}'}))
                .hasMessage("n: not UTF-8, in which notebooks are written");
    }

    @Test
    void saysThatThereIsNoFile() {
        assertThatThrownBy(() -> NotebookFile.read(Path.of("no", "such.ipynb")))
                .hasMessage(Path.of("no", "such.ipynb") + ": no such file");
    }

    @Test
    void cutsLinesAsPythonDoes() {
        assertThat(Multiline.lines("a\r\nb\rc\nd\u2028e").toString())
                .isEqualTo("[\"a\\r\\n\",\"b\\r\",\"c\\n\",\"d\\u2028\",\"e\"]");
    }

    static String notebook(int format, String cells) {
        return "{\"cells\": ["
                + cells
                + "], \"metadata\": {}, \"nbformat\": "
                + format
                + ", \"nbformat_minor\": 5}";
    }
}

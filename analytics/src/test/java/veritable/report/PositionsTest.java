package veritable.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every character of a text points at where it was read from. */
class PositionsTest {
    @Test
    void pointAtTheSameCharacterInTheReport() {
        int characters = 0;
        for (long seed = 0; seed < 20_000; seed++) {
            characters += check(RandomMarkdown.of(seed));
        }
        assertThat(characters).isGreaterThan(1_000_000);
    }

    private static int check(String source) {
        Report report = Reports.parse("r.md", source);
        String[] lines = report.text().split("\r\n|\r|\n", -1);
        int characters = 0;
        for (Text text : texts(report)) {
            for (int i = 0; i < text.plain().length(); i++) {
                Location at = text.at(i);
                assertThat(at.line()).isLessThanOrEqualTo(lines.length);
                String line = lines[at.line() - 1];
                String rest = line.substring(Math.min(line.length(), at.column() - 1));
                String before = line.substring(0, Math.min(line.length(), at.column() - 1));
                assertThat(isFrom(text.plain().charAt(i), rest, before))
                        .as("%s of '%s' at %s in:%n%s", i, text, at, source.replace("\r", "<CR>"))
                        .isTrue();
                characters++;
            }
        }
        return characters;
    }

    private static boolean isFrom(char c, String rest, String before) {
        if (rest.isEmpty()) {
            return c == ' ' || c == '\n';
        }
        char there = rest.charAt(0);
        return c == there
                || c == ' ' && there == '\t'
                || c == '\n' && (there == ' ' || there == '\\' || rest.startsWith("<br"))
                || c == '\uFFFD' && there == 0
                || before.concat(rest).substring(before.lastIndexOf('&') + 1).contains(";");
    }

    static List<Text> texts(Report report) {
        List<Text> texts = new ArrayList<>();
        for (Section section : report.sections()) {
            texts.add(section.title());
            section.blocks().forEach(block -> collect(block, texts));
        }
        return texts;
    }

    private static void collect(Block block, List<Text> texts) {
        if (block instanceof Block.Paragraph paragraph) {
            texts.add(paragraph.text());
        } else if (block instanceof Block.Items items) {
            items.items().forEach(item -> item.blocks().forEach(b -> collect(b, texts)));
        } else if (block instanceof Block.Grid grid) {
            texts.addAll(grid.header());
            grid.rows().forEach(row -> texts.addAll(row.cells()));
        } else if (block instanceof Block.Code code) {
            texts.addAll(code.lines());
        } else if (block instanceof Block.Quote quote) {
            quote.blocks().forEach(b -> collect(b, texts));
        }
    }

    public static void main(String[] paths) {
        for (String path : paths) {
            System.out.println(
                    path + " " + check(Reports.read(java.nio.file.Path.of(path)).text()));
        }
    }
}

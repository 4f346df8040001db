package veritable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import veritable.language.Language;
import veritable.table.Column;
import veritable.table.Schema;
import veritable.table.Schemas;

/** The manual of tables is written from the schemas: {@code VERITABLE_MANUAL=write} renews it. */
class TablesManualTest {
    private static final Path MANUAL = Path.of("docs", "tables.md");

    @Test
    void namesEveryTableAndColumn() throws IOException {
        String manual = manual();
        if ("write".equals(System.getenv("VERITABLE_MANUAL"))) {
            Files.writeString(MANUAL, manual);
        }
        assertThat(Files.readString(MANUAL)).isEqualTo(manual);
    }

    private static String manual() {
        StringBuilder text = new StringBuilder();
        text.append("# Tables\n\nNames of tables and columns are API: they do not change.");
        text.append(" A cell without a value is missing, empty in CSV, null in JSON.\n");
        for (Schema<?> schema : Schemas.all()) {
            text.append("\n## ").append(schema.name()).append("\n\n");
            text.append(schema.label(Language.ENGLISH)).append(" · ");
            text.append(schema.label(Language.CHINESE)).append("\n\n");
            text.append("| column | 中文 | type | what it holds |\n| --- | --- | --- | --- |\n");
            for (Column<?> column : schema.columns()) {
                text.append("| `").append(column.name()).append("` | ");
                text.append(column.label(Language.CHINESE)).append(" | ");
                text.append(column.type().name().toLowerCase(Locale.ROOT)).append(" | ");
                text.append(column.description().replace("|", "\\|")).append(" |\n");
            }
        }
        return text.toString();
    }
}

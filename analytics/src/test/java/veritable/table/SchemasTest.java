package veritable.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import veritable.language.Language;

class SchemasTest {
    @Test
    void beginsTheClaimsWithTheColumnsThatScriptsRelyOn() {
        assertThat(names(Schemas.claims()))
                .startsWith(
                        "path",
                        "line",
                        "column",
                        "technology",
                        "version",
                        "set",
                        "role",
                        "kind",
                        "section",
                        "quote");
    }

    @Test
    void namesEveryColumnOnceWhateverItsCase() {
        for (Schema<?> schema : Schemas.all()) {
            assertThat(names(schema).stream().map(name -> name.toLowerCase(Locale.ROOT)))
                    .as(schema.name())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void labelsEveryTableAndColumnInBothLanguages() {
        for (Schema<?> schema : Schemas.all()) {
            for (Language language : Language.values()) {
                assertThat(schema.label(language)).isNotBlank();
                for (Column<?> column : schema.columns()) {
                    assertThat(column.label(language)).as(column.name()).isNotBlank();
                }
            }
        }
    }

    @Test
    void labelsNoTwoColumnsOfATableAlike() {
        for (Schema<?> schema : Schemas.all()) {
            for (Language language : Language.values()) {
                assertThat(schema.columns().stream().map(column -> column.label(language)))
                        .as(schema.name())
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void givesColumnsOfOneNameOneTypeInAllTables() {
        Map<String, Column.Type> types = new HashMap<>();
        for (Schema<?> schema : Schemas.all()) {
            for (Column<?> column : schema.columns()) {
                Column.Type before = types.putIfAbsent(column.name(), column.type());
                assertThat(before == null ? column.type() : before)
                        .as(schema.name() + "." + column.name())
                        .isEqualTo(column.type());
            }
        }
    }

    @Test
    void saysWhichColumnsThereAreWhenAskedForAnother() {
        assertThatThrownBy(() -> Schemas.notes().column("quotes"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "table \"notes\" has no column \"quotes\" (it has path, line, column, kind,"
                                + " section, quote, report, report_date, document_version)");
    }

    private static List<String> names(Schema<?> schema) {
        return schema.columns().stream().<String>map(Column::name).toList();
    }
}

package veritable.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import veritable.claim.Metric;
import veritable.claim.Role;
import veritable.claim.Statement;
import veritable.compare.Distance;
import veritable.compare.Severity;
import veritable.decision.Reconciled;
import veritable.decision.Standing;
import veritable.language.Labels;
import veritable.language.Language;
import veritable.version.VersionSet;

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

    /** A change of this file breaks notebooks: add to it, take nothing away. */
    @Test
    void keepsTheNamesAndTypesThatNotebooksRelyOn() throws IOException {
        StringWriter csv = new StringWriter();
        TableFormats.csv().write(Listings.columns().select("table", "name", "type"), csv);
        assertThat(csv.toString())
                .isEqualTo(Files.readString(Path.of("src/test/resources/tables/columns.csv")));
    }

    @Test
    void labelsEveryWordThatATableHas() {
        for (Language language : Language.values()) {
            Labels labels = Labels.of(Column.class, language);
            List<String> keys = new ArrayList<>();
            for (Role role : Role.values()) {
                keys.add("role." + role.id());
            }
            for (Statement.Kind kind : Statement.Kind.values()) {
                keys.add("kind." + kind.id());
            }
            for (VersionSet.Kind kind : VersionSet.Kind.values()) {
                keys.add("set." + kind.id());
            }
            for (Metric.Bound bound : Metric.Bound.values()) {
                keys.add("bound." + bound.id());
            }
            for (Metric.Change change : Metric.Change.values()) {
                keys.add("change." + change.id());
            }
            for (Severity severity : Severity.values()) {
                keys.add("severity." + severity.id());
            }
            for (Standing standing : Standing.values()) {
                keys.add("standing." + standing.id());
            }
            for (Reconciled.Basis basis : Reconciled.Basis.values()) {
                keys.add("basis." + basis.id());
            }
            for (Distance.Level level : Distance.Level.values()) {
                keys.add("difference." + level.id());
            }
            assertThat(keys).allMatch(key -> labels.find(key).isPresent());
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

package veritable.kernel.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import veritable.kernel.api.Limits;

/** Tables as front ends take them apart. */
class DataResourceTest {
    private static Object resource(Table table) {
        Map<String, Object> forms = new Renderers().render(table, new Limits(2, 2, 100)).data();
        return String.valueOf(forms.get(DataResource.TYPE));
    }

    @Test
    void hasFieldsAndRowsWithoutWhatIsMissing() {
        IntColumn lines = IntColumn.create("line", 5, 6);
        lines.appendMissing();
        Table table =
                Table.create(
                        "t",
                        StringColumn.create("name", "a", "<b>", "c"),
                        lines,
                        DoubleColumn.create("share", 0.5, Double.POSITIVE_INFINITY, 2));
        assertThat(resource(table))
                .isEqualTo(
                        "{data=[{line=5, name=a, share=0.5}, {line=6, name=<b>, share=Infinity},"
                                + " {name=c, share=2.0}], schema={fields=[{name=name, type=string},"
                                + " {name=line, type=integer}, {name=share, type=number}]}}");
    }

    @Test
    void hasNoMoreRowsThanANotebookShouldHold() {
        IntColumn numbers = IntColumn.create("n");
        for (int i = 0; i < 2000; i++) {
            numbers.append(i);
        }
        assertThat(String.valueOf(resource(Table.create("t", numbers))))
                .contains("{n=999}")
                .doesNotContain("{n=1000}");
    }
}

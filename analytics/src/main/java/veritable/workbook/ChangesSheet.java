package veritable.workbook;

import java.util.List;
import veritable.compare.Changes;
import veritable.compare.Finding;
import veritable.compare.PastFinding;
import veritable.compare.Severity;
import veritable.language.Labels;

/** What is new, settled and gone since the reports were last compared; only where they were. */
final class ChangesSheet implements WorkbookSheet {
    private static final int SENTENCE = 60;

    private record Row(
            String change, Severity severity, String subject, String rule, String message) {}

    @Override
    public String id() {
        return "changes";
    }

    @Override
    public void write(Book book, Material material) {
        Changes changes = material.changes();
        if (!changes.isKnown()) {
            return;
        }
        TableWriter<Row> table =
                new TableWriter<>(book, book.labels().text("sheet.changes"), fields(book), 1)
                        .atMost(Workbooks.MOST_BESIDE);
        for (Finding finding : changes.fresh()) {
            table.write(
                    new Row(
                            "new",
                            finding.severity(),
                            finding.subject(),
                            finding.rule(),
                            finding.message(book.language())));
        }
        past("changed", changes.changed(), table);
        past("settled", changes.settled(), table);
        past("gone", changes.gone(), table);
        past("unknown", changes.unknown(), table);
        table.finish();
    }

    private static void past(String change, List<PastFinding> findings, TableWriter<Row> table) {
        for (PastFinding past : findings) {
            table.write(
                    new Row(change, past.severity(), past.subject(), past.rule(), past.message()));
        }
    }

    private static List<Field<Row>> fields(Book book) {
        Labels labels = book.labels();
        return List.of(
                Field.text(
                        labels.text("column.change"),
                        Look.STRONG,
                        row -> labels.text("change." + row.change())),
                Field.text(
                        book.heading("severity"),
                        Look.BADGE,
                        row -> book.word("severity." + row.severity().id())),
                Field.text(book.heading("subject"), Look.STRONG, Row::subject),
                Field.text(book.heading("rule"), Look.WRAPPED, row -> book.ruleTitle(row.rule())),
                Field.text(book.heading("message"), Look.WRAPPED, Row::message).atMost(SENTENCE));
    }
}

package veritable.workbook;

import java.util.ArrayList;
import java.util.List;
import veritable.decision.Answer;
import veritable.language.Labels;
import veritable.table.FindingRow;
import veritable.table.Schemas;

/** What excludes each other, the statements side by side. */
final class ConflictsSheet implements WorkbookSheet {
    private static final int QUOTE = 34;
    private static final int VERSION = 18;
    private static final int FILE = 22;

    @Override
    public String id() {
        return "conflicts";
    }

    @Override
    public void write(Book book, Material material) {
        List<FindingRow> conflicts = material.conflicts();
        TableWriter<FindingRow> table =
                new TableWriter<>(
                        book, book.labels().text("sheet.conflicts"), fields(book, conflicts), 4);
        for (FindingRow conflict : conflicts) {
            table.write(conflict);
        }
        table.finish();
    }

    private static List<Field<FindingRow>> fields(Book book, List<FindingRow> conflicts) {
        Labels labels = book.labels();
        List<Field<FindingRow>> fields = new ArrayList<>();
        for (String column : List.of("finding", "severity", "subject", "rule")) {
            fields.add(Field.of(Schemas.findings().column(column), book));
        }
        int sides = Sides.of(conflicts.stream().map(FindingRow::finding).toList());
        for (int i = 0; i < sides; i++) {
            int side = i;
            String letter = Answer.Side.letter(side);
            fields.add(
                    Field.<FindingRow>text(
                                    labels.text("side.says", letter),
                                    Look.VERSION,
                                    row -> Sides.says(row.finding(), side))
                            .atMost(VERSION));
            fields.add(
                    Field.<FindingRow>text(
                                    labels.text("side.verdict", letter),
                                    Look.WRAPPED,
                                    row -> Sides.verdict(row.finding(), side, book.language()))
                            .atMost(FILE));
            fields.add(
                    Field.<FindingRow>text(
                                    labels.text("side.quote", letter),
                                    Look.WRAPPED,
                                    row -> Sides.quote(row.finding(), side))
                            .atMost(QUOTE));
            fields.add(
                    Field.text(
                                    labels.text("side.file", letter),
                                    Look.WRAPPED,
                                    (FindingRow row) -> place(book, row, side).file())
                            .atMost(FILE));
            fields.add(Field.line(labels.text("side.line", letter), row -> place(book, row, side)));
        }
        for (String column : List.of("higher", "difference", "distance")) {
            fields.add(Field.of(Schemas.findings().column(column), book));
        }
        return fields;
    }

    private static Place place(Book book, FindingRow row, int side) {
        return Sides.place(row.finding(), side, book.links());
    }
}

package veritable.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import veritable.language.Labels;
import veritable.table.FindingRow;
import veritable.table.Schemas;

/**
 * The sheet that a reviewer fills in: a row for each finding that wants an answer. The first column
 * is hidden and holds the id of the finding, by which the answer finds its way back.
 */
final class DecisionsSheet implements WorkbookSheet {
    @Override
    public String id() {
        return "decisions";
    }

    @Override
    public void write(Book book, Material material) {
        List<FindingRow> open = material.open();
        int sides = Sides.of(open.stream().map(FindingRow::finding).toList());
        List<Field<FindingRow>> fields = fields(book, sides);
        int answer = fields.size() - 4;
        TableWriter<FindingRow> table =
                new TableWriter<>(book, book.labels().text("sheet.decisions"), fields, 4);
        for (FindingRow finding : open) {
            table.write(finding);
        }
        for (SheetWriter sheet : table.finish()) {
            sheet.sheet().setColumnHidden(0, true);
            if (sheet.rowIndex() > 0) {
                offer(book, sheet, Answer.choices(sides, book.labels()), answer);
                Badges.colourFilled(sheet, 1, sheet.rowIndex(), answer);
                book.answered(
                        "COUNTA(" + Grid.cells(sheet.name(), 1, sheet.rowIndex(), answer) + ")");
            }
        }
    }

    private static List<Field<FindingRow>> fields(Book book, int sides) {
        Labels labels = book.labels();
        List<Field<FindingRow>> fields = new ArrayList<>();
        fields.add(Field.text("id", Look.TEXT, row -> row.finding().id()));
        for (String column : List.of("finding", "severity", "subject", "message")) {
            fields.add(Field.of(Schemas.findings().column(column), book));
        }
        for (int i = 0; i < sides; i++) {
            int side = i;
            fields.add(
                    Field.text(
                            labels.text("side.says", Sides.letter(side)),
                            Look.VERSION,
                            row -> Sides.says(row.finding(), side)));
        }
        fields.add(input(labels.text("decision.answer"), Look.INPUT, 18));
        fields.add(input(labels.text("decision.value"), Look.INPUT_VERSION, 16));
        fields.add(input(labels.text("decision.reason"), Look.INPUT, 40));
        fields.add(input(labels.text("decision.reviewer"), Look.INPUT, 14));
        return fields;
    }

    private static Field<FindingRow> input(String label, Look look, int width) {
        return new Field<>(
                label,
                look,
                width,
                (sheet, column, row) -> {
                    sheet.put(column, "", look);
                    sheet.fit(column, width);
                });
    }

    private static void offer(Book book, SheetWriter sheet, List<String> choices, int column) {
        DataValidationHelper helper = sheet.sheet().getDataValidationHelper();
        DataValidation validation =
                helper.createValidation(
                        helper.createExplicitListConstraint(choices.toArray(new String[0])),
                        new CellRangeAddressList(1, sheet.rowIndex(), column, column));
        Labels labels = book.labels();
        validation.setShowPromptBox(true);
        validation.createPromptBox(labels.text("decision.answer"), labels.text("decision.prompt"));
        validation.setShowErrorBox(true);
        validation.createErrorBox(labels.text("decision.answer"), labels.text("decision.wrong"));
        sheet.sheet().addValidationData(validation);
    }
}

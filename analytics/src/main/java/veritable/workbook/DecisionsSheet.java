package veritable.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import veritable.decision.Answer;
import veritable.decision.Case;
import veritable.decision.Decision;
import veritable.decision.Standing;
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
        List<Field<FindingRow>> fields = fields(book, material, sides);
        int answer = fields.size() - 4;
        TableWriter<FindingRow> table =
                new TableWriter<>(book, book.labels().text("sheet.decisions"), fields, 4);
        for (FindingRow finding : open) {
            table.write(finding);
        }
        for (SheetWriter sheet : table.finish()) {
            sheet.sheet().setColumnHidden(0, true);
            if (sheet.rowIndex() > 0) {
                offer(book, sheet, Answer.choices(sides, book.language()), answer);
                Badges.colourFilled(sheet, 1, sheet.rowIndex(), answer);
                book.answered(
                        "COUNTA(" + Grid.cells(sheet.name(), 1, sheet.rowIndex(), answer) + ")");
            }
        }
    }

    private static List<Field<FindingRow>> fields(Book book, Material material, int sides) {
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
        fields.add(
                Field.text(
                        labels.text("decision.standing"),
                        Look.TEXT,
                        row -> book.word("standing." + standing(material, row).id())));
        fields.add(
                input(
                        labels,
                        "answer",
                        Look.INPUT,
                        18,
                        material,
                        decision -> decision.answer().label(book.language())));
        fields.add(
                input(
                        labels,
                        "value",
                        Look.INPUT_VERSION,
                        16,
                        material,
                        DecisionsSheet::otherValue));
        fields.add(input(labels, "reason", Look.INPUT, 40, material, Decision::reason));
        fields.add(input(labels, "reviewer", Look.INPUT, 14, material, Decision::reviewer));
        return fields;
    }

    private static Standing standing(Material material, FindingRow row) {
        return material.decided(row).map(Case::standing).orElse(Standing.OPEN);
    }

    private static String otherValue(Decision decision) {
        return decision.answer() instanceof Answer.Value value ? value.text() : "";
    }

    /** Holds what is in force already; a stale answer is not, and a contested one is two. */
    private static Field<FindingRow> input(
            Labels labels,
            String what,
            Look look,
            int width,
            Material material,
            Function<Decision, String> part) {
        return new Field<>(
                labels.text("decision." + what),
                look,
                width,
                (sheet, column, row) -> {
                    String held =
                            material.decided(row)
                                    .filter(
                                            each ->
                                                    each.standing() == Standing.KEPT
                                                            || each.standing() == Standing.OPEN)
                                    .flatMap(each -> each.decisions().stream().findFirst())
                                    .map(part)
                                    .orElse("");
                    sheet.put(column, held, look);
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

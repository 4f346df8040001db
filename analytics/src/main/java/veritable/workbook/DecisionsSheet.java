package veritable.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import veritable.decision.Answer;
import veritable.decision.Case;
import veritable.decision.Decision;
import veritable.decision.Standing;
import veritable.language.Labels;
import veritable.table.DecisionRow;
import veritable.table.FindingRow;
import veritable.table.Listings;
import veritable.table.Schemas;

/**
 * The sheet that a reviewer fills in: a row for each finding that wants an answer. A hidden column
 * holds the id of the finding, by which the answer finds its way back. Where the workbook is
 * written again, the sheet keeps what the reviewer made of it, and answers that are not taken in
 * yet.
 */
final class DecisionsSheet implements WorkbookSheet {
    /** Columns that the table of findings has too. */
    static final List<String> OF_FINDINGS = List.of("finding", "severity", "subject", "message");

    /** Columns of the answer, with labels of their own. */
    static final List<String> OF_DECISIONS =
            List.of("standing", "changed", "answer", "value", "reason", "reviewer");

    @Override
    public String id() {
        return "decisions";
    }

    @Override
    public void write(Book book, Material material) {
        List<FindingRow> open = material.open();
        int sides = Sides.of(open.stream().map(FindingRow::finding).toList());
        Optional<Kept> kept = book.kept();
        Map<String, Field<FindingRow>> columns = columns(book, material, sides);
        List<String> order = order(columns, kept);
        List<Field<FindingRow>> fields = new ArrayList<>();
        for (int column = 0; column < order.size(); column++) {
            Field<FindingRow> field = columns.get(order.get(column));
            fields.add(field == null ? own(column, kept) : field);
        }
        String name = book.labels().text("sheet.decisions");
        List<PriorRow> left =
                kept.map(it -> plan(it, open, material, name, fields)).orElse(List.of());
        TableWriter<FindingRow> table =
                new TableWriter<>(
                        book, name, fields, 4, row -> prior(kept, row.finding().id()), kept);
        open.forEach(table::write);
        left.forEach(row -> kept.ifPresent(it -> table.write(gone(row, it.prior(), book), it)));
        finish(book, table, sides, order, kept);
        if (!left.isEmpty()) {
            book.notices().add(Notices.Kind.GONE, name, left.size());
        }
    }

    private static void finish(
            Book book,
            TableWriter<FindingRow> table,
            int sides,
            List<String> order,
            Optional<Kept> kept) {
        int answer = order.indexOf("answer");
        for (SheetWriter sheet : table.finish()) {
            sheet.sheet().setColumnHidden(order.indexOf("id"), true);
            if (sheet.rowIndex() > 0) {
                offer(book, sheet, Answer.choices(sides, book.language()), answer);
                Badges.colourFilled(sheet, 1, sheet.rowIndex(), answer);
                book.answered(
                        "COUNTA(" + Grid.cells(sheet.name(), 1, sheet.rowIndex(), answer) + ")");
            }
            if (kept.isPresent()) {
                try {
                    book.keep(sheet, kept.get());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    /** The columns as the reviewer left them, and behind them those that are new. */
    private static List<String> order(Map<String, Field<FindingRow>> columns, Optional<Kept> kept) {
        List<String> order = new ArrayList<>();
        kept.ifPresent(it -> order.addAll(it.prior().columns()));
        columns.keySet().stream().filter(key -> !order.contains(key)).forEach(order::add);
        return order;
    }

    private static Optional<PriorRow> prior(Optional<Kept> kept, String finding) {
        return kept.flatMap(it -> it.prior().row(finding));
    }

    /**
     * Says where every row goes.
     *
     * @return the rows behind those of the findings: with something that only the reviewer knows
     */
    private static List<PriorRow> plan(
            Kept kept,
            List<FindingRow> open,
            Material material,
            String name,
            List<Field<FindingRow>> fields) {
        Map<String, PriorRow> gone = new LinkedHashMap<>(kept.prior().rows());
        open.forEach(row -> gone.remove(row.finding().id()));
        List<PriorRow> left = new ArrayList<>();
        gone.values().stream()
                .filter(
                        row ->
                                kept.prior().hasOwn(row)
                                        || DecisionInputs.isPending(kept.prior(), row, material))
                .forEach(left::add);
        int rows = open.size() + left.size();
        left.addAll(kept.prior().loose());
        RowMoves moves = new RowMoves(kept.prior().last(), 1 + rows);
        int now = 2;
        for (FindingRow row : open) {
            int to = now++;
            kept.prior().row(row.finding().id()).ifPresent(old -> moves.put(old.number(), to));
        }
        for (PriorRow row : left) {
            moves.put(row.number(), now++);
        }
        kept.plan(name, moves, fields.size());
        return left;
    }

    /** A row of a finding that is there no more says so. */
    private static PriorRow gone(PriorRow row, Prior prior, Book book) {
        int standing = prior.column("standing");
        return standing < 0 || row.text(prior.column("id")).isEmpty()
                ? row
                : row.with(standing, book.word("standing." + Standing.ORPHAN.id()));
    }

    private static Map<String, Field<FindingRow>> columns(Book book, Material material, int sides) {
        Labels labels = book.labels();
        Map<String, Field<FindingRow>> fields = new LinkedHashMap<>();
        fields.put("id", Field.text("id", Look.TEXT, row -> row.finding().id()));
        for (String column : OF_FINDINGS) {
            fields.put(column, Field.of(Schemas.findings().column(column), book));
        }
        for (int i = 0; i < sides; i++) {
            fields.put("says" + i, side(labels, i));
        }
        fields.put(
                "standing",
                Field.text(
                        labels.text("decision.standing"),
                        Look.TEXT,
                        row -> book.word("standing." + standing(material, row).id())));
        if (material.decided().values().stream().anyMatch(it -> it.standing() == Standing.STALE)) {
            fields.put("changed", changed(labels, material));
        }
        DecisionInputs inputs = new DecisionInputs(book, material);
        fields.put("answer", inputs.field("answer", Look.INPUT, 18, inputs::answer));
        fields.put(
                "value", inputs.field("value", Look.INPUT_VERSION, 16, DecisionInputs::otherValue));
        fields.put("reason", inputs.field("reason", Look.INPUT, 40, Decision::reason));
        fields.put("reviewer", inputs.field("reviewer", Look.INPUT, 14, Decision::reviewer));
        return fields;
    }

    /** What became of the evidence since an answer that is not in force any more. */
    private static Field<FindingRow> changed(Labels labels, Material material) {
        Map<String, String> changed = new LinkedHashMap<>();
        for (DecisionRow row : Listings.decisions(material.docket()).rows()) {
            changed.put(row.finding(), row.changed());
        }
        return Field.text(
                labels.text("decision.changed"),
                Look.WRAPPED,
                row -> changed.getOrDefault(row.finding().id(), ""));
    }

    private static Field<FindingRow> side(Labels labels, int side) {
        return Field.text(
                labels.text("side.says", Answer.Side.letter(side)),
                Look.VERSION,
                row -> Sides.says(row.finding(), side));
    }

    /** A column of the reviewer's, or one of ours that no finding needs any more. */
    private static Field<FindingRow> own(int column, Optional<Kept> kept) {
        return new Field<>(
                kept.map(it -> it.prior().header().text(column)).orElse(""),
                Look.TEXT,
                40,
                (sheet, at, row) ->
                        kept.filter(it -> it.isOwn(at))
                                .flatMap(it -> it.prior().row(row.finding().id()))
                                .filter(old -> old.has(at))
                                .ifPresent(
                                        old ->
                                                sheet.put(
                                                        at,
                                                        kept.get().moved(old.cell(at)),
                                                        Look.TEXT)));
    }

    private static Standing standing(Material material, FindingRow row) {
        return material.decided(row).map(Case::standing).orElse(Standing.OPEN);
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

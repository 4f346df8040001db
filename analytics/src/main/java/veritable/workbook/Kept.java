package veritable.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What a reviewer made of the sheet of decisions, while it is written again: every row of a finding
 * that is still there looks as it did, wherever it now stands; columns stay where they are.
 */
final class Kept {
    private final Prior prior;
    private final KeptStyles styles;
    private final Notices notices;
    private RowMoves moves = new RowMoves(1, 1);
    private int width;
    private String name = "";
    private final KeptConditions conditions;

    Kept(Prior prior, XSSFWorkbook workbook, Notices notices) {
        this.prior = prior;
        this.styles = new KeptStyles(prior.styles(), workbook);
        this.notices = notices;
        this.conditions = new KeptConditions(prior.sheet(), notices);
    }

    Prior prior() {
        return prior;
    }

    /** What the cells will be part of: {@code width} columns of ours and the reviewer's. */
    void plan(String sheetName, RowMoves rows, int columns) {
        name = sheetName;
        moves = rows;
        width = columns;
    }

    /** The number of the style that a cell had. */
    int style(PriorCell cell, boolean quoted, Look look) {
        return styles.of(cell.style(), quoted, look == Look.VERSION || look == Look.INPUT_VERSION);
    }

    /** A cell as it was, its formula following the cells that it names. */
    PriorCell moved(PriorCell cell) {
        if (cell.formula().isEmpty()) {
            return cell;
        }
        Optional<String> formula = MovedFormula.of(cell.formula(), moves);
        if (formula.isEmpty()) {
            notices.add(Notices.Kind.VALUE_ONLY, name, 1);
        }
        return formula.map(cell::with).orElseGet(cell::withoutFormula);
    }

    /** What conditional formats look like; after all of ours are made. */
    void prepare() {
        conditions.prepare(styles);
    }

    /** Comments, put on the sheet; the id by which it knows them. */
    Optional<String> notes(XSSFSheet sheet) throws IOException {
        return prior.notes().isEmpty()
                ? Optional.empty()
                : Optional.of(KeptNotes.add(sheet, prior.notes(), moves));
    }

    byte[] styles(byte[] part) throws IOException {
        return styles.into(part);
    }

    /** The sheet without its rows, with the settings it had. */
    byte[] sheet(byte[] part, Optional<String> notes) throws IOException {
        XmlTree sheet = XmlTree.read(new ByteArrayInputStream(part));
        views(sheet);
        columns(sheet);
        filter(sheet);
        conditions.write(sheet, moves, name);
        validations(sheet);
        notes.ifPresent(id -> sheet.add(XmlTree.of("legacyDrawing").set("r:id", id)));
        return sheet.document();
    }

    /** What is frozen and how large it is shown; which sheet is in front stays ours. */
    private void views(XmlTree sheet) {
        List<XmlTree> there = prior.sheet().within("sheetViews");
        Optional<XmlTree> views = sheet.find("sheetViews");
        if (there.isEmpty() || views.isEmpty()) {
            return;
        }
        XmlTree view = there.get(0).copy();
        view.attributes().remove("tabSelected");
        view.set("workbookViewId", 0);
        views.get().children().clear();
        views.get().add(view);
    }

    private void columns(XmlTree sheet) {
        int known = prior.columns().size();
        List<XmlTree> columns = new ArrayList<>();
        for (XmlTree each : prior.sheet().within("cols")) {
            if (each.number("min", 1) <= known) {
                XmlTree column = each.copy();
                column.set("max", Math.min(known, each.number("max", known)));
                column.attributes().remove("style");
                columns.add(column);
            }
        }
        for (XmlTree each : sheet.within("cols")) {
            if (each.number("max", 0) > known) {
                columns.add(each.set("min", Math.max(known + 1, each.number("min", 1))));
            }
        }
        sheet.find("cols")
                .ifPresent(
                        cols -> {
                            cols.children().clear();
                            cols.children().addAll(columns);
                        });
    }

    private void filter(XmlTree sheet) {
        List<XmlTree> conditions =
                prior.sheet()
                        .find("autoFilter")
                        .map(it -> it.all("filterColumn"))
                        .orElse(List.of());
        int shift =
                prior.sheet()
                        .find("autoFilter")
                        .map(it -> new CellReference(it.get("ref").split(":", 2)[0]).getCol())
                        .orElse((short) 0);
        sheet.find("autoFilter")
                .ifPresent(
                        filter -> {
                            for (XmlTree each : conditions) {
                                XmlTree column = each.copy();
                                int at = each.number("colId", 0) + shift;
                                if (at < width) {
                                    filter.add(column.set("colId", at));
                                }
                            }
                        });
    }

    /** Lists of the reviewer's own columns; that of answers is ours. */
    private void validations(XmlTree sheet) {
        for (XmlTree each : prior.sheet().within("dataValidations")) {
            String cells = moves.ranges(each.get("sqref"));
            boolean own =
                    !cells.isEmpty()
                            && isOwn(
                                    CellRangeAddress.valueOf(cells.split(" ", 2)[0])
                                            .getFirstColumn());
            if (own) {
                sheet.find("dataValidations")
                        .ifPresent(
                                it ->
                                        it.add(each.copy().set("sqref", cells))
                                                .set("count", it.children().size()));
            }
        }
    }

    /** How many digits wide a column was, {@code otherwise} if it is new. */
    int width(int column, int otherwise) {
        for (XmlTree each : prior.sheet().within("cols")) {
            if (each.number("min", 1) <= column + 1
                    && each.number("max", 0) > column
                    && !each.get("width").isEmpty()) {
                return Math.max(1, (int) Double.parseDouble(each.get("width")) - 2);
            }
        }
        return otherwise;
    }

    /** Whether a column is the reviewer's. */
    boolean isOwn(int column) {
        return column < prior.columns().size() && prior.columns().get(column).isEmpty();
    }
}

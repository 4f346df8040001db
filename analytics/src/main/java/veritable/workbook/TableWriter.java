package veritable.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.ss.util.CellRangeAddress;
import veritable.table.DisplayWidth;

/**
 * Writes a table: the heads of the columns in the first row, frozen and with a filter, a row for
 * each thing. Goes on in a further sheet when one is full.
 */
final class TableWriter<T> {
    private static final int FILTER_ARROW = 2;

    private final Book book;
    private final String wanted;
    private final List<Field<T>> fields;
    private final int frozen;
    private final List<SheetWriter> sheets = new ArrayList<>();
    private final Function<T, Optional<PriorRow>> before;
    private final Optional<Kept> kept;
    private SheetWriter sheet;
    private int written;
    private int most = Integer.MAX_VALUE;
    private long left;

    /**
     * @param frozen how many columns stay when the sheet is scrolled to the right
     */
    TableWriter(Book book, String name, List<Field<T>> fields, int frozen) {
        this(book, name, fields, frozen, none -> Optional.empty(), Optional.empty());
    }

    /**
     * @param before the row that looks as a row did when the workbook was written before
     */
    TableWriter(
            Book book,
            String name,
            List<Field<T>> fields,
            int frozen,
            Function<T, Optional<PriorRow>> before,
            Optional<Kept> kept) {
        this.before = before;
        this.kept = kept;
        this.book = book;
        this.wanted = name;
        this.fields = List.copyOf(fields);
        this.frozen = frozen;
        this.sheet = begin();
    }

    private SheetWriter begin() {
        SheetWriter begun = book.sheet(wanted);
        kept.ifPresent(it -> begun.keep(it, it.prior().header()));
        for (int column = 0; column < fields.size(); column++) {
            Field<T> field = fields.get(column);
            int at = column;
            begun.limit(at, kept.map(it -> it.width(at, field.widest())).orElse(field.widest()));
            head(begun, column, field);
            begun.fit(column, DisplayWidth.of(lastLine(field.label())) + FILTER_ARROW);
        }
        sheets.add(begun);
        return begun;
    }

    private void head(SheetWriter begun, int column, Field<T> field) {
        if (kept.isPresent() && kept.get().isOwn(column)) {
            begun.put(column, kept.get().prior().header().cell(column), Look.HEADER);
        } else {
            begun.put(column, field.label(), head(field.look()));
        }
    }

    private static String lastLine(String label) {
        return label.substring(label.lastIndexOf('\n') + 1);
    }

    private static Look head(Look look) {
        return switch (look) {
            case INTEGER, DECIMAL, LINK_NUMBER -> Look.HEADER_NUMBER;
            default -> Look.HEADER;
        };
    }

    /**
     * Leaves out all rows but the first: a workbook of millions of rows is none to look through.
     */
    TableWriter<T> atMost(int rows) {
        most = rows;
        return this;
    }

    /** Counts rows as left out that there are somewhere else. */
    void leaveOut(long rows) {
        left += rows;
    }

    void write(T row) {
        if (written == most) {
            left++;
            return;
        }
        if (sheet.rowIndex() + 1 >= book.rowLimit()) {
            finishSheet();
            sheet = begin();
            book.notices().add(Notices.Kind.CONTINUED, sheet.name(), 1);
        }
        sheet.nextRow();
        before.apply(row).ifPresent(old -> kept.ifPresent(it -> sheet.keep(it, old)));
        for (int column = 0; column < fields.size(); column++) {
            fields.get(column).filler().put(sheet, column, row);
        }
        written++;
    }

    /** A row as it was when the workbook was written before. */
    void write(PriorRow row, Kept from) {
        sheet.nextRow();
        sheet.keep(from, row);
        row.cells().forEach((column, cell) -> sheet.put(column, from.moved(cell), Look.TEXT));
        written++;
    }

    /** The sheets written, at least one. */
    List<SheetWriter> finish() {
        finishSheet();
        if (left > 0) {
            book.notices().add(Notices.Kind.LEFT_OUT, sheet.name(), left);
        }
        return sheets;
    }

    int written() {
        return written;
    }

    private void finishSheet() {
        book.count(sheet.name(), sheet.rowIndex());
        int last = sheet.rowIndex();
        sheet.sheet().createFreezePane(frozen, 1);
        book.definedNames()
                .filter(sheet.sheet(), new CellRangeAddress(0, last, 0, fields.size() - 1));
        for (int column = 0; column < fields.size(); column++) {
            Badges.colour(book, sheet, fields.get(column).look(), 1, last, column);
        }
        if (left > 0) {
            sheet.nextRow();
            sheet.put(0, book.labels().text("rows.left-out", left), Look.SUBTITLE);
        }
        sheet.finish();
        book.layOut(sheet, 0, true);
    }
}

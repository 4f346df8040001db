package veritable.workbook;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import veritable.language.Language;
import veritable.table.Column;

/**
 * One column of a sheet that is a table.
 *
 * @param widest the most digits wide that it gets
 */
record Field<T>(String label, Look look, int widest, Filler<T> filler) {
    /** Puts what a row has for the column into a cell. */
    interface Filler<T> {
        void put(SheetWriter sheet, int column, T row);
    }

    private static final int SENTENCE = 44;
    private static final int NAME = 22;

    Field<T> atMost(int width) {
        return new Field<>(label, look, width, filler);
    }

    /** Columns whose text is long enough to need several lines. */
    private static final Set<String> SENTENCES =
            Set.of(
                    "higher",
                    "quote",
                    "message",
                    "update",
                    "impact",
                    "description",
                    "details",
                    "reason",
                    "text",
                    "values",
                    "title",
                    "trend",
                    "topic",
                    "scope",
                    "scenario",
                    "replaces",
                    "reference",
                    "locations");

    private static final Set<String> VERSIONS =
            Set.of("version", "point", "document_version", "says", "written", "cycle", "newest");

    private static final Set<String> NAMES = Set.of("technology", "subject", "event");

    /** Columns of ids that have a label in each language. */
    private static final Set<String> IDS =
            Set.of("severity", "role", "kind", "set", "bound", "change", "verdict");

    static <T> Field<T> text(String label, Look look, Function<T, String> text) {
        return new Field<>(
                label,
                look,
                look == Look.WRAPPED ? SENTENCE : NAME,
                (sheet, column, row) -> sheet.put(column, text.apply(row), look));
    }

    static <T> Field<T> number(String label, Look look, ToDoubleFunction<T> number) {
        return new Field<>(
                label,
                look,
                NAME,
                (sheet, column, row) -> sheet.put(column, number.applyAsDouble(row), look));
    }

    static <T> Field<T> date(String label, Function<T, Optional<LocalDate>> date) {
        return new Field<>(
                label,
                Look.DATE,
                NAME,
                (sheet, column, row) -> {
                    Optional<LocalDate> day = date.apply(row);
                    if (day.isPresent()) {
                        sheet.put(column, day.get(), Look.DATE);
                    } else {
                        sheet.put(column, "", Look.DATE);
                    }
                });
    }

    /** The line of a statement, leading to its file. */
    static <T> Field<T> line(String label, Function<T, Place> place) {
        return new Field<>(
                label,
                Look.LINK_NUMBER,
                NAME,
                (sheet, column, row) -> place.apply(row).putLine(sheet, column));
    }

    /** An address, leading there if it is one of the web. */
    static <T> Field<T> web(String label, Function<T, String> address) {
        return new Field<>(
                label,
                Look.LINK,
                SENTENCE,
                (sheet, column, row) -> {
                    String text = address.apply(row);
                    Optional<String> link = Links.toWeb(text);
                    if (link.isPresent()) {
                        sheet.link(column, text, link.get());
                    } else {
                        sheet.put(column, text, Look.WRAPPED);
                    }
                });
    }

    /** A column of a schema. */
    static <T> Field<T> of(Column<T> column, Book book) {
        String label = column.label(book.language());
        Look look = look(column);
        return switch (column.name()) {
            case "rule" -> text(label, look, row -> book.ruleTitle(shown(column, row)));
            case "distance" -> text(label, look, row -> book.distance(shown(column, row)));
            case "domain" -> text(label, look, row -> book.domain(shown(column, row)));
            default ->
                    new Field<>(
                            label,
                            look,
                            widest(column, look),
                            IDS.contains(column.name())
                                    ? words(column, book.language(), look)
                                    : (sheet, index, row) ->
                                            put(sheet, index, column.in(row), look));
        };
    }

    private static int widest(Column<?> column, Look look) {
        return look == Look.WRAPPED ? SENTENCE : NAME;
    }

    static <T> String shown(Column<T> column, T row) {
        return column.in(row).map(Object::toString).orElse("");
    }

    /** Looks every id up once only: there are few, and many rows. */
    private static <T> Filler<T> words(Column<T> column, Language language, Look look) {
        Map<Object, String> words = new HashMap<>();
        return (sheet, index, row) -> {
            Object id = column.in(row).orElse(null);
            String word = words.get(id);
            if (word == null) {
                word = column.shown(row, language);
                words.put(id, word);
            }
            sheet.put(index, word, look);
        };
    }

    private static void put(SheetWriter sheet, int index, Optional<?> cell, Look look) {
        Object value = cell.orElse(null);
        if (value == null) {
            sheet.put(index, "", look);
        } else if (value instanceof String text) {
            sheet.put(index, text, look);
        } else if (value instanceof Number number) {
            sheet.put(index, number.doubleValue(), look);
        } else if (value instanceof LocalDate date) {
            sheet.put(index, date, look);
        } else if (value instanceof Boolean flag) {
            sheet.put(index, flag, look);
        } else {
            throw new IllegalArgumentException("no cell can hold a " + value.getClass().getName());
        }
    }

    private static Look look(Column<?> column) {
        return switch (column.type()) {
            case INTEGER -> column.name().equals("finding") ? Look.ORDINAL : Look.INTEGER;
            case DECIMAL -> Look.DECIMAL;
            case BOOLEAN -> Look.FLAG;
            case DATE -> Look.DATE;
            case TEXT -> textLook(column.name());
        };
    }

    private static Look textLook(String name) {
        if (name.equals("severity")) {
            return Look.BADGE;
        }
        if (SENTENCES.contains(name)) {
            return Look.WRAPPED;
        }
        if (VERSIONS.contains(name)) {
            return Look.VERSION;
        }
        return NAMES.contains(name) ? Look.STRONG : Look.TEXT;
    }
}

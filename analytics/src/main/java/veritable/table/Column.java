package veritable.table;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import veritable.language.Labels;
import veritable.language.Language;
import veritable.release.Verdict;

/**
 * One column of a schema.
 *
 * @param name stable: notebooks and scripts use it
 * @param value of one row: a value of the column's type, or empty where there is none
 * @param description one sentence for the manual
 */
public record Column<T>(
        String name, Type type, Function<T, ? extends Optional<?>> value, String description) {
    /** What a cell holds. */
    public enum Type {
        /** {@link String} */
        TEXT,
        /** {@link Integer}, or {@link Long} where a table has such a column */
        INTEGER,
        /** {@link Double} */
        DECIMAL,
        /** {@link Boolean} */
        BOOLEAN,
        /** {@link java.time.LocalDate} */
        DATE;

        /** Whether cells are lined up at their right edge. */
        public boolean isNumber() {
            return this == INTEGER || this == DECIMAL;
        }
    }

    /** A column of text; an empty string is no value. */
    public static <T> Column<T> text(String name, Function<T, String> value, String description) {
        return new Column<>(
                name,
                Type.TEXT,
                row -> Optional.of(value.apply(row)).filter(text -> !text.isEmpty()),
                description);
    }

    public static <T> Column<T> integer(String name, ToIntFunction<T> value, String description) {
        return new Column<>(
                name, Type.INTEGER, row -> Optional.of(value.applyAsInt(row)), description);
    }

    /** A column of numbers; one that is not finite is no value. */
    public static <T> Column<T> decimal(
            String name, ToDoubleFunction<T> value, String description) {
        return new Column<>(
                name,
                Type.DECIMAL,
                row -> Optional.of(value.applyAsDouble(row)).filter(Double::isFinite),
                description);
    }

    public static <T> Column<T> flag(String name, Predicate<T> value, String description) {
        return new Column<>(name, Type.BOOLEAN, row -> Optional.of(value.test(row)), description);
    }

    public static <T> Column<T> date(
            String name, Function<T, Optional<LocalDate>> value, String description) {
        return new Column<>(name, Type.DATE, value, description);
    }

    /** The cell of one row. */
    public Optional<?> in(T row) {
        return value.apply(row);
    }

    /**
     * The heading a reader sees: columns of the same name have the same one in every table. A
     * column that is not one of {@link Schemas} goes by its name.
     */
    public String label(Language language) {
        return Labels.of(Column.class, language).find("column." + name).orElse(name);
    }

    /**
     * The cell of one row as a reader sees it, or empty text where there is none: fixed words such
     * as roles and severities in the language, numbers without exponents, the rest as it is.
     */
    public String shown(T row, Language language) {
        Optional<?> cell = in(row);
        if (cell.isEmpty()) {
            return "";
        }
        if (type == Type.DECIMAL) {
            return Decimals.text((Double) cell.get());
        }
        String text = cell.get().toString();
        if (name.equals("verdict")) {
            return Verdict.Kind.titled(text, language);
        }
        return hasWords()
                ? Labels.of(Column.class, language).find(name + "." + text).orElse(text)
                : text;
    }

    private boolean hasWords() {
        return switch (name) {
            case "role", "kind", "set", "bound", "change", "severity", "difference", "standing" ->
                    true;
            default -> false;
        };
    }
}

package veritable.table;

import java.util.Optional;

/** What a terminal paints a cell in. */
enum Colour {
    NONE(""),
    BOLD("\u001B[1m"),
    RED("\u001B[31m"),
    YELLOW("\u001B[33m"),
    CYAN("\u001B[36m");

    private static final String RESET = "\u001B[0m";

    private final String code;

    Colour(String code) {
        this.code = code;
    }

    /** Severities have colours of their own, nothing else has. */
    static <T> Colour of(Column<T> column, T row) {
        if (!column.name().equals("severity")) {
            return NONE;
        }
        Optional<?> severity = column.in(row);
        if (severity.isEmpty()) {
            return NONE;
        }
        return switch (severity.get().toString()) {
            case "error" -> RED;
            case "warning" -> YELLOW;
            case "note" -> CYAN;
            default -> NONE;
        };
    }

    String paint(String text) {
        return this == NONE || text.isEmpty() ? text : code + text + RESET;
    }
}

package veritable.cli;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import veritable.table.TableFormat;
import veritable.table.TableFormats;

/** The forms of tables by the names that the command line has for them. */
final class Formats {
    private Formats() {}

    /** The form called {@code name}; {@code further} names what else the command would take. */
    static TableFormat table(
            String name, Terminal terminal, CommonOptions common, String... further) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "table" ->
                    TableFormats.terminal(
                            common.language(),
                            terminal.columns() > 0
                                    ? OptionalInt.of(terminal.columns())
                                    : OptionalInt.empty(),
                            terminal.color());
            case "csv" -> TableFormats.csv();
            case "json" -> TableFormats.json();
            case "markdown" -> TableFormats.markdown(common.language());
            default ->
                    throw new UsageException(
                            "--format "
                                    + name
                                    + ": "
                                    + String.join(", ", List.of("table", "csv", "json", "markdown"))
                                    + (further.length == 0 ? "" : ", " + String.join(", ", further))
                                    + " expected");
        };
    }
}

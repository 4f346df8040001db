package veritable.cli;

import veritable.table.TableFormat;

/** In which form a table is written. */
final class FormatOption {
    final Option name =
            Option.of(
                    "table|csv|json|markdown", "Form of the output (default: table).", "--format");

    TableFormat format(Terminal terminal, CommonOptions common) {
        return Formats.table(name.or("table"), terminal, common);
    }
}

package veritable.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sheet of decisions as a reviewer left it in the workbook that is written again.
 *
 * @param columns what each column holds, in the sheet's order; empty for one of the reviewer's own
 * @param rows by the id of their finding
 * @param loose rows that hold something but no id
 * @param last the number of the last row of a finding
 * @param sheet its settings, without rows
 * @param styles of its workbook
 * @param theme that colours may refer to; mostly empty
 * @param notes comments on cells
 * @param hasMore whether there is more of the reviewer's in the workbook: sheets, pictures
 */
record Prior(
        List<String> columns,
        PriorRow header,
        Map<String, PriorRow> rows,
        List<PriorRow> loose,
        int last,
        XmlTree sheet,
        XmlTree styles,
        byte[] theme,
        List<PriorNote> notes,
        boolean hasMore) {
    Prior {
        columns = List.copyOf(columns);
        rows = new LinkedHashMap<>(rows);
        loose = List.copyOf(loose);
        notes = List.copyOf(notes);
    }

    /** The column that holds what goes by the key, -1 if none does. */
    int column(String key) {
        return columns.indexOf(key);
    }

    Optional<PriorRow> row(String id) {
        return Optional.ofNullable(rows.get(id));
    }

    /** What a row has in a column, by its key. */
    PriorCell cell(PriorRow row, String key) {
        int column = column(key);
        return column < 0 ? PriorCell.NONE : row.cell(column);
    }

    /** Whether the row holds something in a column of the reviewer's, or a comment. */
    boolean hasOwn(PriorRow row) {
        return row.filled().keySet().stream()
                        .anyMatch(
                                column -> column >= columns.size() || columns.get(column).isEmpty())
                || notes.stream().anyMatch(note -> note.row() == row.number());
    }
}

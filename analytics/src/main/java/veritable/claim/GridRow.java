package veritable.claim;

import java.util.List;
import java.util.StringJoiner;
import veritable.report.Block;
import veritable.report.Text;

/** One row of a table, and the statement it makes as a whole. */
record GridRow(Columns columns, List<Text> cells, Scope scope, Statement statement) {
    static GridRow of(Columns columns, Block.Row row, Scope scope) {
        return new GridRow(columns, row.cells(), scope, statement(row, scope));
    }

    private static Statement statement(Block.Row row, Scope scope) {
        StringJoiner words = new StringJoiner(" | ");
        for (Text cell : row.cells()) {
            words.add(cell.plain());
        }
        String quote = words.toString();
        return new Statement(
                Statement.Kind.TABLE, quote.isBlank() ? "|" : quote, scope.trail.path, row.at());
    }

    boolean isEmpty() {
        for (Text cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** The words of the first column of a kind, or empty. */
    String cell(Header kind) {
        int column = columns.first(kind);
        return column < 0 || column >= cells.size() || isNothing(column) ? "" : plain(column);
    }

    String plain(int column) {
        return cells.get(column).plain();
    }

    /** What the row is about: the words of the column of subjects, or empty. */
    String subject() {
        int column = columns.subject();
        return column < 0 || column >= cells.size() ? "" : plain(column);
    }

    /** Whether a cell is blank, a dash or N/A. */
    boolean isNothing(int column) {
        String plain = plain(column);
        int length = plain.length();
        if (length > 3) {
            return false;
        }
        return length == 0
                || length == 1 && "-–—－/\\无".indexOf(plain.charAt(0)) >= 0
                || "--".equals(plain)
                || "——".equals(plain)
                || "N/A".equalsIgnoreCase(plain);
    }

    /** Whether the row makes a version claim. */
    boolean isClaim(ClaimPlaces claims) {
        Text last = cells.get(cells.size() - 1);
        return claims.first(statement.at(), last.at(last.plain().length())) != null;
    }
}

package veritable.report;

/**
 * A place in a report: its path as the user gave it, and line and column, both from 1. Columns
 * count UTF-16 units, as SARIF and most editors do.
 */
public record Location(String path, int line, int column) implements Comparable<Location> {
    public Location {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException(
                    path + ":" + line + ":" + column + ": lines and columns count from 1");
        }
    }

    @Override
    public int compareTo(Location other) {
        int order = path.compareTo(other.path);
        order = order != 0 ? order : Integer.compare(line, other.line);
        return order != 0 ? order : Integer.compare(column, other.column);
    }

    /** {@code path:line:column}, the form that terminals and editors make a link of. */
    @Override
    public String toString() {
        return path + ":" + line + ":" + column;
    }
}

package veritable.report;

import java.util.Comparator;

/**
 * A place in a report: its path as the user gave it, and line and column, both from 1. Columns
 * count UTF-16 units, as SARIF and most editors do.
 */
public record Location(String path, int line, int column) implements Comparable<Location> {
    private static final Comparator<Location> ORDER =
            Comparator.comparing(Location::path)
                    .thenComparingInt(Location::line)
                    .thenComparingInt(Location::column);

    public Location {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException(
                    path + ":" + line + ":" + column + ": lines and columns count from 1");
        }
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    /** {@code path:line:column}, the form that terminals and editors make a link of. */
    @Override
    public String toString() {
        return path + ":" + line + ":" + column;
    }
}

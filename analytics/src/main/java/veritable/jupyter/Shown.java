package veritable.jupyter;

import java.util.List;
import veritable.kernel.api.Limits;

/** The first of many things, and how many were left out. */
record Shown<T>(List<T> list, int more) {
    /** A screen has room for more lines of text than a table should have rows. */
    private static final int PER_ROW = 5;

    static <T> Shown<T> of(List<T> all, Limits limits) {
        int most = Math.min(all.size(), limits.rows() * PER_ROW);
        return new Shown<>(all.subList(0, most), all.size() - most);
    }
}

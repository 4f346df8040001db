package veritable.claim;

import org.jspecify.annotations.Nullable;
import veritable.technology.Traits;

/** How much of a column looks like versions: of the filled cells, the whole and the sure ones. */
final class ColumnTally {
    private static final int LONGEST_REST = 12;

    int filled;

    /** Versions with at most a few words behind them. */
    int whole;

    /** Those that can be nothing but versions. */
    int sure;

    /** Those with a point in them, or a bound. */
    int pointed;

    /** Those that go from one version to another. */
    int moves;

    /** Bare numbers that no list of technologies knows for versions. */
    int numbers;

    void add(String cell, @Nullable Traits traits, boolean integers) {
        filled++;
        VersionSpan span = CellVersions.next(cell, 0, traits != null && traits.years());
        if (span == null || span.start() > 2 || cell.length() - span.end() > LONGEST_REST) {
            return;
        }
        boolean marked = integers && span.bounded();
        boolean number = integers && traits != null && traits.allowsInteger(span.first());
        whole += span.parts() >= 2 || span.prefixed() || span.tailed() || number || marked ? 1 : 0;
        pointed += span.parts() >= 2 || span.tailed() || span.bounded() ? 1 : 0;
        moves += span.normal().indexOf('→') > 0 ? 1 : 0;
        numbers += span.isInteger() && !number ? 1 : 0;
        boolean year = span.isInteger() && span.first() >= 1900 && span.first() <= 2100;
        sure +=
                span.isUnmistakable()
                                || year && number
                                || span.prefixed()
                                || span.tailed()
                                || span.bounded() && span.parts() >= 2
                        ? 1
                        : 0;
    }

    /** Whether most go from one version to another: 11.1.0 → 14.0.0. */
    boolean isMostlyMoves() {
        return filled > 0 && moves * 10 >= filled * 6;
    }

    boolean isMostlyWhole() {
        return filled > 0 && whole * 10 >= filled * 6;
    }

    /** Whether most are versions or numbers that may be. */
    boolean isMostlyNumbers() {
        return filled > 0 && (whole + numbers) * 10 >= filled * 6;
    }

    boolean isHalfSure() {
        return sure * 2 >= filled;
    }
}

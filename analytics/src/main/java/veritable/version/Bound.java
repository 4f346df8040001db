package veritable.version;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a sign or word beside a version says of the versions around it. */
enum Bound {
    FROM,
    AFTER,
    UNTIL,
    BEFORE,
    IS,
    NOT,
    /** Up to the next breaking change: ^1.2. */
    CARET,
    /** Up to the next minor: ~1.2. */
    TILDE,
    /** All numbers but the last stay: ~> 1.2, ~=1.2. */
    PESSIMISTIC,
    BETWEEN;

    /** The set, or null where the version cannot bear this bound. */
    @Nullable VersionSet of(Version version, boolean wildcard) {
        return switch (this) {
            case FROM -> range(version, true, null, false);
            case AFTER -> range(version, false, null, false);
            case UNTIL -> range(null, false, version, true);
            case BEFORE -> range(null, false, version, false);
            case IS -> wildcard ? VersionSet.cycle(version) : VersionSet.of(version);
            case NOT ->
                    new VersionSet.Several(
                            List.of(
                                    range(null, false, version, false),
                                    range(version, false, null, false)));
            case CARET -> under(version, breaking(version));
            case TILDE -> under(version, Math.min(version.numberCount(), 2) - 1);
            case PESSIMISTIC -> under(version, Math.max(version.numberCount() - 2, 0));
            case BETWEEN -> null;
        };
    }

    static VersionSet.Range range(
            @Nullable Version floor,
            boolean withFloor,
            @Nullable Version ceiling,
            boolean withCeiling) {
        return new VersionSet.Range(
                Optional.ofNullable(floor), withFloor, Optional.ofNullable(ceiling), withCeiling);
    }

    /** Which number a caret lets not change: the first that is not zero. */
    private static int breaking(Version version) {
        int i = 0;
        while (i < version.numberCount() - 1 && version.number(i) == 0) {
            i++;
        }
        return i;
    }

    /** From a version to before the next value of one of its numbers. */
    private static @Nullable VersionSet under(Version floor, int index) {
        if (floor.has(Version.STAGE) || floor.number(index) == Long.MAX_VALUE) {
            return null;
        }
        StringBuilder next = new StringBuilder();
        long epoch = Key.epoch(floor.key());
        if (epoch != 0) {
            next.append(epoch).append('!');
        }
        for (int i = 0; i < index; i++) {
            next.append(floor.number(i)).append('.');
        }
        next.append(floor.number(index) + 1);
        if (index == 0) {
            next.append(".0");
        }
        Version ceiling = Version.parse(next.toString());
        boolean empty =
                Spans.between(Ends.floor(floor, true), Ends.ceiling(ceiling, false)).isEmpty();
        return empty ? null : range(floor, true, ceiling, false);
    }
}

package veritable.claim;

import java.util.List;

/**
 * The releases that a title tells of: 2.8 and 3.1 in {@code Upgrading X from 2.8 to 3.1}.
 *
 * @param lowest first number of them, or -1 if the title tells of none
 * @param highest first number of them
 */
record TitleRelease(long lowest, long highest) {
    private static final TitleRelease NONE = new TitleRelease(-1, -1);

    static TitleRelease of(String title) {
        long lowest = -1;
        long highest = -1;
        for (VersionSpan span : VersionSpans.in(title, List.of())) {
            if (span.parts() > 1 && !Admission.isDate(span)) {
                lowest = lowest < 0 ? span.first() : Math.min(lowest, span.first());
                highest = Math.max(highest, span.first());
            }
        }
        return lowest < 0 ? NONE : new TitleRelease(lowest, highest);
    }

    /** Whether a version may be one of the same product, going by its first number. */
    boolean isNear(VersionSpan span) {
        return lowest >= 0 && span.first() >= lowest - 2 && span.first() <= highest + 1;
    }
}

package veritable.claim;

import java.util.Locale;

/** How two version sets lie to each other. Only disjoint and incomparable sets are a conflict. */
public enum Relation {
    EQUAL,
    CONTAINS,
    CONTAINED,
    OVERLAPS,
    DISJOINT,
    INCOMPARABLE;

    public boolean isConflict() {
        return this == DISJOINT || this == INCOMPARABLE;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}

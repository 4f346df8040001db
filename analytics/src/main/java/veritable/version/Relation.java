package veritable.version;

import java.util.Locale;

/** How two version sets lie to each other. Only disjoint and incomparable sets are a conflict. */
public enum Relation {
    EQUAL,
    CONTAINS,
    CONTAINED,
    OVERLAPS,
    DISJOINT,
    INCOMPARABLE;

    /** The relation of the other set to this one. */
    public Relation reversed() {
        return this == CONTAINS ? CONTAINED : this == CONTAINED ? CONTAINS : this;
    }

    public boolean isConflict() {
        return this == DISJOINT || this == INCOMPARABLE;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}

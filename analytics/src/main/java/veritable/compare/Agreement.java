package veritable.compare;

import java.util.Locale;

/** How the reports stand to each other on one technology. */
public enum Agreement {
    /** At least two reports name versions that exclude each other, in the same role. */
    CONFLICT,
    /** The reports that name a version can all be right, yet do not say the same. */
    COMPATIBLE,
    /** At least two reports name a version, and all of them the same. */
    EQUAL,
    /** One report names a version, others only the technology. */
    PARTIAL,
    /** Only one report speaks of it, and names a version. */
    SINGLE,
    /** No report names a version. */
    UNVERSIONED;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}

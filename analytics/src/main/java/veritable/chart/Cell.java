package veritable.chart;

import java.util.Optional;
import veritable.version.VersionSet;

/**
 * What one report says of one technology.
 *
 * @param versions the one version set that stands for the report, if it names any
 * @param isNamed whether the report speaks of the technology at all
 */
record Cell(Optional<VersionSet> versions, boolean isNamed) {
    static final Cell ABSENT = new Cell(Optional.empty(), false);
    static final Cell NAMED = new Cell(Optional.empty(), true);

    static Cell stated(VersionSet versions) {
        return new Cell(Optional.of(versions), true);
    }

    boolean isStated() {
        return versions.isPresent();
    }

    /** The versions as the report names them, or empty. */
    String text() {
        return versions.map(VersionSet::text).orElse("");
    }
}

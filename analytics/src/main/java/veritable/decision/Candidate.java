package veritable.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import veritable.compare.Side;
import veritable.version.Relation;
import veritable.version.VersionSet;

/**
 * One of the values that reports name for a technology.
 *
 * @param sides the reports that name it, in their order
 * @param voices which voices say so: a report and its copies are one
 * @param reality what the release history says of it; empty if nobody was asked
 */
public record Candidate(
        VersionSet versions, List<Side> sides, Set<Integer> voices, Optional<Reality> reality) {
    public Candidate {
        sides = List.copyOf(sides);
        voices = new TreeSet<>(voices);
    }

    /** The versions as a report would print them. */
    public String text() {
        return versions.text();
    }

    boolean excludes(Candidate other) {
        return versions.relationTo(other.versions).isConflict();
    }

    boolean contains(Candidate other) {
        Relation relation = versions.relationTo(other.versions);
        return relation == Relation.CONTAINS || relation == Relation.EQUAL;
    }

    /** The day of the latest report that names it. */
    Optional<LocalDate> latest() {
        return sides.stream()
                .flatMap(side -> side.source().date().stream())
                .max(LocalDate::compareTo);
    }

    boolean isImpossible() {
        return reality.filter(it -> !it.possible()).isPresent();
    }
}

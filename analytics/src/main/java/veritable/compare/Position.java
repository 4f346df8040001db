package veritable.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import veritable.claim.Claim;
import veritable.claim.Statement;
import veritable.version.Order;
import veritable.version.Relation;
import veritable.version.VersionSet;

/**
 * What one or more reports alike say of a technology.
 *
 * @param versions the distinct sets, lowest first; mostly one
 * @param sides the reports that say so, in their order
 */
public record Position(List<VersionSet> versions, List<Side> sides) {
    /** A report that names more versions than this lists releases and takes no position. */
    static final int CATALOGUE = 12;

    public Position {
        versions = List.copyOf(versions);
        sides = List.copyOf(sides);
    }

    /** The versions as a report would print them: {@code 1.20}, {@code 1.20, 1.21}. */
    public String text() {
        if (versions.size() == 1) {
            return versions.get(0).text();
        }
        List<String> texts = new ArrayList<>();
        for (VersionSet set : versions) {
            texts.add(set.text());
        }
        return String.join(", ", texts);
    }

    /** The highest of the versions. */
    public VersionSet highest() {
        return versions.get(versions.size() - 1);
    }

    /**
     * How the versions lie to those of the other. Positions of several versions exclude each other
     * only if no version of one can be the same as a version of the other.
     */
    public Relation relationTo(Position other) {
        if (versions.size() == 1 && other.versions.size() == 1) {
            return versions.get(0).relationTo(other.versions.get(0));
        }
        if (isCatalogue() || other.isCatalogue()) {
            return Relation.OVERLAPS;
        }
        Relation apart = Relation.DISJOINT;
        for (VersionSet mine : versions) {
            for (VersionSet theirs : other.versions) {
                Relation relation = mine.relationTo(theirs);
                if (!relation.isConflict()) {
                    return Relation.OVERLAPS;
                }
                apart = relation == Relation.INCOMPARABLE ? relation : apart;
            }
        }
        return apart;
    }

    public Order orderTo(Position other) {
        return highest().orderTo(other.highest());
    }

    private boolean isCatalogue() {
        return versions.size() > CATALOGUE;
    }

    /** What one of its sides says as evidence: every place where it names these versions. */
    Evidence evidence(Side side) {
        List<Statement> statements = new ArrayList<>();
        Set<String> texts = new TreeSet<>();
        for (Claim claim : side.claims()) {
            if (names(claim.versions())) {
                texts.add(claim.versions().text());
                statements.addAll(claim.statements());
            }
        }
        return new Evidence(side.source(), String.join(", ", texts), statements);
    }

    private boolean names(VersionSet set) {
        for (VersionSet mine : versions) {
            if (mine.text().equals(set.text()) || mine.relationTo(set) == Relation.EQUAL) {
                return true;
            }
        }
        return false;
    }
}

package veritable.workbook;

import java.util.List;
import java.util.Optional;
import veritable.compare.Evidence;
import veritable.compare.Finding;
import veritable.language.Labels;

/** The sides of findings: A, B, C … in the order of the reports. */
final class Sides {
    /** More sides than these have no columns of their own. */
    private static final int MOST = 6;

    private Sides() {}

    /** How many sides the findings need columns for; at least two. */
    static int of(List<Finding> findings) {
        int most = 2;
        for (Finding finding : findings) {
            most = Math.max(most, finding.evidence().size());
        }
        return Math.min(most, MOST);
    }

    static String letter(int side) {
        return String.valueOf((char) ('A' + side));
    }

    static Optional<Evidence> side(Finding finding, int side) {
        List<Evidence> sides = finding.evidence();
        return side < sides.size() ? Optional.of(sides.get(side)) : Optional.empty();
    }

    static String says(Finding finding, int side) {
        return side(finding, side).map(Evidence::value).orElse("");
    }

    static String quote(Finding finding, int side) {
        return side(finding, side).map(evidence -> evidence.first().quote()).orElse("");
    }

    static Place place(Finding finding, int side, Links links) {
        return side(finding, side)
                .map(evidence -> Place.of(evidence.first(), links))
                .orElse(Place.NONE);
    }

    /** How far apart the versions are, in words; empty if that can't be said. */
    static String distance(Finding finding, Labels labels) {
        String level = finding.details().getOrDefault("level", "");
        String distance = finding.details().getOrDefault("distance", "");
        return labels.find("distance." + level)
                .map(text -> labels.text("distance." + level, distance))
                .orElse(distance);
    }
}

package veritable.workbook;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import veritable.compare.Evidence;
import veritable.compare.Finding;
import veritable.language.Language;
import veritable.release.Verdict;

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

    /** What the release history makes of this side's versions, one after the other. */
    static String verdict(Finding finding, int side, Language language) {
        StringJoiner titles = new StringJoiner(", ");
        side(finding, side).map(Evidence::verdicts).orElse(List.of()).stream()
                .filter(verdict -> verdict.kind() != Verdict.Kind.NO_SOURCE)
                .map(verdict -> verdict.kind().title(language))
                .distinct()
                .forEach(titles::add);
        return titles.toString();
    }

    static Place place(Finding finding, int side, Links links) {
        return side(finding, side)
                .map(evidence -> Place.of(evidence.first().at(), links))
                .orElse(Place.NONE);
    }

    /** Whether the versions of this side are the higher ones. */
    static boolean isHigher(Finding finding, int side, Material material) {
        String higher = finding.details().getOrDefault("higher", "");
        return side(finding, side)
                .map(evidence -> material.name(evidence.source().path()).equals(higher))
                .orElse(false);
    }
}

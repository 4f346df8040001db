package veritable.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import veritable.claim.Claim;
import veritable.claim.Mention;
import veritable.claim.Recommendation;
import veritable.claim.Statement;
import veritable.claim.Statements;

/**
 * A report recommends a technology and says nothing else of it, although it covers most of what it
 * recommends.
 *
 * <p>Always a warning, one for each report and technology. No details.
 */
final class RecommendedNotCovered implements Rule {
    @Override
    public String id() {
        return "recommended-not-covered";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Comparison comparison) {
        List<Finding> findings = new ArrayList<>();
        for (Statements statements : comparison.statements()) {
            if (!statements.recommendations().isEmpty()) {
                check(statements, findings);
            }
        }
        return findings;
    }

    private void check(Statements statements, List<Finding> findings) {
        Map<String, List<Statement>> picked = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        Set<Place> picks = new HashSet<>();
        for (Recommendation recommendation : statements.recommendations()) {
            picks.add(Place.of(recommendation.statement()));
            for (Recommendation.Pick pick : recommendation.picks()) {
                String key = Subjects.fold(pick.technology().name());
                names.putIfAbsent(key, pick.technology().name());
                picked.computeIfAbsent(key, none -> new ArrayList<>())
                        .add(recommendation.statement());
            }
        }
        Set<String> covered = covered(statements, picks);
        int uncovered = 0;
        for (String key : picked.keySet()) {
            uncovered += covered.contains(key) ? 0 : 1;
        }
        if (2 * uncovered > picked.size()) {
            return; // a report that only recommends
        }
        picked.forEach(
                (key, places) -> {
                    if (!covered.contains(key)) {
                        String name = names.getOrDefault(key, key);
                        findings.add(
                                new Finding(
                                        id(),
                                        severity(),
                                        name,
                                        "recommended-not-covered.message",
                                        List.of(name),
                                        List.of(new Evidence(statements.source(), "", places)),
                                        Map.of()));
                    }
                });
    }

    /** Every technology that is named anywhere but in the recommendations. */
    private static Set<String> covered(Statements statements, Set<Place> picks) {
        Set<String> covered = new HashSet<>();
        for (Claim claim : statements.claims()) {
            for (Statement statement : claim.statements()) {
                if (isElsewhere(statement, picks)) {
                    covered.add(Subjects.fold(claim.technology().name()));
                }
            }
        }
        for (Mention mention : statements.mentions()) {
            if (isElsewhere(mention.statement(), picks)) {
                covered.add(Subjects.fold(mention.technology().name()));
            }
        }
        return covered;
    }

    private static boolean isElsewhere(Statement statement, Set<Place> picks) {
        return statement.kind() != Statement.Kind.RECOMMENDATION
                && !picks.contains(Place.of(statement));
    }

    /** A line and what it says. */
    private record Place(int line, String quote) {
        static Place of(Statement statement) {
            return new Place(statement.at().line(), statement.quote());
        }
    }
}

package veritable.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import veritable.claim.Claim;
import veritable.claim.Mention;
import veritable.claim.Recommendation;
import veritable.claim.Statement;
import veritable.claim.Statements;
import veritable.claim.Update;
import veritable.technology.Technology;

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

    /** Those notes alone that a check looks for: the first that names each recommendation. */
    static List<Statement> notes(Statements statements) {
        if (statements.notes().isEmpty()) {
            return List.of();
        }
        Set<Statement> telling = new LinkedHashSet<>();
        for (Technology technology : picked(statements).keySet()) {
            naming(statements.notes(), technology.name()).ifPresent(telling::add);
        }
        return List.copyOf(telling);
    }

    /** What is recommended, and where. */
    private static Map<Technology, List<Statement>> picked(Statements statements) {
        Map<Technology, List<Statement>> picked = new TreeMap<>();
        for (Recommendation recommendation : statements.recommendations()) {
            for (Recommendation.Pick pick : recommendation.picks()) {
                if (isVouchedFor(pick)) {
                    picked.computeIfAbsent(pick.technology(), none -> new ArrayList<>())
                            .add(recommendation.statement());
                }
            }
        }
        return picked;
    }

    private void check(Statements statements, List<Finding> findings) {
        Map<Technology, List<Statement>> picked = picked(statements);
        Set<Line> picks = new HashSet<>();
        for (Recommendation recommendation : statements.recommendations()) {
            picks.add(Line.of(recommendation.statement()));
        }
        int all = picked.size();
        removeCovered(statements, picked, picks);
        if (2 * picked.size() > all) {
            return; // a report that only recommends
        }
        for (Map.Entry<Technology, List<Statement>> each : picked.entrySet()) {
            String name = each.getKey().name();
            findings.add(
                    new Finding(
                            id(),
                            severity(),
                            name,
                            "recommended-not-covered.message",
                            List.of(name),
                            List.of(new Evidence(statements.source(), "", each.getValue())),
                            Map.of()));
        }
    }

    /** Whether it is sure to be a product: it is known, or has a version and a name like one. */
    private static boolean isVouchedFor(Recommendation.Pick pick) {
        return !pick.technology().domain().isEmpty()
                || pick.versions().isPresent() && Latin.isAllOf(pick.technology().name());
    }

    private static void removeCovered(
            Statements statements, Map<Technology, List<Statement>> picked, Set<Line> picks) {
        List<Statement> elsewhere = new ArrayList<>();
        for (Claim claim : statements.claims()) {
            for (Statement statement : claim.statements()) {
                if (isElsewhere(statement, picks)) {
                    picked.remove(claim.technology());
                }
            }
        }
        for (Mention mention : statements.mentions()) {
            if (isElsewhere(mention.statement(), picks)) {
                picked.remove(mention.technology());
                elsewhere.add(mention.statement());
            }
        }
        for (Update update : statements.updates()) {
            elsewhere.add(update.statement());
        }
        elsewhere.addAll(statements.notes());
        Iterator<Technology> left = picked.keySet().iterator();
        while (left.hasNext()) {
            if (naming(elsewhere, left.next().name()).isPresent()) {
                left.remove();
            }
        }
    }

    /** The first whose words or headings name it: what no data file knows is no mention. */
    private static Optional<Statement> naming(List<Statement> elsewhere, String name) {
        for (Statement statement : elsewhere) {
            if (Latin.names(statement.quote(), name) || Latin.names(statement.section(), name)) {
                return Optional.of(statement);
            }
        }
        return Optional.empty();
    }

    private static boolean isElsewhere(Statement statement, Set<Line> picks) {
        return statement.kind() != Statement.Kind.RECOMMENDATION
                && !picks.contains(Line.of(statement));
    }
}

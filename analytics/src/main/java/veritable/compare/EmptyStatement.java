package veritable.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import veritable.claim.Statement;
import veritable.claim.Statements;
import veritable.claim.Trend;
import veritable.claim.Update;
import veritable.claim.VersionSet;

/**
 * Updates and trends that repeat their own head and say nothing: {@code 新特性：KVM 新特性支持}.
 *
 * <p>Always a note, one for each report and subject. Details: {@code statements}, how many.
 */
final class EmptyStatement implements Rule {
    @Override
    public String id() {
        return "empty-statement";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public List<Finding> check(Comparison comparison) {
        List<Finding> findings = new ArrayList<>();
        Filler filler = Filler.news();
        for (Statements statements : comparison.statements()) {
            Map<String, List<Statement>> empty = new LinkedHashMap<>();
            for (Update update : statements.updates()) {
                if (isEmpty(update, filler)) {
                    empty.computeIfAbsent(update.subject(), none -> new ArrayList<>())
                            .add(update.statement());
                }
            }
            for (Trend trend : statements.trends()) {
                if (trend.scope().isBlank()
                        && filler.isAllOf(trend.description(), List.of(trend.name()))) {
                    empty.computeIfAbsent(
                                    trend.topic().isBlank() ? trend.name() : trend.topic(),
                                    none -> new ArrayList<>())
                            .add(trend.statement());
                }
            }
            empty.forEach((subject, places) -> findings.add(finding(statements, subject, places)));
        }
        return findings;
    }

    private static boolean isEmpty(Update update, Filler filler) {
        String version = update.versions().map(VersionSet::text).orElse("");
        return !update.text().isBlank()
                && filler.isAllOf(
                        update.statement().quote(),
                        List.of(update.topic(), update.subject(), version));
    }

    private Finding finding(Statements statements, String subject, List<Statement> places) {
        String count = String.valueOf(places.size());
        return new Finding(
                id(),
                severity(),
                subject,
                "empty-statement.message",
                List.of(subject, count, places.get(0).quote()),
                List.of(new Evidence(statements.source(), "", places)),
                Details.of("statements", count));
    }
}

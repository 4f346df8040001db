package veritable.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import veritable.claim.Statement;
import veritable.claim.Statements;
import veritable.claim.Trend;
import veritable.claim.Update;
import veritable.version.VersionSet;

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
            Groups<String, Statement> empty = new Groups<>();
            for (Update update : statements.updates()) {
                if (isEmpty(update, filler)) {
                    empty.add(update.subject(), update.statement());
                }
            }
            for (Trend trend : statements.trends()) {
                if (isEmpty(trend, filler)) {
                    String topic = trend.topic().isBlank() ? trend.name() : trend.topic();
                    empty.add(topic, trend.statement());
                }
            }
            for (Map.Entry<String, List<Statement>> each : empty.all().entrySet()) {
                findings.add(finding(statements, each.getKey(), each.getValue()));
            }
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

    private static boolean isEmpty(Trend trend, Filler filler) {
        return trend.scope().isBlank()
                && filler.isAllOf(trend.description(), List.of(trend.name()));
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

package veritable.compare;

import java.util.ArrayList;
import java.util.List;
import veritable.claim.Role;
import veritable.release.Verdict.Kind;

/**
 * A report names a version that came out after the report's own date, and does not say that it is
 * yet to come.
 *
 * <p>A warning: the date of the report is wrong, or the version was not there yet. A note within
 * two days, which sources differ by. Details: {@code verdict}, {@code product}, {@code newest}
 * cycle on the date of the report, {@code source} and its day.
 */
final class PrematureVersion implements Rule {
    @Override
    public String id() {
        return "premature-version";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Comparison comparison) {
        List<Finding> findings = new ArrayList<>();
        for (Subject subject : comparison.subjects()) {
            List<Judged> early = new ArrayList<>();
            SharedErrors shared = SharedErrors.of(comparison, subject);
            boolean near = true;
            for (Judged each : Judged.all(comparison, subject)) {
                if (each.kind() == Kind.PREMATURE
                        && each.claim().role() != Role.PLANNED
                        && !shared.hold(each)) {
                    early.add(each);
                    near &= each.verdict().boundary();
                }
            }
            if (!early.isEmpty()) {
                Severity severity = near ? Severity.NOTE : Severity.WARNING;
                findings.add(HistoryWords.finding(this, severity, subject, early));
            }
        }
        return findings;
    }
}

package veritable.compare;

import java.util.ArrayList;
import java.util.List;
import veritable.claim.Role;
import veritable.release.Verdict.Kind;

/**
 * A report states or recommends a version whose support had ended on the date of the report.
 *
 * <p>Of each report the highest version of a role counts. A warning: it may be meant, but a reader
 * gets no fixes any more. A note where reports are in conflict on that version, which is the
 * finding to answer and carries the same verdict; where only the lower end of a range is out of
 * support; for what is required at least; and within two days of the end. Details: {@code verdict},
 * {@code product}, {@code newest} cycle on the date of the report, {@code source} and its day.
 */
final class EndedVersion implements Rule {
    @Override
    public String id() {
        return "ended-version";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Comparison comparison) {
        List<Finding> findings = new ArrayList<>();
        for (Subject subject : comparison.subjects()) {
            List<Judged> ended = new ArrayList<>();
            SharedErrors shared = SharedErrors.of(comparison, subject);
            boolean grave = false;
            for (Judged each :
                    Judged.highest(
                            comparison, subject, Role.CURRENT, Role.RECOMMENDED, Role.MINIMUM)) {
                if (isEnded(each) && !shared.hold(each)) {
                    ended.add(each);
                    grave |= isGrave(each) && !isDisputed(subject, each);
                }
            }
            if (!ended.isEmpty()) {
                Severity severity = grave ? Severity.WARNING : Severity.NOTE;
                findings.add(HistoryWords.finding(this, severity, subject, ended));
            }
        }
        return findings;
    }

    private static boolean isEnded(Judged each) {
        return each.kind() == Kind.OUTDATED_EOL || each.kind() == Kind.RANGE_OK_FLOOR_EOL;
    }

    /** Whether the version is one side of a conflict. */
    private static boolean isDisputed(Subject subject, Judged each) {
        for (Dispute dispute : subject.disputes()) {
            for (Position position : dispute.positions()) {
                if (dispute.role() == each.claim().role()
                        && position.sides().contains(each.side())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isGrave(Judged each) {
        return each.kind() == Kind.OUTDATED_EOL
                && each.claim().role() != Role.MINIMUM
                && !each.verdict().boundary();
    }
}

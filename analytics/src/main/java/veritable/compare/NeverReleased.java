package veritable.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import veritable.claim.Role;
import veritable.release.Verdict;

/**
 * A report names a version that there never was: between two releases that follow on each other,
 * below the first, or above all that are known.
 *
 * <p>An error: nobody can use it, whatever was meant. A warning where the source was asked before
 * the report was written, and where the version stands only in example code. What is only planned
 * may be above all releases. Details: {@code verdict}, {@code product}, {@code newest} cycle on the
 * date of the report, {@code source} and its day.
 */
final class NeverReleased implements Rule {
    @Override
    public String id() {
        return "never-released";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Finding> check(Comparison comparison) {
        List<Finding> findings = new ArrayList<>();
        for (Subject subject : comparison.subjects()) {
            List<Judged> wrong = new ArrayList<>();
            SharedErrors shared = SharedErrors.of(comparison, subject);
            for (Judged each : Judged.all(comparison, subject)) {
                if (isWrong(each) && !shared.hold(each)) {
                    wrong.add(each);
                }
            }
            if (!wrong.isEmpty()) {
                findings.add(HistoryWords.finding(this, severity(wrong), subject, wrong));
            }
        }
        return findings;
    }

    private static boolean isWrong(Judged each) {
        return each.kind() == Verdict.Kind.NEVER_RELEASED
                || each.kind().isUnreleased() && each.claim().role() != Role.PLANNED;
    }

    static Severity severity(List<Judged> wrong) {
        for (Judged each : wrong) {
            if (each.isSaid() && isKnown(each.verdict())) {
                return Severity.ERROR;
            }
        }
        return Severity.WARNING;
    }

    /** Whether the source knew what there was on the date of the report. */
    private static boolean isKnown(Verdict verdict) {
        Optional<Boolean> later =
                verdict.grounds()
                        .origin()
                        .flatMap(
                                origin ->
                                        verdict.date()
                                                .map(date -> !origin.snapshot().isBefore(date)));
        return verdict.kind() == Verdict.Kind.NEVER_RELEASED || later.orElse(false);
    }
}

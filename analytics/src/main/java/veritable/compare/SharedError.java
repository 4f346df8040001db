package veritable.compare;

import java.util.ArrayList;
import java.util.List;
import veritable.release.Verdict.Kind;

/**
 * Reports agree on a version that is wrong: never released, not out yet, out of support, or a major
 * version behind with no word on its support. Agreement is not correctness, and nothing else would
 * show it.
 *
 * <p>An error where there is no such version; a warning where it came out later or its support had
 * ended; a note where nobody knows of its support. What is told here, no other rule tells again.
 * Details: {@code verdict}, {@code product}, {@code newest} cycle on the date of the reports,
 * {@code source} and its day.
 */
final class SharedError implements Rule {
    @Override
    public String id() {
        return "shared-error";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Finding> check(Comparison comparison) {
        List<Finding> findings = new ArrayList<>();
        Wording wording = new Wording(comparison);
        for (Subject subject : comparison.subjects()) {
            for (List<Judged> error : SharedErrors.of(comparison, subject).errors()) {
                findings.add(finding(subject, error, wording));
            }
        }
        return findings;
    }

    private Finding finding(Subject subject, List<Judged> error, Wording wording) {
        List<Phrase> message = new ArrayList<>();
        message.add(
                Phrase.of(
                        "shared-error.message",
                        subject.name(),
                        error.get(0).version(),
                        wording.reports(error.stream().map(Judged::side).toList())));
        message.addAll(HistoryWords.sentences(subject, error));
        return new Finding(
                id(),
                severity(error),
                subject.name(),
                message,
                HistoryWords.evidence(error),
                HistoryWords.details(error));
    }

    private static Severity severity(List<Judged> error) {
        boolean unreleased = error.stream().allMatch(each -> each.kind().isUnreleased());
        if (unreleased) {
            return NeverReleased.severity(error);
        }
        boolean abandoned =
                error.stream().allMatch(each -> each.kind() == Kind.OUTDATED_SUPPORT_UNKNOWN);
        return abandoned ? Severity.NOTE : Severity.WARNING;
    }
}

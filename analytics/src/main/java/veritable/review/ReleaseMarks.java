package veritable.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import veritable.compare.Comparison;
import veritable.compare.Evidence;
import veritable.compare.Finding;
import veritable.decision.Answer;
import veritable.release.Grounds;
import veritable.release.ReleaseHistory;
import veritable.release.Verdict;

/**
 * Where what each side says lies in the release history.
 *
 * @param history of the product that the sides mean
 * @param days of the reports, with the letters of their sides
 */
record ReleaseMarks(
        ReleaseHistory history, List<ReleaseMarks.Mark> marks, TreeMap<LocalDate, String> days) {
    /** One side's version: where it is, and whether it ever was. */
    record Mark(int side, LocalDate at, boolean isReleased) {}

    /** Empty if no release history judges what a side says. */
    static Optional<ReleaseMarks> of(Comparison comparison, Finding finding) {
        List<Mark> marks = new ArrayList<>();
        TreeMap<LocalDate, String> days = new TreeMap<>();
        String product = "";
        List<Evidence> sides = finding.evidence();
        for (int side = 0; side < Math.min(sides.size(), Answer.Side.MOST); side++) {
            for (Verdict verdict : sides.get(side).verdicts()) {
                Optional<LocalDate> day = verdict.date();
                Grounds grounds = verdict.grounds();
                boolean same = product.isEmpty() || product.equals(grounds.product());
                if (verdict.kind().isJudged() && day.isPresent() && same) {
                    product = grounds.product();
                    marks.add(new Mark(side, grounds.day(), !verdict.kind().isUnreleased()));
                    days.merge(
                            day.get(),
                            Answer.Side.letter(side),
                            (one, other) -> one.contains(other) ? one : one + " " + other);
                }
            }
        }
        return marks.isEmpty()
                ? Optional.empty()
                : history(comparison, finding, product)
                        .map(it -> new ReleaseMarks(it, marks, days));
    }

    private static Optional<ReleaseHistory> history(
            Comparison comparison, Finding finding, String product) {
        return comparison
                .subject(finding.subject())
                .flatMap(it -> comparison.releases().history(it.technology(), product));
    }
}

package veritable.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import veritable.claim.Claim;
import veritable.claim.Role;
import veritable.release.Verdict;
import veritable.release.Verdict.Kind;
import veritable.version.Relation;

/**
 * The versions of one technology that several reports name alike and that are wrong on the date of
 * each of them.
 */
record SharedErrors(List<List<Judged>> errors) {
    /** One list for each such version, a claim of each report in it. */
    static SharedErrors of(Comparison comparison, Subject subject) {
        List<List<Judged>> errors = new ArrayList<>();
        if (subject.sides().size() > 1) {
            for (Position position : subject.positions()) {
                List<Judged> judged = judged(comparison, position);
                if (judged.size() > 1 && judged.stream().allMatch(SharedErrors::isWrong)) {
                    errors.add(judged);
                }
            }
        }
        return new SharedErrors(errors);
    }

    private static List<Judged> judged(Comparison comparison, Position position) {
        List<Judged> judged = new ArrayList<>();
        for (Side side : position.sides()) {
            Optional<Claim> stated = side.stated();
            stated.ifPresent(
                    claim ->
                            judged.add(
                                    new Judged(
                                            side,
                                            claim,
                                            comparison.verdict(side.source(), claim))));
        }
        return judged;
    }

    private static boolean isWrong(Judged each) {
        Role role = each.claim().role();
        if (role == Role.PLANNED || role == Role.HISTORICAL) {
            return each.kind() == Kind.NEVER_RELEASED;
        }
        Verdict verdict = each.verdict();
        boolean abandoned =
                each.kind() == Kind.OUTDATED_SUPPORT_UNKNOWN
                        && verdict.grounds().majorsBehind() > 0;
        boolean late =
                (each.kind() == Kind.OUTDATED_EOL || each.kind() == Kind.PREMATURE)
                        && !verdict.boundary();
        return each.kind().isUnreleased() || abandoned || late;
    }

    /** Whether the claim is one of them, so that no other rule need tell of it. */
    boolean hold(Judged judged) {
        for (List<Judged> error : errors) {
            for (Judged each : error) {
                if (each.side().report() == judged.side().report()
                        && (each.version().equals(judged.version())
                                || each.claim().versions().relationTo(judged.claim().versions())
                                        == Relation.EQUAL)) {
                    return true;
                }
            }
        }
        return false;
    }
}

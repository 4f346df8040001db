package veritable.compare;

import java.util.ArrayList;
import java.util.List;
import veritable.claim.Claim;
import veritable.claim.Role;
import veritable.claim.Statement;
import veritable.release.Verdict;

/** A claim of one side, and what the release history makes of it. */
record Judged(Side side, Claim claim, Verdict verdict) {
    /** Every claim of the technology, in the order of the reports. */
    static List<Judged> all(Comparison comparison, Subject subject) {
        List<Judged> all = new ArrayList<>();
        for (Side side : subject.sides()) {
            for (Claim claim : side.claims()) {
                all.add(of(comparison, side, claim));
            }
        }
        return all;
    }

    private static Judged of(Comparison comparison, Side side, Claim claim) {
        return new Judged(side, claim, comparison.verdict(side.source(), claim));
    }

    /**
     * Of each side the highest version of each role: a report that names newer ones too does not
     * send its reader to the older.
     */
    static List<Judged> highest(Comparison comparison, Subject subject, Role... roles) {
        List<Judged> highest = new ArrayList<>();
        for (Side side : subject.sides()) {
            for (Role role : roles) {
                Claim top = null;
                for (Claim claim : side.said(role)) {
                    boolean higher =
                            top == null
                                    || top.versions().point().compareTo(claim.versions().point())
                                            < 0;
                    top = higher ? claim : top;
                }
                if (top != null) {
                    highest.add(of(comparison, side, top));
                }
            }
        }
        return highest;
    }

    Verdict.Kind kind() {
        return verdict.kind();
    }

    String version() {
        return claim.versions().text();
    }

    /** Whether it stands in words, and not only in example code. */
    boolean isSaid() {
        for (Statement statement : claim.statements()) {
            if (statement.kind() != Statement.Kind.CODE) {
                return true;
            }
        }
        return false;
    }
}

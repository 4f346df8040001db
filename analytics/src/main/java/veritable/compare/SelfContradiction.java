package veritable.compare;

import java.util.ArrayList;
import java.util.List;
import veritable.claim.Claim;
import veritable.claim.Relation;
import veritable.claim.Role;
import veritable.claim.Statement;

/**
 * A report contradicts itself: it names versions of one technology that exclude each other, it
 * recommends another version than it lists, or the version of a part does not fit the version of
 * the whole in the same breath (eBPF 5.20, and Linux 6.7+ for more of it).
 *
 * <p>An error where two statements say what there is, one of them in a table of technologies; else
 * a warning. One for each report and technology. Releases listed one by one, and versions of
 * different years, are no contradiction. Details: {@code kind}: statements, recommendation or part.
 */
final class SelfContradiction implements Rule {
    @Override
    public String id() {
        return "self-contradiction";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Finding> check(Comparison comparison) {
        List<Finding> findings = new ArrayList<>();
        Parts parts = Parts.standard();
        Releases releases = new Releases(comparison);
        for (Subject subject : comparison.subjects()) {
            for (Side side : subject.sides()) {
                if (side.claims().size() > 1) {
                    statements(side, releases, findings);
                    recommendation(side, findings);
                }
            }
            parts.whole(subject.name())
                    .flatMap(comparison::subject)
                    .ifPresent(whole -> part(subject, whole, findings));
        }
        return findings;
    }

    private void statements(Side side, Releases releases, List<Finding> findings) {
        List<Claim> current = side.said(Role.CURRENT);
        Claim one = null;
        Claim two = null;
        for (Claim claim : current) {
            if (one == null) {
                one = claim;
            } else if (excludes(one, claim)) {
                if (two != null && excludes(two, claim)) {
                    return; // so many versions are a matter of several releases
                }
                two = two == null ? claim : two;
            }
        }
        if (one != null && two != null && areRivals(side, one, two, releases)) {
            findings.add(
                    finding(side, Severity.ERROR, "statements", side.name(), List.of(one, two)));
        }
    }

    /** Whether two claims speak of the same time and thing, as far as their form tells. */
    private static boolean areRivals(Side side, Claim one, Claim two, Releases releases) {
        Statement first = one.first();
        Statement second = two.first();
        if (!side.isAbout(first) || !side.isAbout(second) || isOneBreath(one, two)) {
            return false;
        }
        if (first.kind() != Statement.Kind.TABLE && second.kind() != Statement.Kind.TABLE) {
            return false;
        }
        if (!Years.in(first.quote()).equals(Years.in(second.quote()))) {
            return false;
        }
        return !first.section().equals(second.section())
                || first.kind() == second.kind()
                        && !releases.areListedIn(side.report(), first.section());
    }

    private void recommendation(Side side, List<Finding> findings) {
        List<Claim> current = side.said(Role.CURRENT);
        List<Claim> picks = side.said(Role.RECOMMENDED);
        if (current.size() > 2 || picks.size() > 2) {
            return; // so many versions are a matter of several scenarios
        }
        for (Claim recommended : picks) {
            boolean fits = current.isEmpty();
            for (Claim claim : current) {
                fits |=
                        !excludes(claim, recommended)
                                || isOneBreath(claim, recommended)
                                || isRecommended(claim);
            }
            if (!fits) {
                findings.add(
                        finding(
                                side,
                                Severity.WARNING,
                                "recommendation",
                                side.name(),
                                List.of(current.get(0), recommended)));
                return;
            }
        }
    }

    /** Whether the listed version is recommended too: then the other is for another scenario. */
    private static boolean isRecommended(Claim claim) {
        for (Statement statement : claim.statements()) {
            if (statement.kind() == Statement.Kind.RECOMMENDATION) {
                return true;
            }
        }
        return false;
    }

    private void part(Subject part, Subject whole, List<Finding> findings) {
        for (Side side : part.sides()) {
            whole.side(side.report())
                    .ifPresent(
                            other -> {
                                for (Claim one : side.claims()) {
                                    for (Claim two : other.claims()) {
                                        if (excludes(one, two) && isOneBreath(one, two)) {
                                            findings.add(
                                                    finding(
                                                            side,
                                                            Severity.WARNING,
                                                            "part",
                                                            other.name(),
                                                            List.of(one, two)));
                                            return;
                                        }
                                    }
                                }
                            });
        }
    }

    private static boolean excludes(Claim one, Claim other) {
        return one.versions().relationTo(other.versions()) == Relation.DISJOINT;
    }

    private static boolean isOneBreath(Claim one, Claim other) {
        for (Statement mine : one.statements()) {
            for (Statement theirs : other.statements()) {
                if (mine.at().line() == theirs.at().line() && mine.quote().equals(theirs.quote())) {
                    return true;
                }
            }
        }
        return false;
    }

    private Finding finding(
            Side side, Severity severity, String kind, String other, List<Claim> claims) {
        Claim one = claims.get(0);
        Claim two = claims.get(1);
        return new Finding(
                id(),
                severity,
                side.name(),
                "self-contradiction." + kind,
                List.of(
                        side.name(),
                        one.versions().text(),
                        String.valueOf(one.first().at().line()),
                        two.versions().text(),
                        String.valueOf(two.first().at().line()),
                        other),
                List.of(
                        new Evidence(side.source(), one.versions().text(), one.statements()),
                        new Evidence(side.source(), two.versions().text(), two.statements())),
                Details.of("kind", kind));
    }
}

package veritable.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import veritable.claim.Claim;
import veritable.claim.Role;
import veritable.claim.Statement;

/**
 * A report contradicts itself: it names versions of one technology that exclude each other, it
 * recommends another version than it lists, or the version of a part does not fit the version of
 * the whole in the same breath (eBPF 5.20, and Linux 6.7+ for more of it).
 *
 * <p>An error where two statements say what there is, else a warning; one for each report and
 * technology. A list of the releases of one technology is no contradiction. Details: {@code kind}:
 * statements, recommendation or part.
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
        for (Subject subject : comparison.subjects()) {
            for (Side side : subject.sides()) {
                if (side.claims().size() > 1) {
                    statements(side, findings);
                    recommendation(side, findings);
                }
            }
            parts.whole(subject.name())
                    .flatMap(comparison::subject)
                    .ifPresent(whole -> part(subject, whole, findings));
        }
        return findings;
    }

    private void statements(Side side, List<Finding> findings) {
        List<Claim> current = side.claims(Role.CURRENT);
        List<Claim> apart = Releases.unlisted(current);
        for (int i = 1; i < apart.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (excludes(apart.get(j), apart.get(i))) {
                    findings.add(
                            finding(
                                    side,
                                    Severity.ERROR,
                                    "statements",
                                    side.name(),
                                    List.of(apart.get(j), apart.get(i))));
                    return;
                }
            }
        }
    }

    private void recommendation(Side side, List<Finding> findings) {
        List<Claim> current = side.claims(Role.CURRENT);
        for (Claim recommended : side.claims(Role.RECOMMENDED)) {
            boolean fits = current.isEmpty();
            for (Claim claim : current) {
                fits |= !excludes(claim, recommended);
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
        return one.versions().relationTo(other.versions()).isConflict();
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
                Map.of("kind", kind));
    }
}

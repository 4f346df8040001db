package veritable.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import veritable.claim.Claim;
import veritable.claim.Role;
import veritable.claim.Statement;
import veritable.version.Relation;

/**
 * A report contradicts itself: it names versions of one technology that exclude each other, it
 * recommends another version than it lists, or the version of a part does not fit the version of
 * the whole in the same breath (eBPF 5.20, and Linux 6.7+ for more of it). Advice to upgrade is no
 * contradiction.
 *
 * <p>An error where two statements say what there is, one of them in a table; else a warning. One
 * for each report and technology. Releases listed one by one, and versions of different years, are
 * no contradiction. Details: {@code kind}: statements, recommendation or part.
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
        Claim one = null;
        Claim two = null;
        for (Claim claim : side.said(Role.CURRENT)) {
            if (one == null) {
                one = claim;
            } else if (excludes(one, claim)) {
                if (two != null && excludes(two, claim)) {
                    return; // so many versions are a matter of several releases
                }
                two = two == null ? claim : two;
            }
        }
        if (one == null || two == null || isOneBreath(one, two)) {
            return;
        }
        Optional<Statement> first = telling(side, one);
        Optional<Statement> second = telling(side, two);
        if (first.isPresent()
                && second.isPresent()
                && areRivals(first.get(), second.get(), side.report(), releases)) {
            boolean table = isRow(first.get()) || isRow(second.get());
            findings.add(
                    finding(
                            side,
                            table ? Severity.ERROR : Severity.WARNING,
                            "statements",
                            side.name(),
                            List.of(one, two)));
        }
    }

    /** The first place that is about the technology, a table's row before any other. */
    private static Optional<Statement> telling(Side side, Claim claim) {
        Statement telling = null;
        for (Statement statement : claim.statements()) {
            if (side.isAbout(statement)
                    && (telling == null || isRow(statement) && !isRow(telling))) {
                telling = statement;
            }
        }
        return Optional.ofNullable(telling);
    }

    private static boolean isRow(Statement statement) {
        return statement.kind() == Statement.Kind.TABLE;
    }

    /** Whether two statements speak of the same time and thing, as far as their form tells. */
    private static boolean areRivals(Statement one, Statement two, int report, Releases releases) {
        if (!Years.in(one.quote()).equals(Years.in(two.quote()))) {
            return false;
        }
        if (!isRow(one) && !isRow(two)) {
            return !chapter(one).equals(chapter(two));
        }
        if (isRelease(one) && isRelease(two) && one.section().equals(two.section())) {
            return false;
        }
        return !one.section().equals(two.section())
                || isRow(one) && isRow(two) && !releases.areListedIn(report, one.section());
    }

    /** A row that stands for a release: its first cell has the version too, as RHEL 8 | ✔. */
    private static boolean isRelease(Statement statement) {
        String quote = statement.quote();
        int cell = isRow(statement) ? quote.indexOf(" | ") : -1;
        for (int at = 0; at < cell; at++) {
            if (quote.charAt(at) >= '0' && quote.charAt(at) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** The two outermost headings: the report's title and the chapter. */
    private static String chapter(Statement statement) {
        String section = statement.section();
        int title = section.indexOf(" › ");
        int chapter = title < 0 ? -1 : section.indexOf(" › ", title + 1);
        return chapter < 0 ? section : section.substring(0, chapter);
    }

    private void recommendation(Side side, List<Finding> findings) {
        List<Claim> current = side.said(Role.CURRENT);
        List<Claim> picks = side.said(Role.RECOMMENDED);
        if (current.size() > 2 || picks.size() > 2) {
            return; // so many versions are a matter of several scenarios
        }
        for (Claim recommended : picks) {
            boolean fits = current.isEmpty() || Moves.isOne(recommended);
            for (Claim claim : current) {
                fits |=
                        !excludes(claim, recommended)
                                || isOneBreath(claim, recommended)
                                || isOneTable(claim, recommended)
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

    /** Whether both stand in one table: its rows say which of them to choose. */
    private static boolean isOneTable(Claim one, Claim other) {
        for (Statement mine : one.statements()) {
            for (Statement theirs : other.statements()) {
                if (isRow(mine) && isRow(theirs) && mine.section().equals(theirs.section())) {
                    return true;
                }
            }
        }
        return false;
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
            Optional<Side> other = whole.side(side.report());
            if (other.isPresent()) {
                part(side, other.get()).ifPresent(findings::add);
            }
        }
    }

    private Optional<Finding> part(Side part, Side whole) {
        Groups<Line, Claim> wholes = new Groups<>();
        for (Claim claim : whole.claims()) {
            for (Statement statement : claim.statements()) {
                wholes.add(Line.of(statement), claim);
            }
        }
        for (Claim claim : part.claims()) {
            for (Statement statement : claim.statements()) {
                for (Claim other : wholes.of(Line.of(statement))) {
                    if (excludes(claim, other)) {
                        return Optional.of(
                                finding(
                                        part,
                                        Severity.WARNING,
                                        "part",
                                        whole.name(),
                                        List.of(claim, other)));
                    }
                }
            }
        }
        return Optional.empty();
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

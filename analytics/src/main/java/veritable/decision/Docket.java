package veritable.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import veritable.compare.Comparison;
import veritable.compare.Finding;
import veritable.compare.Severity;

/** Every finding that wants an answer, and every answer that has lost its finding. */
public final class Docket {
    private final List<Case> cases;
    private final List<Decision> orphans;
    private final History history;
    private final Map<String, Case> byFinding = new HashMap<>();

    private Docket(List<Case> cases, List<Decision> orphans, History history) {
        this.history = history;
        cases.forEach(each -> byFinding.put(each.finding().id(), each));
        this.cases = List.copyOf(cases);
        this.orphans = List.copyOf(orphans);
    }

    /** Whether a person should answer it: errors and warnings, and what somebody answered. */
    public static boolean isAsked(Finding finding) {
        return finding.severity() != Severity.NOTE;
    }

    /** The findings of a comparison of which nothing was decided. */
    public static Docket undecided(Comparison comparison) {
        return of(comparison.findings(), new History(List.of()));
    }

    static Docket of(List<Finding> findings, History history) {
        Set<String> present = new HashSet<>();
        findings.forEach(finding -> present.add(finding.id()));
        Set<Decision> used = new HashSet<>();
        List<Case> cases = new ArrayList<>();
        for (Finding finding : findings) {
            List<Decision> exact = new ArrayList<>();
            List<Decision> earlier = new ArrayList<>();
            for (Decision each : history.of(finding.id())) {
                (isJudgedAlike(each, finding) ? exact : earlier).add(each);
            }
            if (exact.isEmpty()) {
                for (Decision each : history.of(Question.of(finding))) {
                    if (!present.contains(each.finding()) && !used.contains(each)) {
                        earlier.add(each);
                    }
                }
            }
            used.addAll(exact);
            used.addAll(earlier);
            if (isAsked(finding) || !exact.isEmpty() || !earlier.isEmpty()) {
                cases.add(exact.isEmpty() ? changed(finding, earlier) : answered(finding, exact));
            }
        }
        List<Decision> orphans = new ArrayList<>(history.inForce());
        orphans.removeAll(used);
        return new Docket(cases, orphans, history);
    }

    /** Whether the release history still says of every side what it said then. */
    private static boolean isJudgedAlike(Decision decision, Finding finding) {
        List<Exhibit> now = Exhibit.of(finding);
        return decision.exhibits().stream()
                .allMatch(
                        before ->
                                now.stream()
                                        .filter(each -> each.value().equals(before.value()))
                                        .allMatch(before::isJudgedAs));
    }

    private static Case answered(Finding finding, List<Decision> decisions) {
        Decision last = last(decisions);
        for (Decision each : decisions) {
            if (!each.agreesWith(last)) {
                return new Case(finding, Standing.CONTESTED, decisions, List.of());
            }
        }
        return new Case(
                finding, last.settles() ? Standing.KEPT : Standing.OPEN, List.of(last), List.of());
    }

    private static Case changed(Finding finding, List<Decision> earlier) {
        if (earlier.isEmpty()) {
            return new Case(finding, Standing.OPEN, List.of(), List.of());
        }
        Decision last = last(earlier);
        List<Change> changes = Change.between(last.exhibits(), Exhibit.of(finding));
        return new Case(finding, Standing.STALE, List.of(last), changes);
    }

    private static Decision last(List<Decision> decisions) {
        Decision last = decisions.get(0);
        for (Decision each : decisions) {
            last = each.time().isBefore(last.time()) ? last : each;
        }
        return last;
    }

    /** In the order of the findings. */
    public List<Case> cases() {
        return cases;
    }

    /** Those of one standing. */
    public List<Case> cases(Standing standing) {
        return cases.stream().filter(each -> each.standing() == standing).toList();
    }

    /** The one of a finding, by its id. */
    public Optional<Case> find(String finding) {
        return Optional.ofNullable(byFinding.get(finding));
    }

    /** Answers in force whose findings are there no more, in the order of the ledger. */
    public List<Decision> orphans() {
        return orphans;
    }

    /**
     * Whether the very answer was given to the finding before, be it in force or not: the same
     * reason, and the same reviewer if the proposal names one.
     */
    public boolean isKnown(Proposal proposal) {
        try {
            return history.hasSaid(proposal, proposal.meant());
        } catch (IllegalArgumentException e) {
            return false; // not to be understood, so nobody can have said it
        }
    }

    /** Whether anybody ever answered anything, of these findings or others. */
    public boolean isAnswered() {
        return !orphans.isEmpty() || cases.stream().anyMatch(each -> !each.decisions().isEmpty());
    }

    /** Findings that still want an answer: open, stale or contested. */
    public List<Case> undecided() {
        return cases.stream()
                .filter(each -> isAsked(each.finding()) && each.standing() != Standing.KEPT)
                .toList();
    }
}

package veritable.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import veritable.claim.Role;
import veritable.compare.Comparison;

/**
 * What holds for a technology in one role, after all reports and all decisions.
 *
 * @param chosen the value that holds; empty if it is open, or no single value is right
 * @param candidates what the reports say, lowest first
 * @param decision the answer that settled it, if one did
 */
public record Reconciled(
        String technology,
        Role role,
        Basis basis,
        Optional<String> chosen,
        List<Candidate> candidates,
        Optional<Decision> decision) {
    /** Why a value holds. */
    public enum Basis {
        /** A reviewer said so. */
        DECIDED,
        /** All reports that name a version name this one. */
        AGREED,
        /** One report names a version. */
        SINGLE,
        /** Reports name different versions that can all be right. */
        COMPATIBLE,
        /** Reports exclude each other, and nobody decided. */
        OPEN;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One for each technology and role, in the order of the comparison. */
    public static List<Reconciled> of(Comparison comparison, Docket docket) {
        Map<Question, Case> disputes = new LinkedHashMap<>();
        for (Case each : docket.cases()) {
            if (each.finding().rule().equals("conflicting-versions")) {
                disputes.put(Question.of(each.finding()), each);
            }
        }
        List<Reconciled> all = new ArrayList<>();
        for (Ballot ballot : Ballots.of(comparison).all()) {
            Question question =
                    new Question("conflicting-versions", ballot.subject(), ballot.role().id());
            all.add(of(ballot, Optional.ofNullable(disputes.get(question))));
        }
        return all;
    }

    private static Reconciled of(Ballot ballot, Optional<Case> dispute) {
        if (dispute.isPresent()) {
            Optional<Decision> decision = dispute.get().settled();
            return new Reconciled(
                    ballot.subject(),
                    ballot.role(),
                    decision.isPresent() ? Basis.DECIDED : Basis.OPEN,
                    decision.flatMap(Decision::value),
                    ballot.candidates(),
                    decision);
        }
        Candidate first = ballot.candidates().get(0);
        Basis basis =
                ballot.candidates().size() > 1
                        ? Basis.COMPATIBLE
                        : first.sides().size() > 1 ? Basis.AGREED : Basis.SINGLE;
        return new Reconciled(
                ballot.subject(),
                ballot.role(),
                basis,
                basis == Basis.COMPATIBLE ? Optional.empty() : Optional.of(first.text()),
                ballot.candidates(),
                Optional.empty());
    }

    /** Which report says what: {@code 1.20 (seeds/a.md) | 1.21 (seeds/b.md)}. */
    public String evidence() {
        StringJoiner values = new StringJoiner(" | ");
        for (Candidate each : candidates) {
            StringJoiner paths = new StringJoiner(", ");
            each.sides().forEach(side -> paths.add(side.source().path()));
            values.add(each.text() + " (" + paths + ")");
        }
        return values.toString();
    }
}

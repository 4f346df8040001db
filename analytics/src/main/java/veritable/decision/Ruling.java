package veritable.decision;

import java.util.Optional;

/**
 * What becomes of a proposal.
 *
 * @param seen the finding and how it stands; empty if there is none of that id
 * @param answer what is meant; empty if that can't be told
 * @param refusal why it is not taken; empty if it is, or needs not be
 * @param known whether that very answer is in force already
 */
public record Ruling(
        Proposal proposal,
        Optional<Case> seen,
        Optional<Answer> answer,
        Optional<String> refusal,
        boolean known) {
    /** Whether it would add a line to the ledger. */
    public boolean adds() {
        return refusal.isEmpty() && !known;
    }

    static Ruling refused(Proposal proposal, String why) {
        return new Ruling(
                proposal,
                Optional.empty(),
                Optional.empty(),
                Optional.of(proposal.place() + ": " + proposal.subject() + ": " + why),
                false);
    }

    /** Holds a proposal against the findings there are. */
    static Ruling of(Proposal proposal, Docket docket) {
        Optional<Case> seen = docket.find(proposal.finding());
        if (seen.isEmpty()) {
            return refused(
                    proposal,
                    "no finding "
                            + Texts.shortened(proposal.finding())
                            + " any more: the evidence has changed since the row was written");
        }
        Answer answer;
        try {
            answer = proposal.meant();
            Ledger.check(seen.get().finding(), answer, proposal.reason());
        } catch (IllegalArgumentException e) {
            return refused(proposal, String.valueOf(e.getMessage()));
        }
        return new Ruling(
                proposal,
                seen,
                Optional.of(answer),
                Optional.empty(),
                isInForce(seen.get(), answer, proposal.reason()));
    }

    /** What becomes of it behind another row on the same finding, which is taken. */
    Ruling after(Ruling other) {
        boolean same =
                answer.equals(other.answer)
                        && proposal.reason().strip().equals(other.proposal.reason().strip());
        return same
                ? new Ruling(proposal, seen, answer, Optional.empty(), true)
                : refused(
                        proposal,
                        "answered otherwise in "
                                + other.proposal.place()
                                + " (one answer to a finding expected)");
    }

    private static boolean isInForce(Case seen, Answer answer, String reason) {
        return (seen.standing() == Standing.KEPT || seen.standing() == Standing.OPEN)
                && seen.decisions().stream()
                        .anyMatch(
                                each ->
                                        each.answer().equals(answer)
                                                && each.reason().equals(reason.strip()));
    }
}

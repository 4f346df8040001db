package veritable.review;

import veritable.decision.Case;
import veritable.decision.Decision;

/** How a finding stood when a page was made, so that an answer to what is gone can be told. */
final class Seen {
    private Seen() {}

    static String of(Case each) {
        return each.standing().id()
                + " "
                + String.join(" ", each.decisions().stream().map(Decision::id).toList());
    }
}

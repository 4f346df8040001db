package veritable.review;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import veritable.claim.Role;
import veritable.compare.Comparison;
import veritable.compare.Finding;
import veritable.decision.Ballots;
import veritable.decision.Case;
import veritable.decision.Docket;
import veritable.decision.Ledger;
import veritable.decision.Strategies;
import veritable.decision.Suggestion;
import veritable.language.Labels;
import veritable.language.Language;

/**
 * What is to be reviewed.
 *
 * @param texts of the reports, by path, for the lines around a quote; may lack some
 */
public record Review(
        Ledger ledger,
        Comparison comparison,
        Ballots ballots,
        Map<String, String> texts,
        Language language) {
    public Review {
        texts = Map.copyOf(texts);
    }

    /** The findings as they stand in the file at this moment, those to be answered first. */
    Docket docket() {
        return ledger.docket(comparison);
    }

    String label(String key, Object... arguments) {
        return Labels.of(Review.class, language).text(key, arguments);
    }

    /** What strategies would take; none for a finding that is not about versions. */
    List<Suggestion> suggestions(Finding finding) {
        Optional<Role> role =
                Arrays.stream(Role.values())
                        .filter(each -> each.id().equals(finding.details().get("role")))
                        .findFirst();
        return role.flatMap(each -> ballots.find(finding.subject(), each))
                .map(ballot -> Strategies.suggest(ballot, ballots))
                .orElse(List.of());
    }

    /** The next that wants an answer after this one, going round. */
    static Optional<Case> next(Docket docket, String finding) {
        List<Case> all = docket.cases();
        int at = 0;
        while (at < all.size() && !all.get(at).finding().id().equals(finding)) {
            at++;
        }
        for (int i = 1; i <= all.size(); i++) {
            Case each = all.get((at + i) % all.size());
            if (docket.undecided().contains(each) && !each.finding().id().equals(finding)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}

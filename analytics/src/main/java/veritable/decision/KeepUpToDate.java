package veritable.decision;

import java.time.LocalDate;

/**
 * Takes the value of the latest report: <i>keep up to date</i>, resolving (Bleiholder, Naumann, ACM
 * Computing Surveys 41(1), 2008). Abstains where one has no date.
 */
final class KeepUpToDate implements Strategy {
    @Override
    public String id() {
        return "keep-up-to-date";
    }

    @Override
    public Suggestion suggest(Ballot ballot, Ballots all) {
        boolean dated =
                ballot.candidates().stream()
                        .flatMap(each -> each.sides().stream())
                        .allMatch(side -> side.source().date().isPresent());
        if (!dated) {
            return Suggestion.abstain(this, "undated");
        }
        return Best.of(ballot.candidates(), each -> day(each).toEpochDay())
                .map(best -> Suggestion.take(this, best, "latest", day(best).toString()))
                .orElseGet(() -> Suggestion.abstain(this, "same-day", ballot.texts()));
    }

    private static LocalDate day(Candidate candidate) {
        return candidate.latest().orElse(LocalDate.MIN);
    }
}

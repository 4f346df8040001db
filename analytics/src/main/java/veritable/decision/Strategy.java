package veritable.decision;

import veritable.language.Labels;
import veritable.language.Language;

/**
 * A rule that says which of several values to take, named as in the literature on data fusion. It
 * suggests, with its reason, and abstains where it can't tell; it never decides.
 */
public interface Strategy {
    /** Kebab case, stable. */
    String id();

    /**
     * What it would take of one ballot.
     *
     * @param all everything the reports say, from which some learn whom to trust
     */
    Suggestion suggest(Ballot ballot, Ballots all);

    /** Its name for people. */
    default String title(Language language) {
        return Labels.of(Strategy.class, language).text("strategy." + id() + ".title");
    }

    /** Its rule in a sentence. */
    default String meaning(Language language) {
        return Labels.of(Strategy.class, language).text("strategy." + id() + ".meaning");
    }
}

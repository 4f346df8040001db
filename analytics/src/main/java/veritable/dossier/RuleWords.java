package veritable.dossier;

import veritable.compare.Finding;
import veritable.language.Labels;
import veritable.language.Language;

/** How rules are called. */
final class RuleWords {
    private RuleWords() {}

    static String title(String rule, Language language) {
        return Labels.of(Finding.class, language).text("rule." + rule + ".title");
    }

    static String meaning(String rule, Language language) {
        return Labels.of(Finding.class, language).text("rule." + rule + ".meaning");
    }
}

package veritable.chart;

import veritable.compare.Finding;
import veritable.language.Labels;
import veritable.language.Language;

/** What readers call a rule. */
final class RuleNames {
    private RuleNames() {}

    static String of(String rule, Language language) {
        return Labels.of(Finding.class, language).find("rule." + rule + ".title").orElse(rule);
    }
}

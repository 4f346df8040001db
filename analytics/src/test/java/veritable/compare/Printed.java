package veritable.compare;

import java.util.List;
import veritable.claim.Statement;
import veritable.language.Language;

/** Findings as golden files have them: every place, of a note the first and how many more. */
final class Printed {
    private Printed() {}

    static String of(List<Finding> findings) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : findings) {
            text.append(finding.severity().id()).append(' ').append(finding.rule()).append(": ");
            text.append(finding.subject()).append('\n');
            text.append("  ").append(finding.message(Language.CHINESE)).append('\n');
            text.append("  ").append(finding.message(Language.ENGLISH)).append('\n');
            for (Evidence side : finding.evidence()) {
                text.append("  - ").append(side.value()).append('\n');
                int shown = finding.severity() == Severity.NOTE ? 1 : side.statements().size();
                for (Statement statement : side.statements().subList(0, shown)) {
                    text.append("    ").append(statement.at()).append(' ');
                    text.append(statement.quote()).append('\n');
                }
                if (side.statements().size() > shown) {
                    text.append("    +").append(side.statements().size() - shown).append('\n');
                }
            }
            finding.details()
                    .forEach(
                            (key, value) ->
                                    text.append("  ")
                                            .append(key)
                                            .append(" = ")
                                            .append(value)
                                            .append('\n'));
            text.append('\n');
        }
        return text.toString();
    }
}

package veritable.compare;

import java.util.List;
import veritable.claim.Statement;
import veritable.language.Language;

/** Findings as golden files have them. */
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
                for (Statement statement : side.statements()) {
                    text.append("    ").append(statement.at()).append(' ');
                    text.append(statement.quote()).append('\n');
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

package veritable.table;

import java.util.StringJoiner;
import java.util.function.Function;
import veritable.compare.Evidence;
import veritable.compare.Finding;
import veritable.language.Language;

/**
 * A finding with its number in the comparison.
 *
 * @param number from 1, in the order of the comparison; what was found is joined by it to its
 *     evidence
 * @param language of its message
 */
public record FindingRow(int number, Finding finding, Language language) {
    String sides(Function<Evidence, String> part) {
        StringJoiner parts = new StringJoiner(" | ");
        for (Evidence side : finding.evidence()) {
            parts.add(part.apply(side));
        }
        return parts.toString();
    }
}

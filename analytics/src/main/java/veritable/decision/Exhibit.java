package veritable.decision;

import java.util.ArrayList;
import java.util.List;
import veritable.claim.Statement;
import veritable.compare.Evidence;
import veritable.compare.Finding;

/**
 * One side of the evidence, as it was when a decision was made.
 *
 * @param report the path of the report
 * @param value what it says in short; may be empty
 * @param quotes its words, in the order of the report
 */
public record Exhibit(String report, String value, List<String> quotes) {
    public Exhibit {
        quotes = List.copyOf(quotes);
    }

    /** The evidence of a finding as it is now, A first. */
    public static List<Exhibit> of(Finding finding) {
        List<Exhibit> exhibits = new ArrayList<>();
        for (Evidence side : finding.evidence()) {
            exhibits.add(
                    new Exhibit(
                            side.source().path(),
                            side.value(),
                            side.statements().stream().map(Statement::quote).toList()));
        }
        return exhibits;
    }

    /** Whether the words are the same, whichever report they stand in. */
    boolean saysTheSameAs(Exhibit other) {
        return value.equals(other.value) && quotes.equals(other.quotes);
    }
}

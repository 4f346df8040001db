package veritable.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import veritable.claim.Statement;
import veritable.compare.Evidence;
import veritable.compare.Finding;
import veritable.release.Verdict;

/**
 * One side of the evidence, as it was when a decision was made.
 *
 * @param report the path of the report
 * @param value what it says in short; may be empty
 * @param verdict what the release history made of it: {@code outdated_eol}; may be empty
 * @param quotes its words, in the order of the report
 */
public record Exhibit(String report, String value, String verdict, List<String> quotes) {
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
                            verdict(side),
                            side.statements().stream().map(Statement::quote).toList()));
        }
        return exhibits;
    }

    private static String verdict(Evidence side) {
        StringJoiner verdicts = new StringJoiner(", ");
        for (Verdict each : side.verdicts()) {
            verdicts.add(each.kind().isJudged() ? each.kind().id() : "");
        }
        return verdicts.toString();
    }

    /** Whether the release history says the same of both, or was not asked of one. */
    boolean isJudgedAs(Exhibit other) {
        return verdict.isEmpty() || other.verdict.isEmpty() || verdict.equals(other.verdict);
    }

    /** Whether the words are the same, whichever report they stand in. */
    boolean saysTheSameAs(Exhibit other) {
        return value.equals(other.value) && quotes.equals(other.quotes) && isJudgedAs(other);
    }
}

package veritable.compare;

import java.util.List;
import veritable.claim.Statement;
import veritable.release.Verdict;
import veritable.report.Source;

/**
 * One side of a finding: what one report says and where.
 *
 * @param value what it says in short: a version, a number, a category; may be empty
 * @param statements every row, item, sentence … that says so, each once, the first one to be shown
 *     first; at least one
 * @param verdicts what the release history makes of it: one for each of its versions, where the
 *     finding is about versions that exclude each other or their history; else none
 */
public record Evidence(
        Source source, String value, List<Statement> statements, List<Verdict> verdicts) {
    public Evidence {
        verdicts = List.copyOf(verdicts);
        statements = Line.distinct(statements);
        if (statements.isEmpty()) {
            throw new IllegalArgumentException(source.path() + ": evidence needs a place");
        }
    }

    /** Without verdicts. */
    public Evidence(Source source, String value, List<Statement> statements) {
        this(source, value, statements, List.of());
    }

    /** The same with these verdicts. */
    Evidence with(List<Verdict> others) {
        return new Evidence(source, value, statements, others);
    }

    public Statement first() {
        return statements.get(0);
    }
}

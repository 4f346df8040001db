package veritable.compare;

import java.util.List;
import veritable.claim.Statement;
import veritable.report.Source;

/**
 * One side of a finding: what one report says and where.
 *
 * @param value what it says in short: a version, a number, a category; may be empty
 * @param statements every row, item, sentence … that says so, each once, the first one to be shown
 *     first; at least one
 */
public record Evidence(Source source, String value, List<Statement> statements) {
    public Evidence {
        statements = Line.distinct(statements);
        if (statements.isEmpty()) {
            throw new IllegalArgumentException(source.path() + ": evidence needs a place");
        }
    }

    public Statement first() {
        return statements.get(0);
    }
}

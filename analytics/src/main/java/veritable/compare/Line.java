package veritable.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import veritable.claim.Statement;

/** Statements by what a reader sees of them: the line and its words. */
record Line(int number, String quote) {
    // written out: a record's own is linked at run time, and that takes longer than its use
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Line line && number == line.number && quote.equals(line.quote);
    }

    @Override
    public int hashCode() {
        return number * 31 + quote.hashCode();
    }

    static Line of(Statement statement) {
        return new Line(statement.at().line(), statement.quote());
    }

    /** The first statement of each line and words. */
    static List<Statement> distinct(List<Statement> statements) {
        if (statements.size() < 2) {
            return List.copyOf(statements);
        }
        Set<Line> seen = new HashSet<>();
        List<Statement> distinct = new ArrayList<>();
        for (Statement statement : statements) {
            if (seen.add(of(statement))) {
                distinct.add(statement);
            }
        }
        return List.copyOf(distinct);
    }
}

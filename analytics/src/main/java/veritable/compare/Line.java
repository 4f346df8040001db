package veritable.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import veritable.claim.Statement;

/** Statements by what a reader sees of them: the line and its words. */
record Line(int number, String quote) {
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

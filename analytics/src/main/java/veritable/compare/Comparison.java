package veritable.compare;

import java.util.List;
import veritable.claim.Statements;
import veritable.report.Report;
import veritable.report.Source;

/**
 * Two or more reports held against each other.
 *
 * <pre>{@code
 * Comparison comparison = Comparison.of(Reports.in("seeds"));
 * comparison.findings();   // by severity, then rule, subject and place
 * }</pre>
 */
public final class Comparison {
    private final List<Statements> statements;
    private final List<Finding> findings;

    private Comparison(List<Statements> statements, List<Finding> findings) {
        this.statements = List.copyOf(statements);
        this.findings = List.copyOf(findings);
    }

    public static Comparison of(Iterable<Report> reports) {
        throw new UnsupportedOperationException("H5");
    }

    /** Compares what was read from reports; works for a single one too (what it says of itself). */
    public static Comparison of(List<Statements> statements) {
        throw new UnsupportedOperationException("H5");
    }

    /** The reports, in the order they were given. */
    public List<Source> sources() {
        return statements.stream().map(Statements::source).toList();
    }

    /** What each report says, in the same order. */
    public List<Statements> statements() {
        return statements;
    }

    /** By severity, then in the order of the rules, subjects and places. */
    public List<Finding> findings() {
        return findings;
    }
}

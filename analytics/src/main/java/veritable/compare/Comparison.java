package veritable.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import veritable.claim.Claim;
import veritable.claim.Statements;
import veritable.release.ReleaseCatalogue;
import veritable.release.Verdict;
import veritable.report.Report;
import veritable.report.Source;
import veritable.technology.Technology;
import veritable.version.VersionSet;

/**
 * Reports held against each other, and each against itself.
 *
 * <pre>{@code
 * Comparison comparison = Comparison.of(Reports.in("seeds"));
 * comparison.findings();                                 // by severity, rule, subject and place
 * comparison.subject("Istio").get().agreement();         // CONFLICT
 * comparison.subject("Istio").get().sides().get(0).stated().get().versions();    // 1.21
 * }</pre>
 */
public final class Comparison {
    private final List<Statements> statements;
    private final List<String> names;
    private final List<Subject> subjects;
    private final Map<String, Subject> byName;
    private final Verdicts verdicts;
    private final List<Finding> findings;

    /** The reports without findings: what rules see. */
    private Comparison(List<Statements> statements, ReleaseCatalogue releases) {
        this.statements = List.copyOf(statements);
        this.names = Names.of(statements);
        this.subjects = List.copyOf(Subjects.in(statements));
        this.byName = new HashMap<>();
        for (Subject subject : subjects) {
            byName.put(Subjects.fold(subject.name()), subject);
        }
        this.verdicts = new Verdicts(releases);
        this.findings = List.of();
    }

    private Comparison(Comparison facts, List<Finding> findings) {
        this.statements = facts.statements;
        this.names = facts.names;
        this.subjects = facts.subjects;
        this.byName = facts.byName;
        this.verdicts = facts.verdicts;
        this.findings = List.copyOf(findings);
    }

    /** Compares reports with the technologies that Veritable knows. */
    public static Comparison of(Iterable<Report> reports) {
        List<Statements> statements = new ArrayList<>();
        for (Report report : reports) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("interrupted before " + report.path());
            }
            statements.add(Statements.in(report));
        }
        return of(statements);
    }

    /** Compares what was read from reports; works for a single one too (what it says of itself). */
    public static Comparison of(List<Statements> statements) {
        return of(statements, Rules.standard());
    }

    /** Compares by these rules only. */
    public static Comparison of(List<Statements> statements, List<Rule> rules) {
        return of(statements, rules, ReleaseCatalogue.standard());
    }

    /** Compares and judges by these releases. */
    public static Comparison of(List<Statements> statements, ReleaseCatalogue releases) {
        return of(statements, Rules.standard(), releases);
    }

    /** Compares by these rules only, and judges by these releases. */
    public static Comparison of(
            List<Statements> statements, List<Rule> rules, ReleaseCatalogue releases) {
        Comparison facts = new Comparison(statements, releases);
        Findings findings = new Findings();
        for (Rule rule : rules) {
            findings.add(rule, facts);
        }
        return new Comparison(facts, findings.list());
    }

    /** The reports, in the order they were given. */
    public List<Source> sources() {
        return statements.stream().map(Statements::source).toList();
    }

    /** What each report says, in the same order. */
    public List<Statements> statements() {
        return statements;
    }

    /** The name of each report that is short and no other report has, in the same order. */
    public List<String> names() {
        return names;
    }

    /** Every technology that a report names, by name. */
    public List<Subject> subjects() {
        return subjects;
    }

    /** The technology of that name, whatever its case, with all that is said of it. */
    public Optional<Subject> subject(String name) {
        return Optional.ofNullable(byName.get(Subjects.fold(name)));
    }

    /** How many technologies the reports agree on, disagree on …; every key is there. */
    public Map<Agreement, Integer> agreements() {
        Map<Agreement, Integer> counts = new EnumMap<>(Agreement.class);
        for (Agreement agreement : Agreement.values()) {
            counts.put(agreement, 0);
        }
        for (Subject subject : subjects) {
            counts.merge(subject.agreement(), 1, Integer::sum);
        }
        return counts;
    }

    /** What is known of releases. */
    public ReleaseCatalogue releases() {
        return verdicts.releases();
    }

    /** What the release history makes of a claim of that report, on the report's date. */
    public Verdict verdict(Source source, Claim claim) {
        return verdict(source, claim.technology(), claim.versions());
    }

    /** What the release history makes of versions that this report names. */
    public Verdict verdict(Source source, Technology technology, VersionSet versions) {
        return verdicts.of(technology, versions, source.date());
    }

    /** By severity, then in the order of the rules, subjects and places. */
    public List<Finding> findings() {
        return findings;
    }

    /** Those of one severity. */
    public List<Finding> findings(Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).toList();
    }

    /** Those of one rule, by its id. */
    public List<Finding> findings(String rule) {
        return findings.stream().filter(finding -> finding.rule().equals(rule)).toList();
    }
}

package veritable.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import veritable.claim.Claim;
import veritable.claim.Event;
import veritable.claim.Mention;
import veritable.claim.Metric;
import veritable.claim.Recommendation;
import veritable.claim.Reference;
import veritable.claim.Statement;
import veritable.claim.Statements;
import veritable.claim.Trend;
import veritable.claim.Update;
import veritable.compare.Comparison;
import veritable.compare.Evidence;
import veritable.compare.Finding;
import veritable.decision.Docket;
import veritable.decision.Entry;
import veritable.decision.Reconciled;
import veritable.language.Language;
import veritable.release.Verdict;
import veritable.report.Report;
import veritable.report.Section;
import veritable.report.Source;

/**
 * What reports say and what was found in it, as rows, in the order of the reports.
 *
 * <pre>{@code
 * Listing<Stated<Claim>> claims = Listings.claims(comparison.statements());
 * TableFormat.CSV.write(claims, System.out);
 * }</pre>
 */
public final class Listings {
    private static final List<String> NAMES =
            List.of(
                    "reports",
                    "claims",
                    "mentions",
                    "updates",
                    "recommendations",
                    "trends",
                    "metrics",
                    "events",
                    "references",
                    "notes",
                    "findings",
                    "evidence",
                    "verdicts");

    private Listings() {}

    /** Every column of every table: the dictionary of all that is here. */
    public static Listing<ColumnRow> columns() {
        List<ColumnRow> rows = new ArrayList<>();
        for (Schema<?> schema : Schemas.all()) {
            for (Column<?> column : schema.columns()) {
                rows.add(new ColumnRow(schema, column));
            }
        }
        return new Listing<>(Schemas.columns(), rows);
    }

    /** One row per report. */
    public static Listing<Statements> reports(List<Statements> reports) {
        return new Listing<>(Schemas.reports(), reports);
    }

    /** One row per section that has a heading. */
    public static Listing<SectionRow> sections(Iterable<Report> reports) {
        List<SectionRow> rows = new ArrayList<>();
        for (Report report : reports) {
            addSections(report.source(), report.root(), "", rows);
        }
        return new Listing<>(Schemas.sections(), rows);
    }

    private static void addSections(
            Source source, Section parent, String above, List<SectionRow> rows) {
        for (Section section : parent.sections()) {
            String path = above.isEmpty() ? section.heading() : above + " › " + section.heading();
            rows.add(new SectionRow(source, section, path));
            addSections(source, section, path, rows);
        }
    }

    /** One row per claim and place. */
    public static Listing<Stated<Claim>> claims(List<Statements> reports) {
        List<Stated<Claim>> rows = new ArrayList<>();
        for (Statements report : reports) {
            for (Claim claim : report.claims()) {
                for (Statement statement : claim.statements()) {
                    rows.add(new Stated<>(report.source(), claim, statement));
                }
            }
        }
        return new Listing<>(Schemas.claims(), rows);
    }

    /** One row per technology and place where it is named without a version. */
    public static Listing<Stated<Mention>> mentions(List<Statements> reports) {
        return new Listing<>(
                Schemas.mentions(), each(reports, Statements::mentions, Mention::statement));
    }

    public static Listing<Stated<Update>> updates(List<Statements> reports) {
        return new Listing<>(
                Schemas.updates(), each(reports, Statements::updates, Update::statement));
    }

    /** One row per recommendation and technology to choose. */
    public static Listing<Stated<Choice>> recommendations(List<Statements> reports) {
        List<Stated<Choice>> rows = new ArrayList<>();
        for (Statements report : reports) {
            for (Recommendation recommendation : report.recommendations()) {
                for (Choice choice : Choice.of(recommendation)) {
                    rows.add(new Stated<>(report.source(), choice, recommendation.statement()));
                }
            }
        }
        return new Listing<>(Schemas.recommendations(), rows);
    }

    public static Listing<Stated<Trend>> trends(List<Statements> reports) {
        return new Listing<>(Schemas.trends(), each(reports, Statements::trends, Trend::statement));
    }

    public static Listing<Stated<Metric>> metrics(List<Statements> reports) {
        return new Listing<>(
                Schemas.metrics(), each(reports, Statements::metrics, Metric::statement));
    }

    public static Listing<Stated<Event>> events(List<Statements> reports) {
        return new Listing<>(Schemas.events(), each(reports, Statements::events, Event::statement));
    }

    public static Listing<Stated<Reference>> references(List<Statements> reports) {
        return new Listing<>(
                Schemas.references(), each(reports, Statements::references, Reference::statement));
    }

    /** One row per statement that is nothing of the above, of the reports that have all of them. */
    public static Listing<Stated<Statement>> notes(List<Statements> reports) {
        List<Statements> whole = reports.stream().filter(Statements::hasAllNotes).toList();
        return new Listing<>(Schemas.notes(), each(whole, Statements::notes, note -> note));
    }

    /** One row per finding, its message in the given language. */
    public static Listing<FindingRow> findings(List<Finding> findings, Language language) {
        List<FindingRow> rows = new ArrayList<>();
        for (Finding finding : findings) {
            rows.add(new FindingRow(rows.size() + 1, finding, language));
        }
        return new Listing<>(Schemas.findings(), rows);
    }

    /** One row per finding, side and place. */
    public static Listing<EvidenceRow> evidence(List<Finding> findings, Language language) {
        List<EvidenceRow> rows = new ArrayList<>();
        for (FindingRow finding : findings(findings, language).rows()) {
            int side = 0;
            for (Evidence evidence : finding.finding().evidence()) {
                side++;
                for (Statement statement : evidence.statements()) {
                    rows.add(new EvidenceRow(finding, side, evidence, statement));
                }
            }
        }
        return new Listing<>(Schemas.evidence(), rows);
    }

    /** One row per claim, with what the release history makes of it. */
    public static Listing<VerdictRow> verdicts(Comparison comparison, Language language) {
        List<VerdictRow> rows = new ArrayList<>();
        for (Statements report : comparison.statements()) {
            for (Claim claim : report.claims()) {
                Verdict verdict = comparison.verdict(report.source(), claim);
                rows.add(new VerdictRow(report.source(), claim, verdict, language));
            }
        }
        return new Listing<>(Schemas.verdicts(), rows);
    }

    /** How findings stand, in their order, then orphans. */
    public static Listing<DecisionRow> decisions(Docket docket) {
        return new Listing<>(Schemas.decisions(), DecisionRow.of(docket));
    }

    /** What holds for each technology and role. */
    public static Listing<Reconciled> reconciled(List<Reconciled> all) {
        return new Listing<>(Schemas.reconciled(), all);
    }

    /** Every line of a ledger, in its order. */
    public static Listing<LedgerRow> ledger(List<Entry> entries) {
        return new Listing<>(Schemas.ledger(), LedgerRow.of(entries));
    }

    /**
     * The names of all of the above but sections, decisions and the ledger, which a comparison does
     * not keep.
     */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * The one of {@link #names} that goes by {@code name}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Listing<?> of(Comparison comparison, Language language, String name) {
        List<Statements> reports = comparison.statements();
        return switch (name) {
            case "reports" -> reports(reports);
            case "claims" -> claims(reports);
            case "mentions" -> mentions(reports);
            case "updates" -> updates(reports);
            case "recommendations" -> recommendations(reports);
            case "trends" -> trends(reports);
            case "metrics" -> metrics(reports);
            case "events" -> events(reports);
            case "references" -> references(reports);
            case "notes" -> notes(reports);
            case "findings" -> findings(comparison.findings(), language);
            case "evidence" -> evidence(comparison.findings(), language);
            case "verdicts" -> verdicts(comparison, language);
            default -> throw new IllegalArgumentException(name + ": no such table");
        };
    }

    /** All of them, in this order. */
    public static List<Listing<?>> of(Comparison comparison, Language language) {
        List<Listing<?>> all = new ArrayList<>();
        for (String name : NAMES) {
            all.add(of(comparison, language, name));
        }
        return all;
    }

    private static <F> List<Stated<F>> each(
            List<Statements> reports,
            Function<Statements, List<F>> facts,
            Function<F, Statement> statement) {
        List<Stated<F>> rows = new ArrayList<>();
        for (Statements report : reports) {
            for (F fact : facts.apply(report)) {
                rows.add(new Stated<>(report.source(), fact, statement.apply(fact)));
            }
        }
        return rows;
    }
}

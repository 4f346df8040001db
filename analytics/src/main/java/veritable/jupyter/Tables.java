package veritable.jupyter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import tech.tablesaw.api.Table;
import veritable.compare.Comparison;
import veritable.decision.Ledger;
import veritable.file.AtomicFile;
import veritable.report.Report;
import veritable.table.TableFormat;
import veritable.table.TableFormats;

/**
 * What reports say and what was found in it, as tables of Tablesaw, to be queried by its own API.
 *
 * <pre>{@code
 * Table claims = Tables.claims(c);
 * claims.where(claims.stringColumn("technology").isEqualTo("Istio"))
 * claims.countBy("domain")
 * }</pre>
 *
 * <p>{@code Tables.columns()} lists every table and column, and what it holds. What is not there is
 * missing.
 */
public final class Tables {
    private Tables() {}

    /** What each report says, in numbers: one row per report. */
    public static Table reports(Comparison comparison) {
        return veritable.table.Tables.reports(comparison);
    }

    /** Every version claim: one row per claim and place. */
    public static Table claims(Comparison comparison) {
        return veritable.table.Tables.claims(comparison);
    }

    /** Technologies named without a version: one row per technology and place. */
    public static Table mentions(Comparison comparison) {
        return veritable.table.Tables.mentions(comparison);
    }

    /** What is new: one row per update. */
    public static Table updates(Comparison comparison) {
        return veritable.table.Tables.updates(comparison);
    }

    /** What is recommended for what: one row per recommendation and technology. */
    public static Table recommendations(Comparison comparison) {
        return veritable.table.Tables.recommendations(comparison);
    }

    /** One row per trend. */
    public static Table trends(Comparison comparison) {
        return veritable.table.Tables.trends(comparison);
    }

    /** Numbers that are stated: one row per number. */
    public static Table metrics(Comparison comparison) {
        return veritable.table.Tables.metrics(comparison);
    }

    /** One row per event. */
    public static Table events(Comparison comparison) {
        return veritable.table.Tables.events(comparison);
    }

    /** One row per reference. */
    public static Table references(Comparison comparison) {
        return veritable.table.Tables.references(comparison);
    }

    /** Statements that are nothing of the above. */
    public static Table notes(Comparison comparison) {
        return veritable.table.Tables.notes(comparison);
    }

    /** What the rules found: one row per finding. */
    public static Table findings(Comparison comparison) {
        return veritable.table.Tables.findings(comparison, SessionLanguage.current());
    }

    /** Where findings come from: one row per finding, side and place. */
    public static Table evidence(Comparison comparison) {
        return veritable.table.Tables.evidence(comparison, SessionLanguage.current());
    }

    /** What the release history makes of the claims: one row per claim and place. */
    public static Table verdicts(Comparison comparison) {
        return veritable.table.Tables.verdicts(comparison, SessionLanguage.current());
    }

    /** How findings stand in a ledger: one row per finding that wants an answer. */
    public static Table decisions(Comparison comparison, Ledger ledger) {
        return veritable.table.Tables.decisions(ledger.docket(comparison));
    }

    /** What holds after all decisions in a ledger: one row per technology and role. */
    public static Table reconciled(Comparison comparison, Ledger ledger) {
        return veritable.table.Tables.reconciled(comparison, ledger.docket(comparison));
    }

    /** The headings of reports: one row per section. */
    public static Table sections(Iterable<Report> reports) {
        return veritable.table.Tables.sections(reports);
    }

    /** Every column of every table: what there is to ask for. */
    public static Table columns() {
        return veritable.table.Tables.columns();
    }

    /**
     * Writes a table.
     *
     * @param file its ending says how: {@code .csv}, {@code .json} or {@code .md}
     * @return shown as a link to the file
     * @throws IOException if the file can't be written
     */
    public static WrittenFile write(Table table, String file) throws IOException {
        TableFormat format = format(file);
        Path path = Path.of(file);
        AtomicFile.write(path, out -> format.write(veritable.table.Tables.listing(table), out));
        return new WrittenFile(path);
    }

    static TableFormat format(String file) {
        String lower = file.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".csv")) {
            return TableFormats.csv();
        }
        if (lower.endsWith(".json")) {
            return TableFormats.json();
        }
        if (lower.endsWith(".md")) {
            return TableFormats.markdown(SessionLanguage.current());
        }
        throw new IllegalArgumentException(
                file + ": no such form of a table (expected .csv, .json or .md)");
    }
}

package veritable.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import veritable.claim.Statement;
import veritable.report.Location;
import veritable.report.Source;
import veritable.technology.Technology;
import veritable.version.VersionSet;

/** The columns that several tables have. */
final class CommonColumns {
    private CommonColumns() {}

    static <T> Column<T> path(Function<T, String> value) {
        return Column.text("path", value, "Path of the report, as it was given.");
    }

    /** File, line and column. */
    static <T> List<Column<T>> place(Function<T, Location> at) {
        return List.of(
                path(row -> at.apply(row).path()),
                Column.integer("line", row -> at.apply(row).line(), "Line, from 1."),
                Column.integer(
                        "column",
                        row -> at.apply(row).column(),
                        "Column in UTF-16 units, from 1."));
    }

    static <F> List<Column<Stated<F>>> place() {
        return place(row -> row.statement().at());
    }

    static <T> Column<T> section(Function<T, String> value) {
        return Column.text("section", value, "Headings above, outermost first, joined by \" › \".");
    }

    static <T> Column<T> subject(Function<T, String> value) {
        return Column.text(
                "subject", value, "What it is about: a technology or what the report calls it.");
    }

    static <T> Column<T> technology(Function<T, Optional<Technology>> technology) {
        return new Column<>(
                "technology",
                Column.Type.TEXT,
                row -> technology.apply(row).map(Technology::name),
                "Canonical name of the technology.");
    }

    static <T> Column<T> domain(Function<T, Optional<Technology>> technology) {
        return new Column<>(
                "domain",
                Column.Type.TEXT,
                row ->
                        technology
                                .apply(row)
                                .map(Technology::domain)
                                .filter(domain -> !domain.isEmpty()),
                "Id of the technology's field.");
    }

    static <T> List<Column<T>> versions(Function<T, Optional<VersionSet>> versions) {
        return List.of(
                new Column<>(
                        "version",
                        Column.Type.TEXT,
                        row -> versions.apply(row).map(VersionSet::text),
                        "The versions named, in normal form."),
                new Column<>(
                        "set",
                        Column.Type.TEXT,
                        row -> versions.apply(row).map(set -> set.kind().id()),
                        "What was written down: exact, cycle, open, closed, list, arrow,"
                                + " calendar, api or stage."));
    }

    /** What was said, in its own words. */
    static <T> List<Column<T>> words(Function<T, Statement> statement) {
        return List.of(
                Column.text(
                        "kind",
                        row -> statement.apply(row).kind().id(),
                        "Form of the statement: table, heading, bullet, prose, recommendation or"
                                + " code."),
                section(row -> statement.apply(row).section()),
                Column.text(
                        "quote", row -> statement.apply(row).quote(), "The report's own words."));
    }

    static <F> List<Column<Stated<F>>> words() {
        return words(Stated::statement);
    }

    /** The report, in short. */
    static <T> List<Column<T>> source(Function<T, Source> source) {
        return List.of(
                Column.text(
                        "report",
                        row -> source.apply(row).name(),
                        "Name of the report's file without folder and ending."),
                Column.date(
                        "report_date",
                        row -> source.apply(row).date(),
                        "The day the report says it is of."),
                new Column<>(
                        "document_version",
                        Column.Type.TEXT,
                        row -> source.apply(row).version(),
                        "Version of the report itself, as written."));
    }

    static <F> List<Column<Stated<F>>> source() {
        return source(Stated::source);
    }

    static <T> List<Column<T>> finding(Function<T, FindingRow> finding) {
        return List.of(
                Column.integer(
                        "finding",
                        row -> finding.apply(row).number(),
                        "Number of the finding in the comparison, from 1."),
                Column.text(
                        "id",
                        row -> finding.apply(row).finding().id(),
                        "Id of the finding, made of its evidence: the same in every comparison."),
                Column.text("rule", row -> finding.apply(row).finding().rule(), "Id of the rule."),
                Column.text(
                        "severity",
                        row -> finding.apply(row).finding().severity().id(),
                        "How much it matters: error, warning or note."),
                subject(row -> finding.apply(row).finding().subject()));
    }
}

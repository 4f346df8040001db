package veritable.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.function.Function;
import veritable.claim.Claim;
import veritable.claim.Event;
import veritable.claim.Mention;
import veritable.claim.Metric;
import veritable.claim.Recommendation;
import veritable.claim.Reference;
import veritable.claim.Statement;
import veritable.claim.Statements;
import veritable.claim.Technology;
import veritable.claim.Trend;
import veritable.claim.Update;
import veritable.claim.VersionSet;
import veritable.compare.Evidence;
import veritable.compare.Finding;
import veritable.report.Block;
import veritable.report.Source;

/**
 * Every table there is and every column it has: Tablesaw tables, CSV and JSON files, sheets and
 * pages are all written from here. A column that several tables have means the same in each.
 *
 * <pre>{@code
 * for (Column<Stated<Claim>> column : Schemas.claims().columns()) {
 *     column.name();                       // technology
 *     column.label(Language.CHINESE);      // 技术
 *     column.in(row);                      // Optional[Istio]
 * }
 * }</pre>
 */
public final class Schemas {
    private Schemas() {}

    /** All of them, in the order of the manual. */
    public static List<Schema<?>> all() {
        return List.of(
                reports(),
                sections(),
                claims(),
                mentions(),
                updates(),
                recommendations(),
                trends(),
                metrics(),
                events(),
                references(),
                notes(),
                findings(),
                evidence());
    }

    public static Schema<Statements> reports() {
        List<Column<Statements>> columns = new ArrayList<>();
        columns.add(path(report -> report.source().path()));
        columns.addAll(source(Statements::source));
        columns.add(
                2, Column.text("title", report -> report.source().title(), "Title of the report."));
        columns.add(
                Column.integer(
                        "claims",
                        report -> report.claims().size(),
                        "Number of different version claims."));
        columns.add(
                Column.integer(
                        "technologies",
                        Schemas::technologies,
                        "Number of technologies named, with a version or without."));
        columns.add(
                Column.integer(
                        "mentions",
                        report -> report.mentions().size(),
                        "Number of places that name a technology without a version."));
        columns.add(
                Column.integer("updates", report -> report.updates().size(), "Number of updates."));
        columns.add(
                Column.integer(
                        "recommendations",
                        report -> report.recommendations().size(),
                        "Number of recommendations."));
        columns.add(
                Column.integer("trends", report -> report.trends().size(), "Number of trends."));
        columns.add(
                Column.integer("metrics", report -> report.metrics().size(), "Number of metrics."));
        columns.add(
                Column.integer("events", report -> report.events().size(), "Number of events."));
        columns.add(
                Column.integer(
                        "references",
                        report -> report.references().size(),
                        "Number of references."));
        columns.add(
                Column.integer(
                        "notes",
                        report -> report.notes().size(),
                        "Number of statements that are none of these."));
        return new Schema<>("reports", columns);
    }

    public static Schema<SectionRow> sections() {
        List<Column<SectionRow>> columns = new ArrayList<>();
        columns.add(path(row -> row.section().at().path()));
        columns.add(line(row -> row.section().at().line()));
        columns.add(column(row -> row.section().at().column()));
        columns.add(
                Column.integer(
                        "level", row -> row.section().level(), "Level of the heading, from 1."));
        columns.add(
                Column.text(
                        "number",
                        row -> row.section().number(),
                        "Number of the section as written, without its last dot."));
        columns.add(
                Column.text(
                        "title",
                        row -> row.section().title().plain(),
                        "Heading without its number."));
        columns.add(section(SectionRow::path));
        columns.add(
                Column.integer(
                        "blocks",
                        row -> row.section().blocks().size(),
                        "Number of blocks right under the heading."));
        columns.add(
                Column.integer(
                        "grids",
                        row -> grids(row.section().blocks()),
                        "Number of tables right under the heading."));
        columns.addAll(source(SectionRow::source));
        return new Schema<>("sections", columns);
    }

    /** One row per claim and place: a claim made twice in a report has two rows. */
    public static Schema<Stated<Claim>> claims() {
        List<Column<Stated<Claim>>> columns = new ArrayList<>();
        columns.addAll(place());
        columns.add(technology(claim -> Optional.of(claim.technology())));
        columns.addAll(versions(claim -> Optional.of(claim.versions())));
        columns.add(
                Column.text(
                        "role",
                        row -> row.fact().role().id(),
                        "What the version is to the reader: current, recommended, minimum,"
                                + " planned or historical."));
        columns.addAll(words());
        columns.add(domain(claim -> Optional.of(claim.technology())));
        columns.add(
                Column.text(
                        "point",
                        row -> row.fact().versions().point().toString(),
                        "The version that stands for the set on an axis."));
        columns.add(
                Column.integer(
                        "place",
                        row -> row.fact().statements().indexOf(row.statement()) + 1,
                        "Number of this place among those of the same claim, from 1."));
        columns.add(
                Column.integer(
                        "places",
                        row -> row.fact().statements().size(),
                        "Number of places where the report makes the same claim."));
        columns.addAll(source(Stated::source));
        return new Schema<>("claims", columns);
    }

    public static Schema<Stated<Mention>> mentions() {
        List<Column<Stated<Mention>>> columns = new ArrayList<>();
        columns.addAll(place());
        columns.add(technology(mention -> Optional.of(mention.technology())));
        columns.add(domain(mention -> Optional.of(mention.technology())));
        columns.addAll(words());
        columns.addAll(source(Stated::source));
        return new Schema<>("mentions", columns);
    }

    public static Schema<Stated<Update>> updates() {
        List<Column<Stated<Update>>> columns = new ArrayList<>();
        columns.addAll(place());
        columns.add(subject(row -> row.fact().subject()));
        columns.addAll(versions(Update::versions));
        columns.add(
                Column.text(
                        "topic", row -> row.fact().topic(), "Head of the update's own bullet."));
        columns.add(Column.text("update", row -> row.fact().text(), "What is new."));
        columns.add(Column.text("impact", row -> row.fact().impact(), "What follows from it."));
        columns.addAll(words());
        columns.addAll(source(Stated::source));
        return new Schema<>("updates", columns);
    }

    /** One row per recommendation and technology. */
    public static Schema<Stated<Choice>> recommendations() {
        List<Column<Stated<Choice>>> columns = new ArrayList<>();
        columns.addAll(place());
        columns.add(
                Column.text(
                        "scenario",
                        row -> row.fact().recommendation().scenario(),
                        "What the recommendation is for."));
        columns.add(
                Column.integer(
                        "pick",
                        row -> row.fact().number(),
                        "Number of the technology in the recommendation, from 1."));
        columns.add(technology(choice -> choice.pick().map(Recommendation.Pick::technology)));
        columns.add(domain(choice -> choice.pick().map(Recommendation.Pick::technology)));
        columns.addAll(versions(choice -> choice.pick().flatMap(Recommendation.Pick::versions)));
        columns.add(
                Column.text(
                        "replaces",
                        row -> replaced(row.fact().recommendation()),
                        "What it takes the place of, joined by \" + \"."));
        columns.add(Column.text("reason", row -> row.fact().recommendation().reason(), "Why."));
        columns.addAll(words());
        columns.addAll(source(Stated::source));
        return new Schema<>("recommendations", columns);
    }

    public static Schema<Stated<Trend>> trends() {
        List<Column<Stated<Trend>>> columns = new ArrayList<>();
        columns.addAll(place());
        columns.add(
                Column.text(
                        "topic",
                        row -> row.fact().topic(),
                        "Heading or lead that the trend stands under."));
        columns.add(Column.text("trend", row -> row.fact().name(), "Name of the trend."));
        columns.add(
                Column.text("description", row -> row.fact().description(), "What is said of it."));
        columns.add(Column.text("scope", row -> row.fact().scope(), "What it reaches."));
        columns.addAll(words());
        columns.addAll(source(Stated::source));
        return new Schema<>("trends", columns);
    }

    public static Schema<Stated<Metric>> metrics() {
        List<Column<Stated<Metric>>> columns = new ArrayList<>();
        columns.addAll(place());
        columns.add(subject(row -> row.fact().subject()));
        columns.add(Column.text("metric", row -> row.fact().name(), "What is measured."));
        columns.add(
                Column.text(
                        "bound",
                        row -> row.fact().bound().id(),
                        "How the value bounds the truth: exact, at-most, at-least or about."));
        columns.add(
                Column.text(
                        "change",
                        row -> row.fact().change().id(),
                        "What the value is: level, before (a level that is no more), increase or"
                                + " decrease."));
        columns.add(
                Column.decimal(
                        "value",
                        row -> row.fact().value().doubleValue(),
                        "The number, normalised: 11.23 亿 is 1123000000, 79.7% is 79.7."));
        columns.add(Column.text("unit", row -> row.fact().unit(), "Unit of the value."));
        columns.add(
                Column.text(
                        "written",
                        row -> row.fact().written(),
                        "Number and unit as the report has them."));
        columns.add(
                Column.text(
                        "as_of",
                        row -> row.fact().asOf(),
                        "The time the number holds for, as the report has it."));
        columns.addAll(words());
        columns.addAll(source(Stated::source));
        return new Schema<>("metrics", columns);
    }

    public static Schema<Stated<Event>> events() {
        List<Column<Stated<Event>>> columns = new ArrayList<>();
        columns.addAll(place());
        columns.add(Column.text("event", row -> row.fact().name(), "Name of the event."));
        columns.add(Column.date("start", row -> Optional.of(row.fact().start()), "First day."));
        columns.add(Column.date("end", row -> Optional.of(row.fact().end()), "Last day."));
        columns.add(Column.text("venue", row -> row.fact().place(), "Where it takes place."));
        columns.add(
                Column.text("details", row -> row.fact().details(), "What else is said of it."));
        columns.add(
                Column.text(
                        "agenda",
                        row -> agenda(row.fact()),
                        "What the event's section lists, joined by \" | \"."));
        columns.addAll(words());
        columns.addAll(source(Stated::source));
        return new Schema<>("events", columns);
    }

    public static Schema<Stated<Reference>> references() {
        List<Column<Stated<Reference>>> columns = new ArrayList<>();
        columns.addAll(place());
        columns.add(Column.text("reference", row -> row.fact().title(), "Name of the source."));
        columns.add(Column.text("text", row -> row.fact().text(), "What is said of it."));
        columns.add(Column.text("target", row -> row.fact().target(), "Its address."));
        columns.addAll(words());
        columns.addAll(source(Stated::source));
        return new Schema<>("references", columns);
    }

    public static Schema<Stated<Statement>> notes() {
        List<Column<Stated<Statement>>> columns = new ArrayList<>();
        columns.addAll(place());
        columns.addAll(words());
        columns.addAll(source(Stated::source));
        return new Schema<>("notes", columns);
    }

    public static Schema<FindingRow> findings() {
        List<Column<FindingRow>> columns = new ArrayList<>();
        columns.addAll(finding(row -> row));
        columns.add(
                Column.text(
                        "message",
                        row -> row.finding().message(row.language()),
                        "The finding as one sentence."));
        columns.add(
                Column.text(
                        "values",
                        row -> joined(row.finding(), Evidence::value),
                        "What each side says, in the order of the reports, joined by \" | \"."));
        columns.add(
                Column.text(
                        "locations",
                        row -> joined(row.finding(), side -> side.first().at().toString()),
                        "First place of each side, joined by \" | \"."));
        columns.add(
                Column.integer(
                        "sides", row -> row.finding().evidence().size(), "Number of sides."));
        columns.add(detail("higher", "Which side names the higher version."));
        columns.add(detail("distance", "How far the versions lie apart."));
        columns.add(
                Column.text(
                        "details",
                        row -> details(row.finding().details(), Set.of("higher", "distance")),
                        "Further facts, as name=value joined by \"; \"."));
        return new Schema<>("findings", columns);
    }

    /** One row per finding, side and place. */
    public static Schema<EvidenceRow> evidence() {
        List<Column<EvidenceRow>> columns = new ArrayList<>();
        columns.addAll(finding(EvidenceRow::of));
        columns.add(Column.integer("side", EvidenceRow::side, "Number of the side, from 1."));
        columns.add(
                Column.text(
                        "says", row -> row.evidence().value(), "What this side says, in short."));
        columns.add(path(row -> row.statement().at().path()));
        columns.add(line(row -> row.statement().at().line()));
        columns.add(column(row -> row.statement().at().column()));
        columns.addAll(words(EvidenceRow::statement));
        columns.addAll(source(row -> row.evidence().source()));
        return new Schema<>("evidence", columns);
    }

    private static <T> Column<T> path(Function<T, String> value) {
        return Column.text("path", value, "Path of the report, as it was given.");
    }

    private static <T> Column<T> line(Function<T, Integer> value) {
        return Column.integer("line", value::apply, "Line, from 1.");
    }

    private static <T> Column<T> column(Function<T, Integer> value) {
        return Column.integer("column", value::apply, "Column in UTF-16 units, from 1.");
    }

    private static <T> Column<T> section(Function<T, String> value) {
        return Column.text("section", value, "Headings above, outermost first, joined by \" › \".");
    }

    private static <T> Column<T> subject(Function<T, String> value) {
        return Column.text(
                "subject", value, "What it is about: a technology or what the report calls it.");
    }

    private static <F> List<Column<Stated<F>>> place() {
        return List.of(
                path(row -> row.statement().at().path()),
                line(row -> row.statement().at().line()),
                column(row -> row.statement().at().column()));
    }

    private static <F> Column<Stated<F>> technology(Function<F, Optional<Technology>> technology) {
        return new Column<>(
                "technology",
                Column.Type.TEXT,
                row -> technology.apply(row.fact()).map(Technology::name),
                "Canonical name of the technology.");
    }

    private static <F> Column<Stated<F>> domain(Function<F, Optional<Technology>> technology) {
        return new Column<>(
                "domain",
                Column.Type.TEXT,
                row ->
                        technology
                                .apply(row.fact())
                                .map(Technology::domain)
                                .filter(domain -> !domain.isEmpty()),
                "Id of the technology's field.");
    }

    private static <F> List<Column<Stated<F>>> versions(
            Function<F, Optional<VersionSet>> versions) {
        return List.of(
                new Column<>(
                        "version",
                        Column.Type.TEXT,
                        row -> versions.apply(row.fact()).map(VersionSet::text),
                        "The versions named, in normal form."),
                new Column<>(
                        "set",
                        Column.Type.TEXT,
                        row -> versions.apply(row.fact()).map(set -> set.kind().id()),
                        "What was written down: exact, cycle, open, closed, list, arrow,"
                                + " calendar, api or stage."));
    }

    private static <F> List<Column<Stated<F>>> words() {
        return words(Stated::statement);
    }

    private static <T> List<Column<T>> words(Function<T, Statement> statement) {
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

    private static <T> List<Column<T>> source(Function<T, Source> source) {
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

    private static <T> List<Column<T>> finding(Function<T, FindingRow> finding) {
        return List.of(
                Column.integer(
                        "finding",
                        row -> finding.apply(row).number(),
                        "Number of the finding in the comparison, from 1."),
                Column.text("rule", row -> finding.apply(row).finding().rule(), "Id of the rule."),
                Column.text(
                        "severity",
                        row -> finding.apply(row).finding().severity().id(),
                        "How much it matters: error, warning or note."),
                subject(row -> finding.apply(row).finding().subject()));
    }

    private static Column<FindingRow> detail(String key, String description) {
        return new Column<>(
                key,
                Column.Type.TEXT,
                row -> Optional.ofNullable(row.finding().details().get(key)),
                description);
    }

    private static String joined(Finding finding, Function<Evidence, String> part) {
        StringJoiner parts = new StringJoiner(" | ");
        for (Evidence side : finding.evidence()) {
            parts.add(part.apply(side));
        }
        return parts.toString();
    }

    private static String details(Map<String, String> details, Set<String> shown) {
        StringJoiner facts = new StringJoiner("; ");
        details.forEach(
                (key, value) -> {
                    if (!shown.contains(key)) {
                        facts.add(key + "=" + value);
                    }
                });
        return facts.toString();
    }

    private static String agenda(Event event) {
        StringJoiner agenda = new StringJoiner(" | ");
        for (Statement point : event.agenda()) {
            agenda.add(point.quote());
        }
        return agenda.toString();
    }

    private static String replaced(Recommendation recommendation) {
        StringJoiner replaced = new StringJoiner(" + ");
        for (Recommendation.Pick pick : recommendation.replaces()) {
            String name = pick.technology().name();
            replaced.add(pick.versions().map(set -> name + " " + set.text()).orElse(name));
        }
        return replaced.toString();
    }

    private static int technologies(Statements report) {
        Set<Technology> technologies = new TreeSet<>();
        report.claims().forEach(claim -> technologies.add(claim.technology()));
        report.mentions().forEach(mention -> technologies.add(mention.technology()));
        return technologies.size();
    }

    private static int grids(List<Block> blocks) {
        int grids = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Grid) {
                grids++;
            }
        }
        return grids;
    }
}

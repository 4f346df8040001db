package veritable.table;

import static veritable.table.CommonColumns.domain;
import static veritable.table.CommonColumns.finding;
import static veritable.table.CommonColumns.path;
import static veritable.table.CommonColumns.place;
import static veritable.table.CommonColumns.section;
import static veritable.table.CommonColumns.source;
import static veritable.table.CommonColumns.subject;
import static veritable.table.CommonColumns.technology;
import static veritable.table.CommonColumns.versions;
import static veritable.table.CommonColumns.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
import veritable.claim.Trend;
import veritable.claim.Update;
import veritable.compare.Evidence;
import veritable.compare.Severity;
import veritable.decision.Decision;
import veritable.decision.Question;
import veritable.decision.Reconciled;
import veritable.language.Language;
import veritable.report.Block;
import veritable.technology.Technology;

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
    private static final Comparator<Statement> BY_PLACE = (a, b) -> a.at().compareTo(b.at());

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
                evidence(),
                verdicts(),
                decisions(),
                ledger(),
                reconciled(),
                columns());
    }

    @SafeVarargs
    static <T> Schema<T> schema(String name, List<Column<T>>... parts) {
        List<Column<T>> columns = new ArrayList<>();
        for (List<Column<T>> part : parts) {
            columns.addAll(part);
        }
        return new Schema<>(name, columns);
    }

    /** One row per report. */
    public static Schema<Statements> reports() {
        return schema(
                "reports",
                List.of(
                        path(report -> report.source().path()),
                        Column.text(
                                "title",
                                report -> report.source().title(),
                                "Title of the report.")),
                source(Statements::source),
                List.of(
                        Column.integer(
                                "claims",
                                report -> report.claims().size(),
                                "Number of different version claims."),
                        Column.integer(
                                "technologies",
                                Schemas::technologies,
                                "Number of technologies named, with a version or without."),
                        Column.integer(
                                "mentions",
                                report -> report.mentions().size(),
                                "Number of places that name a technology without a version."),
                        Column.integer(
                                "updates", report -> report.updates().size(), "Number of updates."),
                        Column.integer(
                                "recommendations",
                                report -> report.recommendations().size(),
                                "Number of recommendations."),
                        Column.integer(
                                "trends", report -> report.trends().size(), "Number of trends."),
                        Column.integer(
                                "metrics", report -> report.metrics().size(), "Number of metrics."),
                        Column.integer(
                                "events", report -> report.events().size(), "Number of events."),
                        Column.integer(
                                "references",
                                report -> report.references().size(),
                                "Number of references.")),
                List.of(
                        Column.integer(
                                "notes",
                                Statements::noteCount,
                                "Number of statements that are none of these.")));
    }

    /** One row per section that has a heading. */
    public static Schema<SectionRow> sections() {
        return schema(
                "sections",
                place(row -> row.section().at()),
                List.of(
                        Column.integer(
                                "level",
                                row -> row.section().level(),
                                "Level of the heading, from 1."),
                        Column.text(
                                "number",
                                row -> row.section().number(),
                                "Number of the section as written, without its last dot."),
                        Column.text(
                                "title",
                                row -> row.section().title().plain(),
                                "Heading without its number."),
                        section(SectionRow::path),
                        Column.integer(
                                "blocks",
                                row -> row.section().blocks().size(),
                                "Number of blocks right under the heading."),
                        Column.integer(
                                "grids",
                                row -> grids(row.section().blocks()),
                                "Number of tables right under the heading.")),
                source(SectionRow::source));
    }

    /** One row per claim and place: a claim made twice in a report has two rows. */
    public static Schema<Stated<Claim>> claims() {
        return schema(
                "claims",
                place(),
                List.of(technology(row -> Optional.of(row.fact().technology()))),
                versions(row -> Optional.of(row.fact().versions())),
                List.of(
                        Column.text(
                                "role",
                                row -> row.fact().roleAt(row.statement()).id(),
                                "What the version is to the reader: current, recommended, minimum,"
                                        + " planned or historical.")),
                words(),
                List.of(
                        domain(row -> Optional.of(row.fact().technology())),
                        Column.text(
                                "point",
                                row -> row.fact().versions().point().toString(),
                                "The version that stands for the set on an axis."),
                        Column.integer(
                                "place",
                                Schemas::number,
                                "Number of this place among those of the same claim, from 1."),
                        Column.integer(
                                "places",
                                row -> row.fact().statements().size(),
                                "Number of places where the report makes the same claim.")),
                source());
    }

    private static int number(Stated<Claim> row) {
        List<Statement> all = row.fact().statements();
        // they are in the order of the report, and may be hundreds of thousands
        int found = Collections.binarySearch(all, row.statement(), BY_PLACE);
        if (found >= 0 && all.get(found) == row.statement()) {
            return found + 1;
        }
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) == row.statement()) {
                return i + 1;
            }
        }
        return all.indexOf(row.statement()) + 1;
    }

    /** One row per technology and place where it is named without a version. */
    public static Schema<Stated<Mention>> mentions() {
        return schema(
                "mentions",
                place(),
                List.of(
                        technology(row -> Optional.of(row.fact().technology())),
                        domain(row -> Optional.of(row.fact().technology()))),
                words(),
                source());
    }

    /** One row per update. */
    public static Schema<Stated<Update>> updates() {
        return schema(
                "updates",
                place(),
                List.of(subject(row -> row.fact().subject())),
                versions(row -> row.fact().versions()),
                List.of(
                        Column.text(
                                "topic", row -> row.fact().topic(), "What the text stands under."),
                        Column.text("update", row -> row.fact().text(), "What is new."),
                        Column.text("impact", row -> row.fact().impact(), "What follows from it.")),
                words(),
                source());
    }

    /** One row per recommendation and technology to choose. */
    public static Schema<Stated<Choice>> recommendations() {
        return schema(
                "recommendations",
                place(),
                List.of(
                        Column.text(
                                "scenario",
                                row -> row.fact().recommendation().scenario(),
                                "What the recommendation is for."),
                        Column.integer(
                                "pick",
                                row -> row.fact().number(),
                                "Number of the technology in the recommendation, from 1."),
                        technology(row -> row.fact().pick().map(Recommendation.Pick::technology)),
                        domain(row -> row.fact().pick().map(Recommendation.Pick::technology))),
                versions(row -> row.fact().pick().flatMap(Recommendation.Pick::versions)),
                List.of(
                        Column.text(
                                "replaces",
                                row -> replaced(row.fact().recommendation()),
                                "What it takes the place of, joined by \" + \"."),
                        Column.text("reason", row -> row.fact().recommendation().reason(), "Why.")),
                words(),
                source());
    }

    /** One row per trend. */
    public static Schema<Stated<Trend>> trends() {
        return schema(
                "trends",
                place(),
                List.of(
                        Column.text(
                                "topic", row -> row.fact().topic(), "What the text stands under."),
                        Column.text("trend", row -> row.fact().name(), "Name of the trend."),
                        Column.text(
                                "description",
                                row -> row.fact().description(),
                                "What is said of it."),
                        Column.text("scope", row -> row.fact().scope(), "What it reaches.")),
                words(),
                source());
    }

    /** One row per number. */
    public static Schema<Stated<Metric>> metrics() {
        return schema(
                "metrics",
                place(),
                List.of(
                        subject(row -> row.fact().subject()),
                        Column.text("metric", row -> row.fact().name(), "What is measured."),
                        Column.text(
                                "bound",
                                row -> row.fact().bound().id(),
                                "How the value bounds the truth: exact, at-most, at-least or"
                                        + " about."),
                        Column.text(
                                "change",
                                row -> row.fact().change().id(),
                                "What the value is: level, before (a level that is no more),"
                                        + " increase or decrease."),
                        Column.decimal(
                                "value",
                                row -> row.fact().value().doubleValue(),
                                "The number, normalised: 11.23 亿 is 1123000000, 79.7% is 79.7."),
                        Column.text("unit", row -> row.fact().unit(), "Unit of the value."),
                        Column.text(
                                "written",
                                row -> row.fact().written(),
                                "Number and unit as the report has them."),
                        Column.text(
                                "as_of",
                                row -> row.fact().asOf(),
                                "The time the number holds for, as the report has it.")),
                words(),
                source());
    }

    /** One row per event. */
    public static Schema<Stated<Event>> events() {
        return schema(
                "events",
                place(),
                List.of(
                        Column.text("event", row -> row.fact().name(), "Name of the event."),
                        Column.date("start", row -> Optional.of(row.fact().start()), "First day."),
                        Column.date("end", row -> Optional.of(row.fact().end()), "Last day."),
                        Column.text("venue", row -> row.fact().place(), "Where it takes place."),
                        Column.text(
                                "description", row -> row.fact().details(), "What is said of it."),
                        Column.text(
                                "agenda",
                                row -> agenda(row.fact()),
                                "What the event's section lists, joined by \" | \".")),
                words(),
                source());
    }

    /** One row per reference. */
    public static Schema<Stated<Reference>> references() {
        return schema(
                "references",
                place(),
                List.of(
                        Column.text("reference", row -> row.fact().title(), "Name of the source."),
                        Column.text("text", row -> row.fact().text(), "What is said of it."),
                        Column.text("target", row -> row.fact().target(), "Its address.")),
                words(),
                source());
    }

    /** One row per statement that is nothing of the above. */
    public static Schema<Stated<Statement>> notes() {
        return schema("notes", place(), words(), source());
    }

    /** One row per finding. */
    public static Schema<FindingRow> findings() {
        return schema(
                "findings",
                finding(row -> row),
                List.of(
                        Column.text(
                                "message",
                                row -> row.finding().message(row.language()),
                                "The finding as a sentence or two."),
                        Column.text(
                                "values",
                                row -> row.sides(Evidence::value),
                                "What each side says, in the order of the reports, joined by"
                                        + " \" | \"."),
                        Column.text(
                                "locations",
                                row -> row.sides(side -> side.first().at().toString()),
                                "First place of each side, joined by \" | \"."),
                        Column.integer(
                                "sides",
                                row -> row.finding().evidence().size(),
                                "Number of sides.")),
                Details.columns());
    }

    /** One row per finding, side and place. */
    public static Schema<EvidenceRow> evidence() {
        return schema(
                "evidence",
                finding(EvidenceRow::of),
                List.of(
                        Column.integer("side", EvidenceRow::side, "Number of the side, from 1."),
                        Column.text(
                                "says",
                                row -> row.evidence().value(),
                                "What this side says, in short."),
                        VerdictColumns.verdicts(row -> row.evidence().verdicts())),
                place(row -> row.statement().at()),
                words(EvidenceRow::statement),
                source(row -> row.evidence().source()));
    }

    /** One row per claim. */
    public static Schema<VerdictRow> verdicts() {
        return VerdictColumns.schema();
    }

    /** One row per finding that wants an answer, and per answer that has lost its finding. */
    public static Schema<DecisionRow> decisions() {
        return schema(
                "decisions",
                List.of(
                        Column.text("id", DecisionRow::finding, "Id of the finding."),
                        Column.text(
                                "standing",
                                row -> row.standing().id(),
                                "open, kept, stale (answered on other evidence), contested"
                                        + " (answered differently by people who did not know of"
                                        + " each other) or orphan (found no more)."),
                        Column.text("rule", row -> row.question().rule(), "Id of the rule."),
                        Column.text(
                                "severity",
                                row -> row.severity().map(Severity::id).orElse(""),
                                "error, warning or note; none for an orphan."),
                        subject(row -> row.question().subject()),
                        Column.text(
                                "role",
                                row -> row.question().role(),
                                "Role of the versions, where the rule tells roles apart."),
                        Column.text(
                                "values",
                                DecisionRow::values,
                                "What each side says, A first, joined by \" | \"."),
                        answer(
                                decision -> decision.answer().id(),
                                "answer",
                                "A, B …, both, other, neither, no-conflict or deferred."),
                        answer(
                                decision -> decision.value().orElse(""),
                                "chosen",
                                "What is right by the answer; none if it names no value."),
                        answer(Decision::reason, "reason", "Why."),
                        answer(Decision::reviewer, "reviewer", "Who answered."),
                        answer(
                                decision -> decision.time().toString(),
                                "time",
                                "When, in UTC: 2025-11-05T09:30:00Z."),
                        answer(Decision::id, "decision", "Id of the answer in the ledger."),
                        Column.text(
                                "changed",
                                DecisionRow::changed,
                                "What changed of the evidence of a stale answer: before → now, + new,"
                                        + " - gone; joined by \" | \".")));
    }

    /** One row per line of a ledger. */
    public static Schema<LedgerRow> ledger() {
        return schema(
                "ledger",
                List.of(
                        Column.text(
                                "time",
                                row -> row.entry().time().toString(),
                                "When, in UTC: 2025-11-05T09:30:00Z."),
                        Column.text("reviewer", row -> row.entry().reviewer(), "Who answered."),
                        subject(row -> about(row, Question::subject)),
                        Column.text("rule", row -> about(row, Question::rule), "Id of the rule."),
                        Column.text(
                                "role",
                                row -> about(row, Question::role),
                                "Role of the versions, where the rule tells roles apart."),
                        Column.text(
                                "answer",
                                LedgerRow::answer,
                                "A, B …, both, other, neither, no-conflict, deferred, or undo."),
                        Column.text(
                                "chosen",
                                row -> row.decision().flatMap(Decision::value).orElse(""),
                                "What is right by the answer, or by the one taken back."),
                        Column.text("reason", row -> row.entry().reason(), "Why."),
                        Column.text(
                                "decision",
                                row -> row.entry().id(),
                                "Id of the answer in the ledger."),
                        Column.text(
                                "replaces",
                                row -> String.join(" ", row.entry().after()),
                                "Ids of those it takes the place of.")));
    }

    /** One row per technology and role: what holds after all reports and decisions. */
    public static Schema<Reconciled> reconciled() {
        return schema(
                "reconciled",
                List.of(
                        Column.text(
                                "technology", Reconciled::technology, "Name of the technology."),
                        Column.text(
                                "role",
                                row -> row.role().id(),
                                "Role of the versions: current, recommended or minimum."),
                        Column.text(
                                "basis",
                                row -> row.basis().id(),
                                "decided (by a reviewer), agreed (all reports), single (one report),"
                                        + " compatible (different, and all can be right) or open."),
                        Column.text(
                                "chosen",
                                row -> row.chosen().orElse(""),
                                "The value that holds; none if it is open or no single one is right."),
                        Column.text(
                                "answer",
                                row -> row.decision().map(each -> each.answer().id()).orElse(""),
                                "A, B …, both, other, neither or no-conflict."),
                        Column.text(
                                "reason",
                                row -> row.decision().map(Decision::reason).orElse(""),
                                "Why."),
                        Column.text(
                                "reviewer",
                                row -> row.decision().map(Decision::reviewer).orElse(""),
                                "Who answered."),
                        Column.text(
                                "time",
                                row ->
                                        row.decision()
                                                .map(each -> each.time().toString())
                                                .orElse(""),
                                "When, in UTC: 2025-11-05T09:30:00Z."),
                        Column.text(
                                "says",
                                Reconciled::evidence,
                                "Which report says what, joined by \" | \".")));
    }

    private static String about(LedgerRow row, Function<Question, String> part) {
        return row.decision().map(Decision::question).map(part).orElse("");
    }

    private static Column<DecisionRow> answer(
            Function<Decision, String> value, String name, String description) {
        return Column.text(name, row -> row.decision().map(value).orElse(""), description);
    }

    /** One row per table and column. */
    public static Schema<ColumnRow> columns() {
        return schema(
                "columns",
                List.of(
                        Column.text("table", row -> row.table().name(), "Name of the table."),
                        Column.text("name", row -> row.column().name(), "Name of the column."),
                        Column.text(
                                "type",
                                row -> row.column().type().name().toLowerCase(Locale.ROOT),
                                "What its cells hold: text, integer, decimal, boolean or date."),
                        Column.text(
                                "chinese",
                                row -> row.column().label(Language.CHINESE),
                                "Its heading in Chinese."),
                        Column.text(
                                "english",
                                row -> row.column().label(Language.ENGLISH),
                                "Its heading in English."),
                        Column.text(
                                "meaning",
                                row -> row.column().description(),
                                "What the column says.")));
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

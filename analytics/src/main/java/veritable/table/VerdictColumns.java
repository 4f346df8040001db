package veritable.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import veritable.release.Origin;
import veritable.release.ReleaseCycle;
import veritable.release.SupportEnd;
import veritable.release.Verdict;

/** What a verdict rests on, column by column. */
final class VerdictColumns {
    private VerdictColumns() {}

    static Schema<VerdictRow> schema() {
        return Schemas.schema(
                "verdicts",
                CommonColumns.place(row -> row.claim().first().at()),
                List.of(CommonColumns.technology(row -> Optional.of(row.claim().technology()))),
                CommonColumns.versions(row -> Optional.of(row.claim().versions())),
                List.of(
                        Column.text(
                                "role",
                                row -> row.claim().role().id(),
                                "What the version is to the reader: current, recommended, minimum,"
                                        + " planned or historical."),
                        Column.text(
                                "verdict",
                                row -> row.verdict().kind().id(),
                                "What the release history makes of it on the date of the report;"
                                        + " no_source and source_failed are no verdicts."),
                        Column.text(
                                "message",
                                row -> row.verdict().message(row.language()),
                                "The verdict with its dates and numbers."),
                        Column.flag(
                                "boundary",
                                row -> row.verdict().boundary(),
                                "Whether two days more or less would change the verdict."),
                        Column.date(
                                "as_of_date",
                                row -> row.verdict().date(),
                                "The day the verdict holds for: the report's date, unless another"
                                        + " was asked for.")),
                cycles(),
                List.of(
                        count(
                                "cycles_behind",
                                row -> row.grounds().cyclesBehind(),
                                "Number of newer cycles that were out on that day."),
                        count(
                                "majors_behind",
                                row -> row.grounds().majorsBehind(),
                                "Number of newer major versions that were out on that day."),
                        count(
                                "days_early",
                                row -> row.grounds().daysEarly(),
                                "How many days after that day it came out; 0 if it was out.")),
                origin(),
                CommonColumns.source(VerdictRow::source));
    }

    private static List<Column<VerdictRow>> cycles() {
        return List.of(
                Column.text(
                        "product",
                        row -> row.grounds().product(),
                        "Id of the product that was looked up; several are joined by \"|\"."),
                Column.text(
                        "cycle",
                        row -> row.cycle(ReleaseCycle::name).orElse(""),
                        "The release cycle it is in; of a range, the lowest."),
                Column.date(
                        "cycle_first",
                        row -> row.cycle(ReleaseCycle::first),
                        "Day of the cycle's first release."),
                Column.text(
                        "cycle_latest",
                        row -> row.cycle(ReleaseCycle::latest).orElse(""),
                        "The cycle's newest release that the source knows."),
                Column.date(
                        "cycle_latest_date",
                        row -> row.grounds().cycle().flatMap(ReleaseCycle::latestDate),
                        "Day of that release."),
                Column.date(
                        "cycle_end",
                        row -> row.cycle(ReleaseCycle::end).flatMap(VerdictColumns::day),
                        "Last day of the cycle's support, where it is known."),
                Column.text(
                        "newest",
                        row -> row.newest(ReleaseCycle::name).orElse(""),
                        "The newest cycle that was out on that day."),
                Column.date(
                        "newest_first",
                        row -> row.newest(ReleaseCycle::first),
                        "Day of its first release."));
    }

    private static List<Column<VerdictRow>> origin() {
        return List.of(
                Column.text(
                        "field",
                        row -> row.grounds().field(),
                        "What of the history decided: release_date, latest, eol or list."),
                Column.text("source", row -> row.origin(Origin::source), "Who says so."),
                Column.date(
                        "snapshot",
                        row -> row.grounds().origin().map(Origin::snapshot),
                        "Day on which the source said so."),
                Column.text(
                        "licence",
                        row -> row.origin(Origin::licence),
                        "Licence of the source's data."),
                Column.text("link", row -> row.origin(Origin::link), "Where to look it up."));
    }

    private static Column<VerdictRow> count(
            String name, Function<VerdictRow, Integer> number, String description) {
        return new Column<>(
                name, Column.Type.INTEGER, row -> row.count(number.apply(row)), description);
    }

    private static Optional<LocalDate> day(SupportEnd end) {
        return end instanceof SupportEnd.Day day ? Optional.of(day.date()) : Optional.empty();
    }

    /** The verdicts on one side of a finding. */
    static <T> Column<T> verdicts(Function<T, List<Verdict>> verdicts) {
        return Column.text(
                "verdicts",
                row -> {
                    StringJoiner kinds = new StringJoiner(", ");
                    for (Verdict verdict : verdicts.apply(row)) {
                        kinds.add(verdict.kind().id());
                    }
                    return kinds.toString();
                },
                "What the release history makes of its versions, joined by \", \".");
    }
}

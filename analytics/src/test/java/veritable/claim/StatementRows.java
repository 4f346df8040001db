package veritable.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import veritable.version.VersionSet;

/** Statements as lines of text, one a row of a table, for specifications and golden files. */
record StatementRows(Statements statements) {
    /** A row and the line of the report that it was read from. */
    record Row(int line, String text) {}

    /** All but claims and mentions, by kind, each in the order of the report. */
    List<Row> all() {
        List<Row> rows = new ArrayList<>();
        add(rows, statements.updates(), Update::statement, StatementRows::update);
        add(
                rows,
                statements.recommendations(),
                Recommendation::statement,
                StatementRows::recommendation);
        add(rows, statements.trends(), Trend::statement, StatementRows::trend);
        add(rows, statements.metrics(), Metric::statement, StatementRows::metric);
        add(rows, statements.events(), Event::statement, StatementRows::event);
        add(rows, statements.references(), Reference::statement, StatementRows::reference);
        add(rows, statements.notes(), note -> note, note -> row("note", note.quote()));
        return rows;
    }

    private static <T> void add(
            List<Row> rows,
            List<T> facts,
            Function<T, Statement> statement,
            Function<T, String> text) {
        for (T fact : facts) {
            rows.add(new Row(statement.apply(fact).at().line(), text.apply(fact)));
        }
    }

    private static String update(Update update) {
        return row(
                "update",
                update.subject(),
                text(update.versions()),
                update.topic(),
                update.text(),
                update.impact());
    }

    private static String recommendation(Recommendation recommendation) {
        return row(
                "recommendation",
                recommendation.scenario(),
                picks(recommendation.picks()),
                picks(recommendation.replaces()),
                recommendation.reason());
    }

    private static String trend(Trend trend) {
        return row("trend", trend.topic(), trend.name(), trend.description(), trend.scope());
    }

    private static String metric(Metric metric) {
        return row(
                "metric",
                metric.subject(),
                metric.name(),
                metric.bound().id() + " " + metric.change().id(),
                metric.value().toPlainString() + " " + metric.unit(),
                metric.written(),
                metric.asOf());
    }

    private static String event(Event event) {
        return row(
                "event",
                event.name(),
                event.start().equals(event.end())
                        ? event.start().toString()
                        : event.start() + ".." + event.end(),
                event.place(),
                event.details(),
                event.agenda().stream().map(Statement::quote).collect(Collectors.joining(" ; ")));
    }

    private static String reference(Reference reference) {
        return row("reference", reference.title(), reference.text(), reference.target());
    }

    private static String picks(List<Recommendation.Pick> picks) {
        return picks.stream()
                .map(pick -> (pick.technology() + " " + text(pick.versions())).strip())
                .collect(Collectors.joining(" + "));
    }

    private static String text(Optional<VersionSet> versions) {
        return versions.map(VersionSet::text).orElse("");
    }

    /** The cells, without the empty ones at the end. */
    private static String row(String... cells) {
        int last = cells.length;
        while (cells[last - 1].isBlank()) {
            last--;
        }
        return List.of(cells).subList(0, last).stream()
                .map(String::strip)
                .collect(Collectors.joining(" | "));
    }
}

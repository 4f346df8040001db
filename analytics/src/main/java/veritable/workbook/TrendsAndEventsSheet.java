package veritable.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import veritable.claim.Event;
import veritable.claim.Statement;
import veritable.claim.Statements;
import veritable.claim.Trend;
import veritable.report.Source;

/** Where things are going, and what takes place when, with what is on its agenda. */
final class TrendsAndEventsSheet implements WorkbookSheet {
    private record Row(
            String kind,
            String name,
            String topic,
            String description,
            String scope,
            Optional<LocalDate> start,
            Optional<LocalDate> end,
            Source source,
            Statement statement) {}

    @Override
    public String id() {
        return "trends-events";
    }

    @Override
    public void write(Book book, Material material) {
        TableWriter<Row> table =
                new TableWriter<>(
                                book,
                                book.labels().text("sheet.trends-events"),
                                fields(book, material),
                                2)
                        .atMost(Workbooks.MOST_BESIDE);
        for (Statements report : material.reports()) {
            for (Trend trend : report.trends()) {
                table.write(row(book, report.source(), trend));
            }
            for (Event event : report.events()) {
                table.write(row(book, report.source(), event));
                for (Statement point : event.agenda()) {
                    table.write(row(book, report.source(), event, point));
                }
            }
        }
        table.finish();
    }

    private static Row row(Book book, Source source, Trend trend) {
        return new Row(
                book.labels().text("row.trend"),
                trend.name(),
                trend.topic(),
                trend.description(),
                trend.scope(),
                Optional.empty(),
                Optional.empty(),
                source,
                trend.statement());
    }

    private static Row row(Book book, Source source, Event event) {
        return new Row(
                book.labels().text("row.event"),
                event.name(),
                "",
                event.details(),
                event.place(),
                Optional.of(event.start()),
                Optional.of(event.end()),
                source,
                event.statement());
    }

    private static Row row(Book book, Source source, Event event, Statement point) {
        return new Row(
                book.labels().text("row.agenda"),
                event.name(),
                "",
                point.quote(),
                "",
                Optional.empty(),
                Optional.empty(),
                source,
                point);
    }

    private static List<Field<Row>> fields(Book book, Material material) {
        List<Field<Row>> fields = new ArrayList<>();
        fields.add(Field.text(book.heading("what"), Look.TEXT, Row::kind));
        fields.add(Field.text(book.heading("name"), Look.STRONG, Row::name));
        fields.add(Field.text(book.heading("topic"), Look.TEXT, Row::topic));
        fields.add(Field.text(book.heading("description"), Look.WRAPPED, Row::description));
        fields.add(Field.text(book.heading("reach"), Look.TEXT, Row::scope));
        fields.add(Field.date(book.heading("start"), Row::start));
        fields.add(Field.date(book.heading("end"), Row::end));
        fields.add(
                Field.text(
                                book.heading("report"),
                                Look.WRAPPED,
                                (Row row) -> material.name(row.source().path()))
                        .atMost(26));
        fields.add(
                Field.line(
                        book.heading("line"), row -> Place.of(row.statement().at(), book.links())));
        fields.add(
                Field.text(
                                book.heading("section"),
                                Look.WRAPPED,
                                (Row row) ->
                                        material.within(
                                                row.source().path(), row.statement().section()))
                        .atMost(32));
        fields.add(Field.text(book.heading("quote"), Look.WRAPPED, row -> row.statement().quote()));
        return fields;
    }
}

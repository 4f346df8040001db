package veritable.workbook;

import java.time.LocalDate;
import java.util.List;
import veritable.claim.Statements;
import veritable.compare.Agreement;
import veritable.compare.Changes;
import veritable.compare.Severity;
import veritable.language.Labels;
import veritable.report.Source;

/**
 * The first page: what was compared, what does not fit, what is to be decided, and where to look.
 */
final class SummarySheet implements WorkbookSheet {
    private static final int COLUMNS = 12;
    private static final int WIDTH = 11;
    private static final int HALF = COLUMNS / 2;

    /** More conflicts than these are looked up in their own sheet. */
    private static final int GLANCE = 30;

    private static final int CHART_ROWS = 15;
    private static final int MOST_REPORTS = 20;

    /** A number that stands for itself, with the words below it. */
    private record Figure(String id, int number, Look look) {}

    @Override
    public String id() {
        return "summary";
    }

    @Override
    public void write(Book book, Material material) {
        Grid page = new Grid(book, book.labels().text("sheet.summary"));
        title(page, book, material);
        figures(page, book, material);
        changes(page, book, material.changes());
        part(page, book, "conflicts");
        Glance.write(page, book, material);
        part(page, book, "decide");
        decisions(page, book, material);
        part(page, book, "numbers");
        Numbers.write(page, book, material, COLUMNS / 2, MOST_REPORTS);
        part(page, book, "reports");
        reports(page, book, material);
        part(page, book, "contents");
        contents(page, book);
        page.finish();
        book.moveToFront(page.name());
    }

    private static void title(Grid page, Book book, Material material) {
        Labels labels = book.labels();
        page.put(0, COLUMNS, labels.text("title"), Look.TITLE).height(30);
        List<LocalDate> days = material.days();
        String dates =
                days.isEmpty()
                        ? labels.text("summary.no-date")
                        : days.size() == 1
                                ? days.get(0).toString()
                                : days.get(0) + " – " + days.get(days.size() - 1);
        page.next()
                .put(
                        0,
                        COLUMNS,
                        labels.text("summary.subtitle", material.reports().size(), dates),
                        Look.SUBTITLE)
                .next();
    }

    private static void figures(Grid page, Book book, Material material) {
        Labels labels = book.labels();
        int claims = material.reports().stream().mapToInt(report -> report.claims().size()).sum();
        int conflicts = material.count(Agreement.CONFLICT);
        List<Figure> figures =
                List.of(
                        new Figure("error", material.count(Severity.ERROR), Look.FIGURE_ERROR),
                        new Figure(
                                "warning", material.count(Severity.WARNING), Look.FIGURE_WARNING),
                        new Figure("note", material.count(Severity.NOTE), Look.FIGURE),
                        new Figure("conflict", conflicts, Look.FIGURE),
                        new Figure(
                                "technologies",
                                material.comparison().subjects().size(),
                                Look.FIGURE),
                        new Figure("claims", claims, Look.FIGURE));
        page.next().height(34);
        int column = 0;
        for (Figure figure : figures) {
            Look look = figure.number() == 0 ? Look.FIGURE : figure.look();
            page.put(column, 2, figure.number(), look);
            column += 2;
        }
        page.next().height(18);
        column = 0;
        for (Figure figure : figures) {
            page.put(column, 2, labels.text("summary." + figure.id()), Look.CAPTION);
            column += 2;
        }
    }

    private static void changes(Grid page, Book book, Changes changes) {
        if (changes.isKnown()) {
            Labels labels = book.labels();
            page.next()
                    .next()
                    .put(0, 4, labels.text("summary.since", changes.since()), Look.SUBTITLE)
                    .put(
                            4,
                            6,
                            labels.text(
                                    "summary.changes",
                                    changes.fresh().size(),
                                    changes.settled().size(),
                                    changes.gone().size()),
                            Look.STRONG)
                    .link(10, 2, labels.text("summary.see"), labels.text("sheet.changes"), "A1");
        }
    }

    private static void part(Grid page, Book book, String id) {
        page.next().next();
        page.put(0, COLUMNS, book.labels().text("summary." + id), Look.PART).height(24);
    }

    private static void decisions(Grid page, Book book, Material material) {
        Labels labels = book.labels();
        int open = material.open().size();
        String sheet = labels.text("sheet.decisions");
        if (open == 0) {
            page.next().put(0, COLUMNS, labels.text("summary.nothing"), Look.SUBTITLE);
            return;
        }
        page.next()
                .put(0, 3, labels.text("summary.open"), Look.TEXT)
                .put(3, 1, open, Look.INTEGER)
                .link(4, 2, labels.text("summary.go"), sheet, "A1");
        page.next().put(0, 3, labels.text("summary.answered"), Look.TEXT);
        page.sheet().formula(3, book.answered(), material.answered(), Look.INTEGER);
        page.next().put(0, COLUMNS, labels.text("summary.how"), Look.SUBTITLE).height(18);
    }

    private static void reports(Grid page, Book book, Material material) {
        page.next()
                .put(0, 3, book.heading("report"), Look.HEADER)
                .put(3, 4, book.heading("title"), Look.HEADER)
                .put(7, 1, book.heading("report_date"), Look.HEADER)
                .put(8, 2, book.heading("document_version"), Look.HEADER)
                .put(10, 1, book.heading("claims"), Look.HEADER_NUMBER)
                .put(11, 1, book.heading("updates"), Look.HEADER_NUMBER);
        int index = 0;
        for (Statements report : material.reports()) {
            if (index == MOST_REPORTS) {
                break;
            }
            Source source = report.source();
            page.next()
                    .put(0, 3, material.comparison().names().get(index++), Look.STRONG)
                    .put(3, 4, source.title(), Look.TEXT)
                    .put(7, 1, source.date().map(LocalDate::toString).orElse(""), Look.TEXT)
                    .put(8, 2, source.version().orElse(""), Look.VERSION)
                    .put(10, 1, report.claims().size(), Look.INTEGER)
                    .put(11, 1, report.updates().size(), Look.INTEGER);
        }
        if (material.reports().size() > index) {
            page.next()
                    .link(
                            0,
                            COLUMNS,
                            book.labels().text("summary.more", material.reports().size() - index),
                            book.labels().text("sheet.sources"),
                            "A" + (index + 2));
        }
    }

    private static void contents(Grid page, Book book) {
        Labels labels = book.labels();
        page.next()
                .put(0, 3, labels.text("summary.sheet"), Look.HEADER)
                .put(3, 8, labels.text("summary.about"), Look.HEADER)
                .put(11, 1, labels.text("summary.rows"), Look.HEADER_NUMBER);
        for (WorkbookSheet sheet : Workbooks.sheets()) {
            String name = labels.text("sheet." + sheet.id());
            Integer rows = book.counts().get(name);
            if (rows != null) {
                page.next()
                        .link(0, 3, name, name, "A1")
                        .put(3, 8, labels.text("about." + sheet.id()), Look.TEXT)
                        .put(11, 1, rows, Look.INTEGER);
            }
        }
        for (String notice : book.notices().sentences(labels)) {
            page.next().put(0, COLUMNS, notice, Look.SUBTITLE);
        }
    }
}

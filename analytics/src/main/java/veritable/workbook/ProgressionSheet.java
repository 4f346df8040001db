package veritable.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import veritable.chart.Chart;
import veritable.claim.Claim;
import veritable.claim.Role;
import veritable.compare.Side;
import veritable.compare.Subject;
import veritable.report.Source;

/** Which versions of a technology the reports name, from the earliest report to the latest. */
final class ProgressionSheet implements WorkbookSheet {
    private static final Set<String> CHARTS = Set.of("versions", "progression");
    private static final int ROW_HEIGHT = 20; // pixels
    private static final int MOST_COLUMNS = 100;

    /** What one report says of a technology. */
    private record Stand(SubjectAgreement agreed, Side side) {}

    @Override
    public String id() {
        return "progression";
    }

    @Override
    public void write(Book book, Material material) {
        boolean wide = material.reports().size() <= MOST_COLUMNS;
        draw(book, material, wide ? matrix(book, material) : list(book, material));
    }

    /** A column for each report. */
    private static SheetWriter matrix(Book book, Material material) {
        List<Field<SubjectAgreement>> fields = new ArrayList<>();
        fields.add(
                Field.text(book.heading("technology"), Look.STRONG, row -> row.subject().name()));
        for (int report : byDate(material.comparison().sources())) {
            fields.add(
                    Field.text(
                            head(material, report),
                            Look.VERSION,
                            row -> versions(book, row.subject(), report)));
        }
        fields.add(
                Field.text(
                        book.heading("agreement"), Look.STATE, row -> book.word(row.agreement())));
        fields.add(
                Field.text(
                        book.heading("domain"),
                        Look.TEXT,
                        row -> book.domain(row.subject().technology().domain())));
        TableWriter<SubjectAgreement> table =
                new TableWriter<>(book, book.labels().text("sheet.progression"), fields, 1);
        material.agreements().forEach(table::write);
        return table.finish().get(0);
    }

    private static String head(Material material, int report) {
        String name = material.comparison().names().get(report);
        return material.comparison()
                .sources()
                .get(report)
                .date()
                .map(day -> day + "\n" + name)
                .orElse(name);
    }

    /** A row for each technology and report: nobody scrolls through hundreds of columns. */
    private static SheetWriter list(Book book, Material material) {
        List<Source> sources = material.comparison().sources();
        List<Field<Stand>> fields =
                List.of(
                        Field.text(
                                book.heading("technology"),
                                Look.STRONG,
                                row -> row.agreed().subject().name()),
                        Field.date(
                                book.heading("report_date"),
                                row -> sources.get(row.side().report()).date()),
                        Field.text(
                                book.heading("report"),
                                Look.WRAPPED,
                                row -> material.comparison().names().get(row.side().report())),
                        Field.text(
                                book.heading("version"),
                                Look.VERSION,
                                row -> versions(book, row.side())),
                        Field.text(
                                book.heading("agreement"),
                                Look.STATE,
                                row -> book.word(row.agreed().agreement())));
        TableWriter<Stand> table =
                new TableWriter<>(book, book.labels().text("sheet.progression"), fields, 1)
                        .atMost(Workbooks.MOST_BESIDE);
        List<Integer> order = byDate(sources);
        int[] rank = new int[order.size()];
        for (int i = 0; i < rank.length; i++) {
            rank[order.get(i)] = i;
        }
        for (SubjectAgreement agreed : material.agreements()) {
            agreed.subject().sides().stream()
                    .sorted(Comparator.comparingInt(side -> rank[side.report()]))
                    .forEach(side -> table.write(new Stand(agreed, side)));
        }
        return table.finish().get(0);
    }

    private static void draw(Book book, Material material, SheetWriter sheet) {
        Drawing drawing = new Drawing(book, sheet.name());
        int row = 1;
        for (Chart chart : material.charts()) {
            if (CHARTS.contains(chart.id())) {
                drawing.add(
                        chart.png(2),
                        chart.description(),
                        sheet.columns() + 1,
                        row,
                        chart.width(),
                        chart.height());
                row += chart.height() / ROW_HEIGHT + 2;
            }
        }
        drawing.finish();
    }

    /** The indexes of the reports, earliest first, those without a date last. */
    private static List<Integer> byDate(List<Source> sources) {
        Comparator<Integer> dated = Comparator.comparing(i -> sources.get(i).date().isEmpty());
        return IntStream.range(0, sources.size())
                .boxed()
                .sorted(
                        dated.thenComparing(
                                i -> sources.get(i).date().map(Object::toString).orElse("")))
                .toList();
    }

    private static String versions(Book book, Subject subject, int report) {
        for (Side side : subject.sides()) {
            if (side.report() == report) {
                return versions(book, side);
            }
        }
        return "";
    }

    private static String versions(Book book, Side side) {
        if (!side.isVersioned()) {
            return book.labels().text("cell.mentioned");
        }
        StringJoiner versions = new StringJoiner(" / ");
        roles(side).forEach((text, role) -> versions.add(version(book, text, role)));
        return versions.toString();
    }

    /** The versions with the first role each has: a recommended one is current as well. */
    private static Map<String, Role> roles(Side side) {
        Map<String, Role> roles = new LinkedHashMap<>();
        for (Claim claim : side.claims()) {
            roles.merge(
                    claim.versions().text(),
                    claim.role(),
                    (one, other) -> one.compareTo(other) < 0 ? one : other);
        }
        return roles;
    }

    private static String version(Book book, String text, Role role) {
        return role == Role.CURRENT
                ? text
                : book.labels().text("cell.role", text, book.word("role." + role.id()));
    }
}

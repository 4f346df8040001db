package veritable.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    @Override
    public String id() {
        return "progression";
    }

    @Override
    public void write(Book book, Material material) {
        TableWriter<Subject> table =
                new TableWriter<>(
                        book, book.labels().text("sheet.progression"), fields(book, material), 1);
        for (Subject subject : material.comparison().subjects()) {
            table.write(subject);
        }
        draw(book, material, table.finish().get(0));
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

    private static List<Field<Subject>> fields(Book book, Material material) {
        List<Field<Subject>> fields = new ArrayList<>();
        fields.add(Field.text(book.heading("technology"), Look.STRONG, Subject::name));
        for (int report : byDate(material.comparison().sources())) {
            String name = material.comparison().names().get(report);
            String day =
                    material.comparison()
                            .sources()
                            .get(report)
                            .date()
                            .map(d -> d + "\n")
                            .orElse("");
            fields.add(
                    Field.text(
                            day + name, Look.VERSION, subject -> versions(book, subject, report)));
        }
        fields.add(
                Field.text(
                        book.heading("agreement"),
                        Look.STATE,
                        subject -> book.word(subject.agreement())));
        fields.add(
                Field.text(
                        book.heading("domain"),
                        Look.TEXT,
                        subject -> book.domain(subject.technology().domain())));
        return fields;
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
        Optional<Side> side =
                subject.sides().stream().filter(each -> each.report() == report).findFirst();
        if (side.isEmpty()) {
            return "";
        }
        if (!side.get().isVersioned()) {
            return book.labels().text("cell.mentioned");
        }
        StringJoiner versions = new StringJoiner(" / ");
        roles(side.get()).forEach((text, role) -> versions.add(version(book, text, role)));
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

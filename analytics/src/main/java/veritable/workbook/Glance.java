package veritable.workbook;

import java.util.List;
import java.util.StringJoiner;
import veritable.compare.Evidence;
import veritable.compare.Finding;
import veritable.language.Labels;
import veritable.table.FindingRow;

/** The part of the summary with the conflicts, a line for each. */
final class Glance {
    /** More than these are looked up in their own sheet. */
    private static final int MOST = 30;

    private Glance() {}

    static void write(Grid page, Book book, Material material) {
        Labels labels = book.labels();
        List<FindingRow> conflicts = material.conflicts();
        if (conflicts.isEmpty()) {
            page.next().put(0, Grid.COLUMNS, labels.text("summary.no-conflicts"), Look.SUBTITLE);
            return;
        }
        head(page, book, material);
        int shown = 0;
        for (FindingRow conflict : conflicts.subList(0, Math.min(MOST, conflicts.size()))) {
            line(page, book, conflict, ++shown);
        }
        if (conflicts.size() > shown) {
            page.next()
                    .link(
                            0,
                            Grid.COLUMNS,
                            labels.text("summary.more", conflicts.size() - shown),
                            labels.text("sheet.conflicts"),
                            "A" + (shown + 2));
        }
    }

    private static void head(Grid page, Book book, Material material) {
        List<String> names = material.comparison().names();
        boolean two = names.size() == 2;
        page.next()
                .put(0, 1, book.heading("finding"), Look.HEADER)
                .put(1, 2, book.heading("subject"), Look.HEADER)
                .put(3, 2, book.heading("rule"), Look.HEADER)
                .put(5, 2, two ? names.get(0) : book.labels().text("side", "A"), Look.HEADER)
                .put(7, 2, two ? names.get(1) : book.labels().text("side", "B"), Look.HEADER)
                .put(9, 2, book.heading("higher"), Look.HEADER)
                .put(11, 1, book.heading("distance"), Look.HEADER)
                .height(32);
    }

    private static void line(Grid page, Book book, FindingRow row, int number) {
        Finding finding = row.finding();
        String sheet = book.labels().text("sheet.conflicts");
        page.next()
                .link(0, 1, String.valueOf(row.number()), sheet, "A" + (number + 1))
                .put(1, 2, finding.subject(), Look.STRONG)
                .put(3, 2, book.ruleTitle(finding.rule()), Look.TEXT);
        if (finding.evidence().size() > 2) {
            page.put(5, 4, all(finding), Look.VERSION);
        } else {
            page.put(5, 2, Sides.says(finding, 0), Look.VERSION);
            page.put(7, 2, Sides.says(finding, 1), Look.VERSION);
        }
        page.put(9, 2, finding.details().getOrDefault("higher", ""), Look.TEXT)
                .put(11, 1, Sides.distance(finding, book.labels()), Look.TEXT)
                .height(18);
    }

    private static String all(Finding finding) {
        StringJoiner all = new StringJoiner(" / ");
        for (Evidence evidence : finding.evidence()) {
            all.add(evidence.value());
        }
        return all.toString();
    }
}

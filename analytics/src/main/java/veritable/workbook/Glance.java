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

    private static final int SIDES = 6;

    private Glance() {}

    static void write(Grid page, Book book, Material material) {
        Labels labels = book.labels();
        List<FindingRow> conflicts = material.conflicts();
        if (conflicts.isEmpty()) {
            page.next().put(0, Grid.COLUMNS, labels.text("summary.no-conflicts"), Look.SUBTITLE);
            return;
        }
        head(page, book, material);
        int first = page.row() + 1;
        int shown = 0;
        for (FindingRow conflict : conflicts.subList(0, Math.min(MOST, conflicts.size()))) {
            line(page, book, material, conflict, ++shown);
        }
        Badges.colour(book, page.sheet(), Look.BADGE, first, page.row(), 1);
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
                .put(1, 1, book.heading("severity"), Look.HEADER)
                .put(2, 2, book.heading("subject"), Look.HEADER)
                .put(4, 2, book.heading("rule"), Look.HEADER)
                .put(SIDES, 2, two ? names.get(0) : book.labels().text("side", "A"), Look.HEADER)
                .put(8, 2, two ? names.get(1) : book.labels().text("side", "B"), Look.HEADER)
                .put(10, 2, book.heading("distance"), Look.HEADER);
    }

    private static void line(Grid page, Book book, Material material, FindingRow row, int number) {
        Finding finding = row.finding();
        String sheet = book.labels().text("sheet.conflicts");
        page.next()
                .link(0, 1, String.valueOf(row.number()), sheet, "A" + (number + 1))
                .put(1, 1, book.word("severity." + finding.severity().id()), Look.BADGE)
                .put(2, 2, finding.subject(), Look.STRONG)
                .put(4, 2, book.ruleTitle(finding.rule()), Look.WRAPPED);
        if (finding.evidence().size() > 2) {
            page.put(SIDES, 4, all(finding), Look.VERSION);
        } else {
            for (int side = 0; side < 2; side++) {
                boolean higher = Sides.isHigher(finding, side, material);
                page.put(
                        SIDES + 2 * side,
                        2,
                        Sides.says(finding, side),
                        higher ? Look.VERSION_HIGHER : Look.VERSION);
            }
        }
        String distance = finding.details().getOrDefault("distance", "");
        page.put(10, 2, book.distance(distance), Look.TEXT);
    }

    private static String all(Finding finding) {
        StringJoiner all = new StringJoiner(" / ");
        for (Evidence evidence : finding.evidence()) {
            all.add(evidence.value());
        }
        return all.toString();
    }
}

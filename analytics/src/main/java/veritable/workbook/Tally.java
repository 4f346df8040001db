package veritable.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import veritable.compare.Severity;
import veritable.compare.Side;
import veritable.compare.Subject;
import veritable.table.FindingRow;

/** A row of counts. */
record Tally(String name, List<Integer> counts) {
    Tally {
        counts = List.copyOf(counts);
    }

    /** The findings of each rule, by severity. */
    static List<Tally> rules(Book book, List<FindingRow> findings) {
        Map<String, int[]> counts = new LinkedHashMap<>();
        for (FindingRow row : findings) {
            String title = book.ruleTitle(row.finding().rule());
            counts.computeIfAbsent(title, none -> new int[Severity.values().length])[
                    row.finding().severity().ordinal()]++;
        }
        return of(counts);
    }

    /**
     * The technologies of each of the first reports: with a version as other reports have one, with
     * a version that no other has, only named.
     */
    static List<Tally> coverage(Material material, int reports) {
        List<String> names = material.comparison().names();
        int[][] counts = new int[Math.min(reports, names.size())][3];
        for (Subject subject : material.comparison().subjects()) {
            long versioned = subject.sides().stream().filter(Side::isVersioned).count();
            for (Side side : subject.sides()) {
                if (side.report() < counts.length) {
                    counts[side.report()][side.isVersioned() ? versioned > 1 ? 0 : 1 : 2]++;
                }
            }
        }
        Map<String, int[]> named = new LinkedHashMap<>();
        for (int i = 0; i < counts.length; i++) {
            named.put(names.get(i), counts[i]);
        }
        return of(named);
    }

    private static List<Tally> of(Map<String, int[]> counts) {
        List<Tally> tallies = new ArrayList<>();
        counts.forEach(
                (name, each) -> {
                    List<Integer> list = new ArrayList<>();
                    for (int count : each) {
                        list.add(count);
                    }
                    tallies.add(new Tally(name, list));
                });
        return tallies;
    }
}

package veritable.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/** The facts of findings that have columns of their own, and the others in one. */
final class Details {
    private static final String DISTANCE = "distance";
    private static final int DIGITS = 9;

    /** The keys of facts whose columns are called as they are. */
    private static final Set<String> FACTS = Set.of("role", "lowest", "highest", "higher");

    private Details() {}

    static List<Column<FindingRow>> columns() {
        return List.of(
                fact("role", "The role in which the versions are claimed."),
                fact("lowest", "The lowest of the versions."),
                fact("highest", "The highest of the versions."),
                fact("higher", "Which reports name the highest version."),
                new Column<>(
                        "difference",
                        Column.Type.TEXT,
                        row -> Distance.of(row).map(Distance::level),
                        "In which number the versions differ first: major, minor or patch."),
                new Column<>(
                        DISTANCE,
                        Column.Type.INTEGER,
                        row -> Distance.of(row).map(Distance::by),
                        "By how much they differ there."),
                Column.text(
                        "details",
                        Details::others,
                        "Further facts, as name=value joined by \"; \"."));
    }

    private static Column<FindingRow> fact(String key, String description) {
        return Column.text(key, row -> row.finding().details().getOrDefault(key, ""), description);
    }

    private static String others(FindingRow row) {
        StringJoiner others = new StringJoiner("; ");
        row.finding()
                .details()
                .forEach(
                        (key, value) -> {
                            boolean shown =
                                    value.isEmpty()
                                            || FACTS.contains(key)
                                            || key.equals(DISTANCE) && Distance.of(row).isPresent();
                            if (!shown) {
                                others.add(key + "=" + value);
                            }
                        });
        return others.toString();
    }

    /** What a finding says as {@code minor 3}. */
    private record Distance(String level, int by) {
        static Optional<Distance> of(FindingRow row) {
            String text = row.finding().details().getOrDefault(DISTANCE, "");
            int blank = text.indexOf(' ');
            String by = text.substring(blank + 1);
            boolean number = by.chars().allMatch(c -> c >= '0' && c <= '9');
            return blank > 0 && number && !by.isEmpty() && by.length() <= DIGITS
                    ? Optional.of(new Distance(text.substring(0, blank), Integer.parseInt(by)))
                    : Optional.empty();
        }
    }
}

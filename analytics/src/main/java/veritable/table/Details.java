package veritable.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** The facts of findings that have columns of their own, and the others in one. */
final class Details {
    /** One fact: its column, its key in a finding, and what it is. */
    private record Detail(String column, String key, Column.Type type, String description) {
        static Detail text(String name, String description) {
            return new Detail(name, name, Column.Type.TEXT, description);
        }

        Optional<?> in(Map<String, String> details) {
            String value = details.get(key);
            if (value == null) {
                return Optional.empty();
            }
            return type == Column.Type.INTEGER ? whole(value) : Optional.of(value);
        }
    }

    private static final int DIGITS = 9;

    private static final List<Detail> DETAILS =
            List.of(
                    Detail.text("role", "The role in which the versions are claimed."),
                    Detail.text("lowest", "The lowest of the versions."),
                    Detail.text("highest", "The highest of the versions."),
                    Detail.text("higher", "Which reports name the highest version."),
                    new Detail(
                            "difference",
                            "level",
                            Column.Type.TEXT,
                            "Where the versions differ first: major, minor, patch, other or none."),
                    new Detail(
                            "distance",
                            "distance",
                            Column.Type.INTEGER,
                            "By how much they differ there."));

    private Details() {}

    static List<Column<FindingRow>> columns() {
        List<Column<FindingRow>> columns = new ArrayList<>();
        for (Detail detail : DETAILS) {
            columns.add(
                    new Column<>(
                            detail.column,
                            detail.type,
                            row -> detail.in(row.finding().details()),
                            detail.description));
        }
        columns.add(
                Column.text(
                        "details",
                        row -> others(row.finding().details()),
                        "Further facts, as name=value joined by \"; \"."));
        return columns;
    }

    private static String others(Map<String, String> details) {
        StringJoiner facts = new StringJoiner("; ");
        details.forEach(
                (key, value) -> {
                    if (!isShown(key, details)) {
                        facts.add(key + "=" + value);
                    }
                });
        return facts.toString();
    }

    private static boolean isShown(String key, Map<String, String> details) {
        for (Detail detail : DETAILS) {
            if (detail.key.equals(key)) {
                return detail.in(details).isPresent();
            }
        }
        return false;
    }

    private static Optional<Integer> whole(String text) {
        boolean digits = text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits && !text.isEmpty() && text.length() <= DIGITS
                ? Optional.of(Integer.valueOf(text))
                : Optional.empty();
    }
}

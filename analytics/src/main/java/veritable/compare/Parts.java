package veritable.compare;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Technologies that have no versions of their own but those of a whole, from {@code parts.csv}: an
 * eBPF version is a Linux version.
 */
final class Parts {
    private final Map<String, String> wholes = new HashMap<>();

    private Parts() {}

    static Parts standard() {
        Parts parts = new Parts();
        for (String[] row : Categories.rows("parts.csv")) {
            parts.wholes.put(Subjects.fold(row[0]), row[1]);
        }
        return parts;
    }

    /** The whole that this technology is a part of, by name. */
    Optional<String> whole(String technology) {
        return Optional.ofNullable(wholes.get(Subjects.fold(technology)));
    }
}

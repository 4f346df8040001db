package veritable.language;

import java.util.List;
import java.util.Optional;

/** Which word was perhaps meant by one that does not exist. */
public final class Spelling {
    private Spelling() {}

    /**
     * The name that takes the fewest characters put in, taken out or replaced; none if that is more
     * than half of them.
     */
    public static Optional<String> nearest(String given, List<String> names) {
        Optional<String> meant = Optional.empty();
        int least = given.length() / 2 + 1;
        for (String name : names) {
            int distance = distance(given, name);
            if (distance < least) {
                least = distance;
                meant = Optional.of(name);
            }
        }
        return meant;
    }

    /** How many characters must be put in, taken out or replaced. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int before = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int same = before + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                before = row[j];
                row[j] = Math.min(same, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}

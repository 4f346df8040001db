package veritable.cli;

import java.util.List;

/** The names that an argument may have. */
final class Names {
    private Names() {}

    /**
     * @param command what is asked for, as in {@code export}
     * @throws UsageException if it is none of them, naming all and the one that was perhaps meant
     */
    static void check(String command, String given, List<String> names) {
        if (names.contains(given)) {
            return;
        }
        String meant = "";
        int least = given.length() / 2 + 1;
        for (String name : names) {
            int distance = distance(given, name);
            if (distance < least) {
                least = distance;
                meant = " (did you mean " + name + "?)";
            }
        }
        throw new UsageException(
                command
                        + " "
                        + given
                        + ": one of "
                        + String.join(", ", names)
                        + " expected"
                        + meant);
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

package veritable.kernel.magic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** What a person may have meant by a misspelt name. */
final class Nearest {
    private Nearest() {}

    /** The name with the fewest letters to change, if they are few; of two such the first. */
    static Optional<String> of(String written, Collection<String> names) {
        String wanted = written.toLowerCase(Locale.ROOT);
        int limit = Math.max(1, wanted.length() / 3);
        Optional<String> nearest = Optional.empty();
        for (String name : names) {
            int distance = distance(wanted, name);
            if (distance <= limit) {
                limit = distance - 1;
                nearest = Optional.of(name);
            }
        }
        return nearest;
    }

    /** Letters to add, drop, change or swap with the next. */
    private static int distance(String a, String b) {
        int[][] costs = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                costs[i][j] = i == 0 || j == 0 ? i + j : cost(costs, a, b, i, j);
            }
        }
        return costs[a.length()][b.length()];
    }

    private static int cost(int[][] costs, String a, String b, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int cost = Math.min(costs[i - 1][j], costs[i][j - 1]) + 1;
        cost = Math.min(cost, costs[i - 1][j - 1] + change);
        boolean swapped =
                i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(cost, costs[i - 2][j - 2] + 1) : cost;
    }
}

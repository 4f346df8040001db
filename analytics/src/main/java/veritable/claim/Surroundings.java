package veritable.claim;

import veritable.claim.Metric.Bound;
import veritable.claim.Metric.Change;

/**
 * What the words around a number say of it: how it bounds the truth, whether it is a change, and
 * what is measured.
 *
 * @param owner the words before a counted thing (集群 in 集群包含 5 个节点), or empty
 * @param each the unit of time that 每 names, or empty
 * @param end after the words that follow the number and belong to it
 */
record Surroundings(Bound bound, Change change, String name, String owner, String each, int end) {
    Surroundings bounded(Bound other) {
        return new Surroundings(other, change, name, owner, each, end);
    }

    Surroundings named(String other) {
        return new Surroundings(bound, change, other, owner, each, end);
    }

    /** Whether the words say that the number is about what was measured before: 同比. */
    boolean isSame() {
        return NumberWords.SAME.at(name, 0, name.length()) == name.length() && !name.isEmpty();
    }

    /** 每秒 100 万次 is 次/s. */
    String unit(String bare) {
        return each.isEmpty() ? bare : bare + "/" + each;
    }

    /** Where the words end that stand before the bounds before {@code at}: 降到 in 降到约 <. */
    static int beforeBounds(String text, int from, int at) {
        int end = Chars.skipBlanksBack(text, at, from);
        while (true) {
            int length = boundBefore(text, end, from);
            if (length == 0) {
                return end;
            }
            end = Chars.skipBlanksBack(text, end - length, from);
        }
    }

    private static int boundBefore(String text, int end, int from) {
        if (end > from && "-+−±$¥￥€£".indexOf(text.charAt(end - 1)) >= 0) {
            return 1;
        }
        int most = NumberWords.AT_MOST.before(text, end, from);
        int least = most > 0 ? 0 : NumberWords.AT_LEAST.before(text, end, from);
        return most > 0 ? most : least > 0 ? least : NumberWords.ABOUT.before(text, end, from);
    }

    /** Whether a verb of change stands between the two places. */
    static boolean changes(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (NumberWords.DECREASES.at(text, at, to) > 0
                    || NumberWords.INCREASES.at(text, at, to) > 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Reads what is around the number from {@code start} to {@code end}; nothing before {@code
     * clause} belongs to it.
     */
    static Surroundings of(String text, int clause, int start, int end, int limit, boolean counts) {
        return new SurroundingsReader(text, clause, start, end, limit, counts).read();
    }
}

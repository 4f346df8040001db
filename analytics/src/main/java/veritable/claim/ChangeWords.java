package veritable.claim;

import veritable.claim.Metric.Change;

/**
 * The verbs around a number that say whether it changed, and how: 降低 30%, reduces memory by 30%.
 */
final class ChangeWords {
    private final String text;
    private Change change = Change.LEVEL;
    private boolean target;

    ChangeWords(String text) {
        this.text = text;
    }

    Change change() {
        return change;
    }

    /** Whether nothing has been said of a change, and none of a level that was reached. */
    boolean isOpen() {
        return change == Change.LEVEL && !target;
    }

    /** Takes a word such as 到 before the number: what was reached is no change. */
    void reach(boolean reached) {
        target |= reached;
    }

    /** The length of the verb that ends at {@code at}. */
    int before(int at, int from) {
        int length = NumberWords.DECREASES.before(text, at, from);
        if (length > 0) {
            change(Change.DECREASE);
            return length;
        }
        length = NumberWords.INCREASES.before(text, at, from);
        if (length > 0) {
            change(Change.INCREASE);
        }
        return length;
    }

    /** 降低 30% is a change, 降低到 30% a level. */
    private void change(Change read) {
        change = target ? Change.LEVEL : read;
    }

    /** Cilium improves throughput by 30%: the end of the verb, if a noun follows it. */
    int within(int begin, int stop) {
        for (int at = begin + 1; at < stop; at++) {
            if (Chars.isBlank(text.charAt(at - 1))) {
                int end = at + leading(at, stop);
                if (end > at && Chars.skipBlanks(text, end, stop) < stop) {
                    return end;
                }
            }
        }
        return begin;
    }

    /** 降低内存开销 30%, reduces memory by 30%. */
    int leading(int begin, int stop) {
        return verb(
                NumberWords.DECREASES.at(text, begin, stop),
                NumberWords.INCREASES.at(text, begin, stop));
    }

    /** 30% 的性能提升. */
    int trailing(int begin, int stop) {
        return verb(
                NumberWords.DECREASES.before(text, stop, begin),
                NumberWords.INCREASES.before(text, stop, begin));
    }

    /** Takes what is longer than a sign, by the lengths of both; the length of what was taken. */
    private int verb(int decrease, int increase) {
        if (decrease > 1) {
            change = Change.DECREASE;
            return decrease;
        }
        if (increase > 1) {
            change = Change.INCREASE;
            return increase;
        }
        return 0;
    }
}

package veritable.claim;

/** Labels of lines that say what the versions behind them are to the reader: 规划：, 原：, To do:. */
final class LineLabels {
    private static final WordList PLANNED = WordList.split("待办|下一步|后续|下阶段|拟|to do|todo|next|later");

    private static final WordList PAST =
            WordList.split("原|旧|原有|原先|此前|之前|过去|以前|旧版|before|old|previously|formerly|was|past");

    private static final WordList ADVICE =
            WordList.split("推荐|建议|推荐组合|recommendation|recommendations|recommended|advice");

    private LineLabels() {}

    /** What the label that ends at {@code end} says; current, if it says nothing. */
    static Role role(String text, int end) {
        int from = Letters.skipBlanks(text, 0);
        if (PAST.holds(text, from, end)) {
            return Role.HISTORICAL;
        }
        if (ADVICE.holds(text, from, end)) {
            return Role.RECOMMENDED;
        }
        if (Cues.PLANNED.isIn(text, 0, end) || PLANNED.holds(text, from, end)) {
            return Role.PLANNED;
        }
        return Cues.MINIMUM.isIn(text, 0, end) ? Role.MINIMUM : Role.CURRENT;
    }
}

package veritable.claim;

import veritable.report.Text;

/**
 * A line that leads what follows it: {@code **数据**（截至 2025 年 6 月）：}.
 *
 * @param name without its colon and what stands in parentheses
 * @param asOf the time it gives, or empty
 */
record LeadLine(String name, Topic topic, String asOf, Text text) {

    private static final int LONGEST = 36;

    /** Whether the line is nothing but a lead: short, and marked as strong throughout. */
    static boolean isBare(Text text, Head head) {
        return !head.isNone()
                && !head.hasRest(text)
                && text.is(Text.Mark.STRONG, head.start())
                && isShort(text.plain(), head.start(), head.end());
    }

    private static boolean isShort(String plain, int from, int to) {
        for (int at = from; at < to; at++) {
            if ("，。；".indexOf(plain.charAt(at)) >= 0) {
                return false;
            }
        }
        return to - from <= LONGEST;
    }

    static boolean endsInColon(Text text) {
        String plain = text.plain();
        int end = Chars.skipBlanksBack(plain, plain.length(), 0);
        return end > 0 && (plain.charAt(end - 1) == '：' || plain.charAt(end - 1) == ':');
    }

    /**
     * @param bare whether the line is a lead and nothing else; of other lines only short ones say
     *     what is to come
     */
    static LeadLine of(Text text, Head head, boolean bare) {
        String plain = text.plain();
        String asOf = AsOf.in(plain, 0, plain.length());
        if (bare) {
            String name = head.name(text);
            return new LeadLine(name, Topic.of(name), asOf, text);
        }
        boolean tells = isShort(plain, 0, plain.length());
        return new LeadLine("", tells ? Topic.of(plain) : Topic.NONE, asOf, text);
    }
}

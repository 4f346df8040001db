package veritable.claim;

/** The time that a text says its numbers hold for: {@code 截至 2025 年 6 月}, {@code as of May}. */
final class AsOf {
    private static final WordSet MARKS = WordSet.of("截至|截止到|截止|as of");

    private AsOf() {}

    /** The words after the mark, up to the next comma or bracket; empty if there is no mark. */
    static String in(String text, int from, int to) {
        int at = MARKS.find(text, from, to);
        return at < 0 ? "" : after(text, at + MARKS.at(text, at, to), to);
    }

    private static String after(String text, int from, int to) {
        int begin = Chars.skipBlanks(text, from, to);
        int end = begin;
        while (end < to && "，。；：！？（）()|,;:".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end - begin > 24 ? "" : text.substring(begin, end).strip();
    }
}

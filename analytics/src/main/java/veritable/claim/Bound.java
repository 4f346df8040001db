package veritable.claim;

import org.jspecify.annotations.Nullable;

/**
 * What stands behind a version and opens the set up or down: {@code +}, 及以上, or earlier, 之前.
 *
 * @param sign {@code +}, {@code ≤} or {@code <}
 * @param end after the words
 */
record Bound(String sign, int end) {
    private static final WordList AND_UP =
            WordList.of(
                    """
                    及以上|或以上|以上|及更高|或更高|及其以上|及以后|及之后|及更新|或更新|或之后|
                    或以后|以后的版本|之后的版本|以后版本|之后版本|和以上|（含）以上|(含)以上|and above|and higher|and newer|and later|
                    and up|and beyond|or better|and onwards|and onward|and greater|or above|
                    or later|or higher|or newer|or greater|or up|or more recent|onwards|onward
                    """);
    private static final WordList AND_DOWN =
            WordList.of(
                    """
                    及以下|或以下|以下|或更低|及更低|及更早|或更早|及之前|及以前|或以前|
                    or earlier|or below|or lower|or older|and below|and earlier|and lower|
                    and older|or prior|and prior
                    """);
    private static final WordList VERSION = WordList.of("版本", "版");
    private static final WordList BEFORE = WordList.of("之前", "以前");

    /** The bound behind the version that ends at {@code at}, or null. */
    static @Nullable Bound at(String text, int at) {
        char c = charAt(text, at);
        if ((c == '+' || c == '＋') && !Letters.isDigit(text, at + 1)) {
            return new Bound("+", at + 1);
        }
        int from = Letters.skipBlanks(text, at);
        int word = from + VERSION.at(text, from);
        if (word > from && (charAt(text, word) == '本' || charAt(text, word) == '的')) {
            word = from;
        }
        word = Letters.skipBlanks(text, word);
        int up = AND_UP.at(text, word);
        if (up > 0) {
            return new Bound("+", word + up);
        }
        int down = AND_DOWN.at(text, word);
        if (down > 0) {
            return new Bound("≤", word + down);
        }
        int before = BEFORE.at(text, word);
        return before > 0 ? new Bound("<", word + before) : behindName(text, word);
    }

    /** macOS 13 (Ventura) or later. */
    private static @Nullable Bound behindName(String text, int from) {
        if (charAt(text, from) != '(' || !Letters.isLatin(text, from + 1)) {
            return null;
        }
        int close = from + 1;
        while (Letters.isLatin(text, close) || charAt(text, close) == ' ') {
            close++;
        }
        int word = Letters.skipBlanks(text, close + 1);
        int up = charAt(text, close) == ')' ? AND_UP.at(text, word) : 0;
        return up > 0 ? new Bound("+", word + up) : null;
    }

    boolean isDown() {
        return !sign.equals("+");
    }

    private static char charAt(String text, int at) {
        return at < text.length() ? text.charAt(at) : '\0';
    }
}

package veritable.claim;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Words and phrases to look for at a place in a text, whatever their case. Of several the longest
 * counts; what begins or ends with a Latin letter must do so as a whole word.
 */
final class WordSet {
    private static final int BUCKETS = 128;

    private final @Nullable String[][] byFirst = new String[BUCKETS][];
    private final long[] firsts = new long[1024];
    private final @Nullable String[][] byLast = new String[BUCKETS][];

    /** Words split by strokes; line breaks are left out. Lower case. */
    static WordSet of(String words) {
        WordSet set = new WordSet();
        for (String word : words.replace("\n", "").split("\\|")) {
            char first = word.charAt(0);
            set.firsts[first >> 6] |= 1L << first;
            if (isLatin(first)) {
                set.firsts[first - 32 >> 6] |= 1L << first - 32;
            }
            add(set.byFirst, first, word);
            add(set.byLast, word.charAt(word.length() - 1), word);
        }
        return set;
    }

    private static void add(@Nullable String[][] buckets, char c, String word) {
        int bucket = bucket(c);
        String[] old = buckets[bucket];
        String[] grown = old == null ? new String[1] : Arrays.copyOf(old, old.length + 1);
        int at = grown.length - 1;
        while (at > 0 && grown[at - 1].length() < word.length()) {
            grown[at] = grown[at - 1];
            at--;
        }
        grown[at] = word;
        buckets[bucket] = grown;
    }

    private static int bucket(char c) {
        return (c ^ c >> 7) & (BUCKETS - 1);
    }

    /** The length of the word that begins at {@code at} and ends before {@code limit}, or 0. */
    int at(String text, int at, int limit) {
        if (at >= limit) {
            return 0;
        }
        String[] words = byFirst[bucket(fold(text.charAt(at)))];
        if (words != null) {
            for (String word : words) {
                if (matches(text, at, word, 0, limit)) {
                    return word.length();
                }
            }
        }
        return 0;
    }

    /**
     * The length of the word that ends at {@code end} and begins at or after {@code from}, or 0.
     */
    int before(String text, int end, int from) {
        if (end <= from) {
            return 0;
        }
        String[] words = byLast[bucket(fold(text.charAt(end - 1)))];
        if (words != null) {
            for (String word : words) {
                if (end - word.length() >= from
                        && matches(text, end - word.length(), word, from, text.length())) {
                    return word.length();
                }
            }
        }
        return 0;
    }

    /** Where the first of the words stands, or -1. */
    int find(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if ((firsts[c >> 6] & 1L << c) != 0 && at(text, at, to) > 0) {
                return at;
            }
        }
        return -1;
    }

    boolean isIn(String text) {
        return find(text, 0, text.length()) >= 0;
    }

    private static boolean matches(String text, int at, String word, int from, int limit) {
        int length = word.length();
        if (at + length > limit || !isSame(text, at, word)) {
            return false;
        }
        int end = at + length;
        return !(isLatin(word.charAt(0)) && at > from && isWord(text.charAt(at - 1)))
                && !(isLatin(word.charAt(length - 1))
                        && end < text.length()
                        && isWord(text.charAt(end)));
    }

    /** Whether {@code word}, which is lower case, stands at {@code at} in any case. */
    static boolean isSame(String text, int at, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (fold(text.charAt(at + i)) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    static char fold(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }

    static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isWord(char c) {
        return isLatin(c) || (c >= '0' && c <= '9') || c == '_';
    }
}

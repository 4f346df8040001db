package veritable.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Words and phrases to look for, whatever their case. A Latin one counts only where no letter goes
 * on before or behind it; a Han one counts anywhere.
 */
final class WordList {
    private static final int BUCKETS = 64;
    private static final int MARKS = 16; // times 64 bits: Han characters seldom share one
    private static final String[] NONE = {};

    private final String[][] byFirst = new String[BUCKETS][];
    private final long[] firsts = new long[MARKS];
    private final long[] lasts = new long[MARKS];

    private WordList() {
        Arrays.fill(byFirst, NONE);
    }

    /** The words of a text, which stand between bars and line breaks. */
    static WordList of(String text) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || "|\n".indexOf(text.charAt(at)) >= 0) {
                if (at > from) {
                    words.add(text.substring(from, at));
                }
                from = at + 1;
            }
        }
        return of(words.toArray(NONE));
    }

    static WordList of(String... words) {
        WordList list = new WordList();
        for (String word : words) {
            char first = Letters.lower(word.charAt(0));
            list.mark(first);
            if (Letters.isLatin(first)) {
                list.mark((char) (first - 32));
            }
            char last = Letters.lower(word.charAt(word.length() - 1));
            list.lasts[last >> 6 & MARKS - 1] |= 1L << last;
            int bucket = first % BUCKETS;
            String[] before = list.byFirst[bucket];
            String[] now = Arrays.copyOf(before, before.length + 1);
            now[before.length] = word;
            list.byFirst[bucket] = now;
        }
        return list;
    }

    /** Words split by strokes; line breaks are left out. */
    static WordList split(String words) {
        return of(words.replace("\n", "").split("\\|"));
    }

    /** The words of both lists. */
    WordList and(WordList other) {
        WordList both = new WordList();
        for (int i = 0; i < BUCKETS; i++) {
            String[] words = Arrays.copyOf(byFirst[i], byFirst[i].length + other.byFirst[i].length);
            System.arraycopy(
                    other.byFirst[i], 0, words, byFirst[i].length, other.byFirst[i].length);
            both.byFirst[i] = words;
        }
        for (int i = 0; i < firsts.length; i++) {
            both.firsts[i] = firsts[i] | other.firsts[i];
            both.lasts[i] = lasts[i] | other.lasts[i];
        }
        return both;
    }

    private void mark(char first) {
        firsts[first >> 6 & MARKS - 1] |= 1L << first;
    }

    private boolean mayBegin(char c) {
        return (firsts[c >> 6 & MARKS - 1] & 1L << c) != 0;
    }

    private boolean mayEnd(char c) {
        char last = Letters.lower(c);
        return (lasts[last >> 6 & MARKS - 1] & 1L << last) != 0;
    }

    boolean isIn(String text) {
        return isIn(text, 0, text.length());
    }

    /** Whether one of the words stands wholly between the two places. */
    boolean isIn(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (mayBegin(text.charAt(at)) && !isLetterRun(text, at) && at(text, at, to) > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLetterRun(String text, int at) {
        return at > 0 && Letters.isLatin(text.charAt(at)) && Letters.isLatin(text.charAt(at - 1));
    }

    /** Whether the text from {@code from} to {@code to} is one of the words. */
    boolean holds(String text, int from, int to) {
        return at(text, from) == to - from && to > from;
    }

    /** The length of the longest of the words that begins at {@code at}, or 0. */
    int at(String text, int at) {
        return at(text, at, text.length());
    }

    private int at(String text, int at, int to) {
        if (at >= to) {
            return 0;
        }
        char c = Letters.lower(text.charAt(at));
        if (!mayBegin(c)) {
            return 0;
        }
        int longest = 0;
        for (String word : byFirst[c % BUCKETS]) {
            int length = word.length();
            if (length > longest
                    && at + length <= to
                    && matches(text, at, word)
                    && !(Letters.isLatin(word.charAt(length - 1))
                            && Letters.isLatin(text, at + length))) {
                longest = length;
            }
        }
        return longest;
    }

    private static boolean matches(String text, int at, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Letters.lower(text.charAt(at + i)) != Letters.lower(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether one of the words ends at {@code end}; no letter goes on before a Latin one. */
    boolean endsAt(String text, int end) {
        if (end <= 0 || !mayEnd(text.charAt(end - 1))) {
            return false;
        }
        for (String[] words : byFirst) {
            for (String word : words) {
                int at = end - word.length();
                if (at >= 0 && matches(text, at, word) && !isLetterRun(text, at)) {
                    return true;
                }
            }
        }
        return false;
    }
}

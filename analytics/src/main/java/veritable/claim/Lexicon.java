package veritable.claim;

import java.util.Arrays;
import java.util.Locale;

/**
 * Words that stand for something, found anywhere in a short text in one pass over it. Words in
 * Latin letters only match as whole words, whatever their case.
 *
 * @param <K> what the words stand for; where words for several are found, the first constant wins
 */
final class Lexicon<K extends Enum<K>> {
    private record Word<K>(String word, K kind, boolean alone) {}

    private static final int BUCKETS = 256;

    @SuppressWarnings({"unchecked", "rawtypes"})
    private final Word<K>[][] buckets = new Word[BUCKETS][];

    private final long[] firsts = new long[1024];
    private final K none;

    /**
     * @param lines one kind a line: its name, a colon, its words split by strokes; one after an
     *     equals sign counts only as a whole text
     * @param none what a text without any of the words stands for
     */
    Lexicon(Class<K> kinds, String lines, K none) {
        this.none = none;
        for (String line : lines.split("\n")) {
            int colon = line.indexOf(':');
            K kind = Enum.valueOf(kinds, line.substring(0, colon).strip());
            for (String word : line.substring(colon + 1).strip().split("\\|")) {
                boolean alone = word.startsWith("=");
                add(
                        new Word<>(
                                word.substring(alone ? 1 : 0).toLowerCase(Locale.ROOT),
                                kind,
                                alone));
            }
        }
    }

    private void add(Word<K> word) {
        char first = word.word.charAt(0);
        begin(first);
        if (WordSet.isLatin(first)) {
            begin((char) (first - 32));
        }
        int bucket = bucket(first);
        Word<K>[] old = buckets[bucket];
        Word<K>[] grown = old == null ? newArray(1) : Arrays.copyOf(old, old.length + 1);
        grown[grown.length - 1] = word;
        buckets[bucket] = grown;
    }

    private void begin(char first) {
        firsts[first >> 6] |= 1L << first;
    }

    private boolean mayBegin(char c) {
        return (firsts[c >> 6] & 1L << c) != 0;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <K> Word<K>[] newArray(int length) {
        return new Word[length];
    }

    private static int bucket(char c) {
        char low = WordSet.fold(c);
        return (low ^ low >> 8) & (BUCKETS - 1);
    }

    /** What the text stands for by any word in it. */
    K in(String text) {
        return in(text, 0, text.length());
    }

    K in(String text, int from, int to) {
        K best = none;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (!mayBegin(c)) {
                continue;
            }
            for (Word<K> word : buckets[bucket(c)]) {
                if (!word.alone
                        && (best == none || word.kind.ordinal() < best.ordinal())
                        && matches(text, at, word.word, from, to)) {
                    best = word.kind;
                }
            }
        }
        return best;
    }

    /** What the text stands for as a whole, with nothing before or after the word. */
    K whole(String text, int from, int to) {
        if (from >= to || !mayBegin(text.charAt(from))) {
            return none;
        }
        for (Word<K> word : buckets[bucket(text.charAt(from))]) {
            if (word.word.length() == to - from && matches(text, from, word.word, from, to)) {
                return word.kind;
            }
        }
        return none;
    }

    private static boolean matches(String text, int at, String word, int from, int to) {
        int end = at + word.length();
        return end <= to
                && WordSet.isSame(text, at, word)
                && !(WordSet.isLatin(word.charAt(0))
                        && at > from
                        && WordSet.isLatin(text.charAt(at - 1)))
                && !(WordSet.isLatin(word.charAt(word.length() - 1))
                        && end < to
                        && WordSet.isLatin(text.charAt(end)));
    }
}

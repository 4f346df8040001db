package veritable.version;

import java.util.Arrays;

/**
 * Builds the sort key of a version: runs as numbers, so that two keys compare like {@link
 * Arrays#compare(long[], long[])}.
 *
 * <p>A key is: epoch, numbers, {@link #RELEASE}, what follows the numbers, {@link #BUILD}, build,
 * {@link #END}. A rank stands in the high bits, the number or word in the low ones. Numbers end
 * without zeros, so that 1.2 and 1.2.0 have the same key.
 *
 * <p>The same keys, cut off and ended by {@link #UNDER} or {@link #OVER}, are the ends of sets.
 */
final class Key {
    private static final int SHIFT = 59;

    /** Under all that can follow a major number: what a cycle of one number ends before. */
    static final long UNDER_MAJOR = 1L << SHIFT;

    private static final long GENERATION = 2L << SHIFT;

    /** Under all that can follow some numbers. */
    static final long UNDER = 3L << SHIFT;

    /** Ends the numbers. */
    static final long RELEASE = 4L << SHIFT;

    static final long TILDE = 5L << SHIFT;

    /** Ends a key. */
    static final long END = 6L << SHIFT;

    private static final long PRE = 7L << SHIFT;

    /** Ends what follows the numbers. */
    static final long BUILD = 8L << SHIFT;

    /** The number zero. */
    static final long NOTHING = 9L << SHIFT;

    private static final long POST = 10L << SHIFT;
    private static final long NUMBER = 11L << SHIFT;
    private static final long LETTER = 12L << SHIFT;
    private static final long WORD = 13L << SHIFT;
    private static final long MORE = 14L << SHIFT;

    /** Over all that can follow. */
    static final long OVER = 15L << SHIFT;

    private static final long BIG = 100_000_000_000_000_000L;
    private static final int BIG_DIGITS = 17;
    private static final int WORD_LETTERS = 11;

    private long[] runs = new long[12];
    private int size;
    private int lastZeros;

    void add(long run) {
        if (size == runs.length) {
            runs = Arrays.copyOf(runs, size * 2);
        }
        runs[size++] = run;
        lastZeros = run == NOTHING ? lastZeros + 1 : 0;
    }

    /** Takes back the zeros that end the key so far. */
    void dropZeros() {
        size -= lastZeros;
        lastZeros = 0;
    }

    void epoch(long value) {
        add(NUMBER | value);
    }

    /** Of a whole key. */
    static long epoch(long[] key) {
        return key[0] ^ NUMBER;
    }

    void number(long value) {
        add(value == 0 ? NOTHING : NUMBER | value);
    }

    /** A number of more digits than a long holds, from its digits without leading zeros. */
    void big(CharSequence digits) {
        int length = digits.length();
        add(NUMBER | (BIG + length));
        for (int i = 0; i < length; i += BIG_DIGITS) {
            int to = Math.min(i + BIG_DIGITS, length);
            add(NUMBER | Long.parseLong(digits, i, to, 10));
        }
    }

    static boolean hasBig(int digits) {
        return digits > BIG_DIGITS;
    }

    static boolean isBig(long value) {
        return value >= BIG;
    }

    /** The run of the number after that of {@code run}, which is not big. */
    static long next(long run) {
        return run == NOTHING ? NUMBER | 1 : run + 1;
    }

    void letter(long value) {
        add(LETTER | value);
    }

    void generation(int stage) {
        add(GENERATION | stage);
    }

    void pre(int stage) {
        add(PRE | (long) stage << 55);
    }

    /** With the letters of a word that is in no list. */
    void pre(int stage, CharSequence word, int from, int to) {
        letters(PRE | (long) stage << 55, word, from, to);
    }

    void post() {
        add(POST);
    }

    /** A word inside a pre-release, where it comes after the numbers. */
    void word(int stage, CharSequence word, int from, int to) {
        letters(WORD | (long) stage << 55, word, from, to);
    }

    /** A word inside a build, where it comes before the numbers. */
    void buildWord(CharSequence word, int from, int to) {
        letters(PRE, word, from, to);
    }

    private void letters(long rank, CharSequence word, int from, int to) {
        long packed = 0;
        int count = 0;
        for (int i = from; i < to; i++) {
            packed = packed << 5 | Fold.lower(word.charAt(i)) - 'a' + 1;
            count++;
            if (count % WORD_LETTERS == 0) {
                add((count == WORD_LETTERS ? rank : MORE) | packed);
                packed = 0;
            }
        }
        int left = count % WORD_LETTERS;
        if (left > 0 || count == 0) {
            packed <<= 5 * (WORD_LETTERS - left);
            add((count < WORD_LETTERS ? rank : MORE) | packed);
        }
    }

    long[] toArray() {
        return Arrays.copyOf(runs, size);
    }
}

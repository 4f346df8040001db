package veritable.report;

import org.commonmark.text.Characters;

/** What stands beside a run of delimiters, as far as it decides whether they mark anything. */
enum Flank {
    WHITESPACE,
    PUNCTUATION,
    CHINESE_PUNCTUATION,
    CHINESE,
    OTHER;

    private static final Flank[] ASCII = new Flank[128];

    static {
        for (int c = 0; c < ASCII.length; c++) {
            ASCII[c] = find(c);
        }
    }

    static Flank of(int c) {
        if (c < ASCII.length) {
            return ASCII[c];
        }
        return c >= 0x4E00 && c <= 0x9FFF ? CHINESE : find(c);
    }

    private static Flank find(int c) {
        if (Characters.isWhitespaceCodePoint(c)) {
            return WHITESPACE;
        }
        boolean wide = c <= 0xFFFF && Scripts.isFullWidthPunctuation((char) c);
        if (Characters.isPunctuationCodePoint(c)) {
            return wide ? CHINESE_PUNCTUATION : PUNCTUATION;
        }
        return c <= 0xFFFF && Scripts.isUnspaced((char) c) ? CHINESE : OTHER;
    }

    boolean isPunctuation() {
        return this == PUNCTUATION || this == CHINESE_PUNCTUATION;
    }

    /**
     * Whether a run between two characters leans to the second, by CommonMark's rule, made for
     * scripts that put blanks between words.
     */
    static boolean leansByBlanks(Flank outside, Flank inside) {
        return inside != WHITESPACE
                && (!inside.isPunctuation() || outside == WHITESPACE || outside.isPunctuation());
    }

    /**
     * The same with a view to Chinese, which has no blanks: in {@code 从**12%**降至} and {@code
     * **版本：**v1} the authors mean what everybody sees, though CommonMark shows asterisks.
     */
    static boolean leansByBlanksOrChinese(Flank outside, Flank inside) {
        return inside != WHITESPACE && (inside != PUNCTUATION || outside != OTHER);
    }
}

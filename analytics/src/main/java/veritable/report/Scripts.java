package veritable.report;

/** Which characters are written with blanks between words, and which are not. */
final class Scripts {
    private Scripts() {}

    /** Whether a line break between these two characters stands for a blank. */
    static boolean isSpaced(char before, char after) {
        if (before < 0x1100 && after < 0x1100) {
            return true;
        }
        if (isFullWidthPunctuation(before) || isFullWidthPunctuation(after)) {
            return false;
        }
        return !(isUnspaced(before) && isUnspaced(after));
    }

    /** Han characters and kana, surrogates of rare Han characters included. */
    static boolean isUnspaced(char c) {
        return c >= 0x2E80 && c <= 0x9FFF && !isFullWidthPunctuation(c)
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xD840 && c <= 0xD88D;
    }

    /** As {@code ，。：（）【】“”} minus the quotes, which Latin texts use as well. */
    static boolean isFullWidthPunctuation(char c) {
        return c >= 0x3001 && c <= 0x303F && c != '々' && c != '〇'
                || c >= 0xFF01 && c <= 0xFF0F
                || c >= 0xFF1A && c <= 0xFF20
                || c >= 0xFF3B && c <= 0xFF40
                || c >= 0xFF5B && c <= 0xFF65;
    }
}

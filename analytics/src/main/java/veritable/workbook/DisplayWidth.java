package veritable.workbook;

/** How wide text is in a spreadsheet column, counted in digits: a Han character takes two. */
final class DisplayWidth {
    private DisplayWidth() {}

    /**
     * The width of the widest line of {@code text}, or {@code limit} as soon as it is reached: a
     * long quote is not read to its end.
     */
    static int of(String text, int limit) {
        int widest = 0;
        int width = 0;
        for (int i = 0; i < text.length() && widest < limit; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                width = 0;
            } else {
                width += of(c);
                widest = Math.max(widest, width);
            }
        }
        return Math.min(widest, limit);
    }

    /** Of one UTF-16 unit: a surrogate counts one, so that the emoji it is half of takes two. */
    private static int of(char c) {
        if (c < 0x1100) {
            return c >= 0x300 && c < 0x370 ? 0 : 1;
        }
        return isWide(c) ? 2 : isZero(c) ? 0 : 1;
    }

    private static boolean isWide(char c) {
        return c <= 0x115F
                || c >= 0x2E80 && c <= 0xA4CF
                || c >= 0xA960 && c <= 0xA97F
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF01 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6
                || isWideInChinese(c);
    }

    /** Quotation marks, dash and ellipsis are as wide as a Han character in a Chinese font. */
    private static boolean isWideInChinese(char c) {
        return c >= 0x2014 && c <= 0x201D || c == 0x2026;
    }

    private static boolean isZero(char c) {
        return c >= 0x200B && c <= 0x200F || c >= 0xFE00 && c <= 0xFE0F || c == 0xFEFF;
    }
}

package veritable.table;

import java.util.Arrays;

/**
 * How many columns of a terminal or a sheet a text takes: two for Chinese characters and emoji,
 * none for what combines with the character before.
 */
public final class DisplayWidth {
    private static final int JOINER = 0x200D;
    private static final int EMOJI_STYLE = 0xFE0F;

    // first and last of each range, from EastAsianWidth.txt of Unicode 14 (W and F)
    private static final int[] WIDE = {
        0x1100, 0x115f, 0x231a, 0x231b, 0x2329, 0x232a, 0x23e9, 0x23ec, 0x23f0, 0x23f0, 0x23f3,
        0x23f3, 0x25fd, 0x25fe, 0x2614, 0x2615, 0x2648, 0x2653, 0x267f, 0x267f, 0x2693, 0x2693,
        0x26a1, 0x26a1, 0x26aa, 0x26ab, 0x26bd, 0x26be, 0x26c4, 0x26c5, 0x26ce, 0x26ce, 0x26d4,
        0x26d4, 0x26ea, 0x26ea, 0x26f2, 0x26f3, 0x26f5, 0x26f5, 0x26fa, 0x26fa, 0x26fd, 0x26fd,
        0x2705, 0x2705, 0x270a, 0x270b, 0x2728, 0x2728, 0x274c, 0x274c, 0x274e, 0x274e, 0x2753,
        0x2755, 0x2757, 0x2757, 0x2795, 0x2797, 0x27b0, 0x27b0, 0x27bf, 0x27bf, 0x2b1b, 0x2b1c,
        0x2b50, 0x2b50, 0x2b55, 0x2b55, 0x2e80, 0x303e, 0x3041, 0x3247, 0x3250, 0x4dbf, 0x4e00,
        0xa4c6, 0xa960, 0xa97c, 0xac00, 0xd7a3, 0xf900, 0xfaff, 0xfe10, 0xfe19, 0xfe30, 0xfe6b,
        0xff01, 0xff60, 0xffe0, 0xffe6, 0x16fe0, 0x18d08, 0x1aff0, 0x1b2fb, 0x1f004, 0x1f004,
        0x1f0cf, 0x1f0cf, 0x1f18e, 0x1f18e, 0x1f191, 0x1f19a, 0x1f200, 0x1f265, 0x1f300, 0x1f320,
        0x1f32d, 0x1f335, 0x1f337, 0x1f37c, 0x1f37e, 0x1f393, 0x1f3a0, 0x1f3ca, 0x1f3cf, 0x1f3d3,
        0x1f3e0, 0x1f3f0, 0x1f3f4, 0x1f3f4, 0x1f3f8, 0x1f43e, 0x1f440, 0x1f440, 0x1f442, 0x1f4fc,
        0x1f4ff, 0x1f53d, 0x1f54b, 0x1f54e, 0x1f550, 0x1f567, 0x1f57a, 0x1f57a, 0x1f595, 0x1f596,
        0x1f5a4, 0x1f5a4, 0x1f5fb, 0x1f64f, 0x1f680, 0x1f6c5, 0x1f6cc, 0x1f6cc, 0x1f6d0, 0x1f6d2,
        0x1f6d5, 0x1f6df, 0x1f6eb, 0x1f6ec, 0x1f6f4, 0x1f6fc, 0x1f7e0, 0x1f7f0, 0x1f90c, 0x1f93a,
        0x1f93c, 0x1f945, 0x1f947, 0x1f9ff, 0x1fa70, 0x1faff, 0x20000, 0x3fffd
    };

    private DisplayWidth() {}

    public static int of(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i = end(text, i)) {
            width += width(text, i, end(text, i));
        }
        return width;
    }

    /** The longest beginning of {@code text} that is at most {@code width} wide. */
    public static String fitting(String text, int width) {
        int left = width;
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            left -= width(text, at, end);
            if (left < 0) {
                return text.substring(0, at);
            }
            at = end;
        }
        return text;
    }

    /** The longest end of {@code text} that is at most {@code width} wide. */
    public static String fittingEnd(String text, int width) {
        int surplus = of(text) - width;
        int at = 0;
        while (surplus > 0) {
            int end = end(text, at);
            surplus -= width(text, at, end);
            at = end;
        }
        return text.substring(at);
    }

    /** The end of what a reader sees as one character. */
    private static int end(String text, int start) {
        int first = text.codePointAt(start);
        int end = start + Character.charCount(first);
        if (isFlag(first) && end < text.length() && isFlag(text.codePointAt(end))) {
            end += 2;
        }
        while (end < text.length() && text.charAt(end) >= 0x300) {
            int next = text.codePointAt(end);
            boolean joined = text.charAt(end - 1) == JOINER && isPicture(first) && isPicture(next);
            if (!joined && !isCombining(next) && !isSkinTone(next)) {
                break;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    private static int width(String text, int start, int end) {
        int first = text.codePointAt(start);
        if (first < 0x300) {
            boolean keycap = end - start > 1 && text.indexOf(EMOJI_STYLE, start) == start + 1;
            return keycap ? 2 : 1;
        }
        if (isCombining(first)) {
            return 0;
        }
        boolean picture = isFlag(first) && end - start > 2 || text.startsWith("\uFE0F", start + 1);
        return picture || isWide(first) ? 2 : 1;
    }

    private static boolean isWide(int character) {
        int found = Arrays.binarySearch(WIDE, character);
        return found >= 0 || (-found - 1) % 2 == 1;
    }

    private static boolean isCombining(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || character >= 0x1160 && character <= 0x11FF; // ends of Hangul syllables
    }

    private static boolean isFlag(int character) {
        return character >= 0x1F1E6 && character <= 0x1F1FF;
    }

    private static boolean isSkinTone(int character) {
        return character >= 0x1F3FB && character <= 0x1F3FF;
    }

    private static boolean isPicture(int character) {
        return character >= 0x2190 && character <= 0x2BFF
                || character >= 0x1F000 && character <= 0x1FAFF;
    }
}

package veritable.kernel.display;

import java.util.Locale;

/** Numbers of things, in words. */
final class Counts {
    private Counts() {}

    /** Such as {@code 1,000 rows}: the word with an s, but for one, and for "more". */
    static String of(long count, String word) {
        String plural = count == 1 || word.equals("more") ? word : word + "s";
        return grouped(count) + " " + plural;
    }

    static String grouped(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** A number of bytes, such as {@code 12.3 KB}. */
    static String size(long bytes) {
        if (bytes < 1000) {
            return of(bytes, "byte");
        }
        double rest = bytes;
        int unit = -1;
        while (rest >= 999.95 && unit < 4) {
            rest /= 1000;
            unit++;
        }
        return String.format(Locale.ROOT, "%.1f %cB", rest, "KMGTP".charAt(unit));
    }
}

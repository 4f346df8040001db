package veritable.technology;

import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * How a technology is written about.
 *
 * @param cased its name is a common word too, so its case counts
 * @param weak its name counts only beside a version
 * @param integersFrom the lowest bare number that is a version of it, or -1 if none is
 * @param years whether a year is a version of it
 * @param none whether what stands behind its name in running text is never a version
 */
public record Traits(boolean cased, boolean weak, int integersFrom, boolean years, boolean none) {
    /** Of a technology about which nothing special is known. */
    public static final Traits PLAIN = new Traits(false, false, -1, false, false);

    /** Reads {@code cased weak integers:8}; null if a word of it is not known. */
    static @Nullable Traits parseOrNull(String text) {
        StringTokenizer words = new StringTokenizer(text, " ");
        if (!words.hasMoreTokens()) {
            return PLAIN;
        }
        boolean cased = false;
        boolean weak = false;
        int integersFrom = -1;
        boolean years = false;
        boolean none = false;
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            switch (word) {
                case "cased" -> cased = true;
                case "weak" -> weak = true;
                case "integers" -> integersFrom = 1;
                case "years" -> years = true;
                case "none" -> none = true;
                default -> {
                    integersFrom = word.startsWith("integers:") ? number(word, 9) : -1;
                    if (integersFrom < 0) {
                        return null;
                    }
                }
            }
        }
        return new Traits(cased, weak, integersFrom, years, none);
    }

    /** A number of one to four digits from {@code start} to the end, or -1. */
    private static int number(String word, int start) {
        int number = 0;
        for (int i = start; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        int digits = word.length() - start;
        return digits >= 1 && digits <= 4 ? number : -1;
    }

    /** Whether a bare number can be a version of it. */
    public boolean allowsInteger(long number) {
        return number >= 1900 && number <= 2100
                ? years
                : integersFrom >= 0
                        && number >= integersFrom
                        && number < Math.max(100, 4L * integersFrom);
    }
}

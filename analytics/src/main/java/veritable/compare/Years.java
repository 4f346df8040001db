package veritable.compare;

import java.util.Set;
import java.util.TreeSet;

/** The years that a text names. */
final class Years {
    private Years() {}

    /** Four digits from 1970 to 2099, with no digit and no point beside them. */
    static Set<Integer> in(String text) {
        Set<Integer> years = new TreeSet<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (c >= '0' && c <= '9' || c == '.') {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                if (i - start == 4) {
                    add(text.substring(start, i), years);
                }
                start = -1;
            }
        }
        return years;
    }

    private static void add(String digits, Set<Integer> years) {
        if (digits.indexOf('.') < 0) {
            int year = Integer.parseInt(digits);
            if (year >= 1970 && year < 2100) {
                years.add(year);
            }
        }
    }
}

package veritable.claim;

import org.jspecify.annotations.Nullable;

/**
 * A year, half, quarter or month that heads a column: 2025 Q3, 2025-06, 2025 年, 2026 H1.
 *
 * @param first its first month, counted from the year 0
 * @param last its last month
 */
record Period(int first, int last) {
    private static final WordList ENDS = WordList.split("年末|年底|年|月|季度|上半年|下半年|版本");

    /** The period that a head is, and nothing else; or null. */
    static @Nullable Period of(String head) {
        String text = head.strip();
        int year = 0;
        int months = 12;
        int offset = 0;
        for (int at = 0; at < text.length(); ) {
            char c = text.charAt(at);
            int end = at;
            while (Letters.isDigit(text, end)) {
                end++;
            }
            if (end - at == 4 && year == 0) {
                year = Integer.parseInt(text, at, end, 10);
                at = end;
            } else if (end > at && end - at <= 2 && months == 12 && year > 0) {
                int month = Integer.parseInt(text, at, end, 10);
                // 2025.1 is a release, 2025.01 a month
                boolean release = end - at == 1 && text.charAt(at - 1) == '.';
                if (month < 1 || month > 12 || release) {
                    return null;
                }
                months = 1;
                offset = month - 1;
                at = end;
            } else if ((c == 'Q' || c == 'H') && Letters.isDigit(text, at + 1) && months == 12) {
                int part = text.charAt(at + 1) - '0';
                months = c == 'Q' ? 3 : 6;
                offset = (part - 1) * months;
                if (part < 1 || offset >= 12) {
                    return null;
                }
                at += 2;
            } else if (text.startsWith("上半年", at) || text.startsWith("下半年", at)) {
                months = 6;
                offset = c == '下' ? 6 : 0;
                at += 3;
            } else {
                int skip = Letters.isBlank(c) || "-./".indexOf(c) >= 0 ? 1 : ENDS.at(text, at);
                if (skip == 0 || end > at) {
                    return null;
                }
                at += skip;
            }
        }
        if (year < 1990 || year > 2100) {
            return null;
        }
        int first = year * 12 + offset;
        return new Period(first, first + months - 1);
    }
}

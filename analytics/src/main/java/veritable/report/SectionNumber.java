package veritable.report;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What may be the number at the beginning of a heading; {@link SectionNumbers} decides whether it
 * is.
 *
 * @param form how it is written; numbers of one form count on
 * @param parts what it counts: 2 and 1 in {@code 2.1}
 * @param sure whether nothing but a section number is written like this
 * @param written the number without what closes it
 * @param end where the title begins
 */
record SectionNumber(Form form, int[] parts, boolean sure, String written, int end) {
    /** How a number is written. */
    enum Form {
        DECIMAL,
        LETTER,
        ROMAN,
        CHINESE,
        BRACKETED,
        NAMED
    }

    private static final String CLOSING = ".、．)）:：";
    private static final String CHINESE_DIGITS = "零〇一二三四五六七八九十百";
    private static final String[] UNITS = {"章", "节", "部分", "篇", "部", "卷", "编", "讲", "课"};
    private static final String[] NAMES = {"附录", "appendix", "annex", "chapter", "part", "section"};

    /** Whether {@code other} is the number of a section right below the one with this number. */
    boolean isAbove(SectionNumber other) {
        return form == other.form
                && other.parts.length == parts.length + 1
                && Arrays.equals(parts, Arrays.copyOf(other.parts, parts.length));
    }

    /** Whether {@code other} may stand in the same row of numbers. */
    boolean isBeside(SectionNumber other) {
        int before = parts.length - 1;
        return form == other.form
                && other.parts.length == parts.length
                && Arrays.equals(Arrays.copyOf(parts, before), Arrays.copyOf(other.parts, before));
    }

    /** Whether this is a number such as 十二, which a mark sets off from the title. */
    static boolean isChinese(String written) {
        return chineseDigits(written, 0) == written.length();
    }

    int last() {
        return parts[parts.length - 1];
    }

    /** The number that a heading may begin with. */
    static @Nullable SectionNumber parse(String heading) {
        if (heading.isEmpty()) {
            return null;
        }
        SectionNumber number = decimal(heading);
        if (number == null) {
            number = chinese(heading);
        }
        if (number == null) {
            number = bracketed(heading);
        }
        if (number == null) {
            number = named(heading);
        }
        if (number == null) {
            number = lettered(heading);
        }
        if (number == null) {
            number = letter(heading);
        }
        boolean titled = number != null && !heading.substring(number.end).isBlank();
        return titled ? number : null;
    }

    /** {@code 2}, {@code 2.}, {@code 2.1}, {@code 2、}, {@code 2)}, {@code A.1}. */
    private static @Nullable SectionNumber decimal(String heading) {
        int[] parts = new int[8];
        int count = 0;
        int i = 0;
        boolean zero = heading.charAt(0) == '0';
        while (count < parts.length) {
            int digits = digits(heading, i);
            if (digits == 0 || digits > 3) {
                return null;
            }
            parts[count++] = Integer.parseInt(heading.substring(i, i + digits));
            i += digits;
            if (heading.startsWith("\uFE0F\u20E3", i)) {
                i += 2; // a digit on a key
            }
            if (i + 1 >= heading.length()
                    || heading.charAt(i) != '.'
                    || digits(heading, i + 1) == 0) {
                break;
            }
            i++;
        }
        String written = heading.substring(0, i);
        int end = closed(heading, i);
        boolean apart = end > i || i < heading.length() && isApart(heading.charAt(i));
        boolean sure = end > i || zero && count == 1 || heading.charAt(i - 1) == '\u20E3';
        return apart
                ? new SectionNumber(Form.DECIMAL, Arrays.copyOf(parts, count), sure, written, end)
                : null;
    }

    private static boolean isApart(char c) {
        return c == ' ' || c == '\u3000' || c == '\u00A0' || Scripts.isUnspaced(c);
    }

    /** {@code 一、}, {@code 第三章}, {@code 第 3 节}. */
    private static @Nullable SectionNumber chinese(String heading) {
        int number = chineseDigits(heading, 0);
        if (number > 0) {
            int end = closed(heading, number);
            return end > number ? counted(Form.CHINESE, heading, 0, number, number, end) : null;
        }
        if (heading.charAt(0) != '第') {
            return null;
        }
        int start = skipBlanks(heading, 1);
        int length = Math.max(digits(heading, start), chineseDigits(heading, start));
        int unit = skipBlanks(heading, start + length);
        for (String name : UNITS) {
            if (length > 0 && heading.startsWith(name, unit)) {
                int end = unit + name.length();
                return counted(
                        Form.NAMED, heading, start, start + length, end, closed(heading, end));
            }
        }
        return null;
    }

    /** {@code （二）}, {@code (2)}. */
    private static @Nullable SectionNumber bracketed(String heading) {
        if (heading.charAt(0) != '（' && heading.charAt(0) != '(') {
            return null;
        }
        int length = Math.max(digits(heading, 1), chineseDigits(heading, 1));
        int close = 1 + length;
        boolean closes =
                length > 0
                        && length <= 3
                        && close < heading.length()
                        && "）)".indexOf(heading.charAt(close)) >= 0;
        return closes
                ? counted(Form.BRACKETED, heading, 1, close, close + 1, closed(heading, close + 1))
                : null;
    }

    /** {@code 附录 A}, {@code Appendix B:}, {@code Chapter 3}. */
    private static @Nullable SectionNumber named(String heading) {
        if ("附aAcCpPsS".indexOf(heading.charAt(0)) < 0) {
            return null;
        }
        for (String name : NAMES) {
            if (heading.regionMatches(true, 0, name, 0, name.length())) {
                int start = skipBlanks(heading, name.length());
                int length = Math.max(digits(heading, start), chineseDigits(heading, start));
                length = Math.max(length, roman(heading, start));
                length = length > 0 ? length : capital(heading, start);
                int close = start + length;
                int end = closed(heading, close);
                boolean blank = close < heading.length() && heading.charAt(close) == ' ';
                boolean spaced = start > name.length() || name.equals("附录");
                return spaced && length > 0 && (end > close || blank)
                        ? counted(Form.NAMED, heading, start, close, close, end)
                        : null;
            }
        }
        return null;
    }

    /** {@code A.1}, {@code L-4.3.2}. */
    private static @Nullable SectionNumber lettered(String heading) {
        boolean linked = heading.length() > 2 && capital(heading, 0) == 1;
        if (!linked || "-.".indexOf(heading.charAt(1)) < 0) {
            return null;
        }
        SectionNumber rest = decimal(heading.substring(2));
        if (rest == null) {
            return null;
        }
        int[] parts = new int[rest.parts.length + 1];
        parts[0] = heading.charAt(0);
        System.arraycopy(rest.parts, 0, parts, 1, rest.parts.length);
        String written = heading.substring(0, 2) + rest.written;
        return new SectionNumber(Form.LETTER, parts, parts.length > 2, written, rest.end + 2);
    }

    /** {@code A.}, {@code IV.}: only a row of them is surely one of numbers. */
    private static @Nullable SectionNumber letter(String heading) {
        int roman = roman(heading, 0);
        int length = roman > 0 ? roman : capital(heading, 0);
        int end = closed(heading, length);
        boolean blank = end < heading.length() && heading.charAt(end) == ' ';
        boolean chinese = end > length && heading.charAt(length) == '、';
        if (length == 0 || end == length || !(blank || chinese)) {
            return null;
        }
        int value = roman > 0 ? romanValue(heading.substring(0, roman)) : heading.charAt(0);
        Form form = roman > 0 ? Form.ROMAN : Form.LETTER;
        return new SectionNumber(form, new int[] {value}, false, heading.substring(0, length), end);
    }

    private static SectionNumber counted(
            Form form, String heading, int from, int to, int written, int end) {
        String digits = heading.substring(from, to);
        boolean arabic = digits(digits, 0) > 0;
        int value = arabic ? Integer.parseInt(digits) : 0;
        return new SectionNumber(form, new int[] {value}, true, heading.substring(0, written), end);
    }

    private static int digits(String text, int start) {
        int i = start;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return Math.min(i - start, 9);
    }

    private static int chineseDigits(String text, int start) {
        int i = start;
        while (i < text.length() && CHINESE_DIGITS.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i - start <= 4 ? i - start : 0;
    }

    private static int roman(String text, int start) {
        int i = start;
        while (i < text.length() && "IVX".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i - start <= 5 ? i - start : 0;
    }

    private static int romanValue(String roman) {
        int value = 0;
        for (int i = 0; i < roman.length(); i++) {
            int digit = romanDigit(roman.charAt(i));
            boolean less = i + 1 < roman.length() && digit < romanDigit(roman.charAt(i + 1));
            value += less ? -digit : digit;
        }
        return value;
    }

    private static int romanDigit(char c) {
        return c == 'I' ? 1 : c == 'V' ? 5 : 10;
    }

    private static int capital(String text, int start) {
        boolean one =
                start < text.length() && text.charAt(start) >= 'A' && text.charAt(start) <= 'Z';
        return one
                        && (start + 1 == text.length()
                                || !Character.isLetterOrDigit(text.charAt(start + 1)))
                ? 1
                : 0;
    }

    /** The index behind a mark that closes a number, or {@code i} if there is none. */
    private static int closed(String text, int i) {
        boolean closes = i > 0 && i < text.length() && CLOSING.indexOf(text.charAt(i)) >= 0;
        boolean again = closes && i + 1 < text.length() && digits(text, i + 1) > 0;
        return closes && !again ? i + 1 : i;
    }

    private static int skipBlanks(String text, int start) {
        int i = start;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }
}

package veritable.report;

/** The number that a heading begins with. */
final class SectionNumber {
    private SectionNumber() {}

    /** Where the title begins behind the number, or 0 if there is no number. */
    static int end(String heading) {
        int i = 0;
        int dots = 0;
        boolean digit = false;
        while (i < heading.length()) {
            char c = heading.charAt(i);
            if (c >= '0' && c <= '9') {
                digit = true;
            } else if (c == '.' && digit) {
                dots++;
                digit = false;
            } else {
                break;
            }
            i++;
        }
        boolean blank = i < heading.length() && heading.charAt(i) == ' ';
        return i > 0 && blank && (digit || dots > 0) ? i : 0;
    }

    static String of(String heading, int end) {
        int to = end;
        while (to > 0 && heading.charAt(to - 1) == '.') {
            to--;
        }
        return heading.substring(0, to);
    }
}

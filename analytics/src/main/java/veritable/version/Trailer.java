package veritable.version;

/** What may follow a version set in a text that is nothing else. */
final class Trailer {
    private static final String[] WORDS = {
        "versions",
        "version",
        "releases",
        "release",
        "series",
        "branch",
        "line",
        "cycle",
        "stable",
        "lts",
        "ga",
        "latest",
        "api",
        "系列",
        "分支",
        "的",
        "lts版"
    };

    private static final String DATE_MARKS = " -/年月日";

    private Trailer() {}

    /** After what belongs to no set; the limit when that is all there is. */
    static int skip(Folded text, int from) {
        int i = from;
        while (i < text.limit()) {
            int to = Words.noise(text, i);
            to = to > i ? to : Words.longest(WORDS, text, i);
            to = to > i ? to : comment(text, i);
            if (to == i) {
                break;
            }
            i = to;
        }
        return i;
    }

    /** After a separator, or a remark without other numbers than dates: (LTS), （2024 年 6 月）. */
    private static int comment(Folded text, int from) {
        if (text.isSeparator(from)) {
            return from + 1;
        }
        char open = text.at(from);
        char close = open == '(' ? ')' : open == '\u201c' ? '\u201d' : '"';
        if (open != '(' && open != '"' && open != '\u201c') {
            return from;
        }
        int i = from + 1;
        while (i < text.limit() && text.at(i) != close && text.at(i) != open) {
            int to = text.isDigit(i) ? date(text, i) : i + 1;
            if (to == i) {
                return from;
            }
            i = to;
        }
        return text.at(i) == close ? i + 1 : from;
    }

    /** After a date that begins with its year, or {@code from}: 2024-06-11, 2024 年 6 月. */
    private static int date(Folded text, int from) {
        int to = text.digits(from);
        int year = to - from == 4 ? (int) text.number(from, to) : 0;
        int i = text.blanks(to);
        if (year < 1990 || year > 2099 || text.at(i) == '.') {
            return from;
        }
        while (text.isDigit(i) || DATE_MARKS.indexOf(text.at(i)) >= 0) {
            i++;
        }
        return i;
    }
}

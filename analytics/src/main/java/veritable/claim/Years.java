package veritable.claim;

/** The years that a text tells of its versions. */
final class Years {
    private static final WordList YEAR_WORDS =
            WordList.of("in", "back in", "early", "in early", "in late", "by", "during", "until");

    private final String text;

    Years(String text) {
        this.text = text;
    }

    /** The year that is told of a version: in 2021 we ran 1.19, 1.19 in 2021. */
    int of(int clause, VersionSpan span) {
        int at = Letters.skipBlanks(text, span.end());
        int behind = text.startsWith("in ", at) ? yearAt(at) : -1;
        return behind > 0 ? behind : leadingYear(clause);
    }

    /** The year that the text, the sentence or the clause begins with: 2021 年, In 2021. */
    private int leadingYear(int clause) {
        int year = yearAt(0);
        year = year > 0 || clause == 0 ? year : yearAt(Sentences.start(text, clause));
        return year > 0 || clause == 0 ? year : yearAt(clause);
    }

    private int yearAt(int from) {
        int at = from;
        while (at < text.length() && !Letters.isWord(text, at) && at < from + 12) {
            at++;
        }
        int in = YEAR_WORDS.at(text, at);
        at = in > 0 ? Letters.skipBlanks(text, at + in) : at;
        if (!Letters.isDigit(text, at)
                || !Letters.isDigit(text, at + 3)
                || Letters.isDigit(text, at + 4)) {
            return -1;
        }
        int year = 0;
        for (int i = at; i < at + 4; i++) {
            if (!Letters.isDigit(text, i)) {
                return -1;
            }
            year = year * 10 + text.charAt(i) - '0';
        }
        return year >= 1970 && year <= 2100 ? year : -1;
    }
}

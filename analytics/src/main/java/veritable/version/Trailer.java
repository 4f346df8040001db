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

    /** After a separator, or a remark in brackets without digits: (LTS), （推荐）. */
    private static int comment(Folded text, int from) {
        if (text.isSeparator(from)) {
            return from + 1;
        }
        if (text.at(from) != '(') {
            return from;
        }
        int i = from + 1;
        while (i < text.limit() && text.at(i) != ')' && text.at(i) != '(' && !text.isDigit(i)) {
            i++;
        }
        return text.at(i) == ')' ? i + 1 : from;
    }
}

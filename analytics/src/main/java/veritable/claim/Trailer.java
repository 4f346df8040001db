package veritable.claim;

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
        "系列",
        "分支",
        "的",
        "lts版",
        "正式版",
        "稳定版",
        "长期支持",
        "左右"
    };

    private Trailer() {}

    /** After what belongs to no set; the limit when that is all there is. */
    static int skip(CharSequence text, int from, int limit) {
        int i = from;
        while (i < limit) {
            int to = Words.noise(text, i, limit);
            if (to == i) {
                to = word(text, i, limit);
            }
            if (to == i) {
                char c = Fold.lower(text.charAt(i));
                to = VersionReader.isSeparator(c) || c == '(' || c == ')' ? i + 1 : i;
            }
            if (to == i) {
                break;
            }
            i = to;
        }
        return i;
    }

    private static int word(CharSequence text, int from, int limit) {
        int end = from;
        for (String word : WORDS) {
            if (from + word.length() > end
                    && Words.matches(word, text, from, limit)
                    && Words.isWhole(word, text, from, limit)) {
                end = from + word.length();
            }
        }
        return end;
    }
}

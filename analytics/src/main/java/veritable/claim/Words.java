package veritable.claim;

/** The Chinese words, and the odd ones, in and around versions. */
final class Words {
    private static final String[] NOISE = {
        "最新版本", "当前版本", "稳定版本", "版本号", "最新版", "当前版", "版本", "最新", "当前", "目前", "发行版", "稳定版", "正式版",
        "版"
    };
    private static final String[] LABELS = {
        "正式版本", "正式版", "稳定版本", "稳定版", "长期支持版本", "长期支持版", "长期支持", "正式发布版", "社区版", "企业版"
    };
    private static final String[] VENDORS = {"k3s", "k0s", "k8s", "x86", "x64"};

    private Words() {}

    static String lower(CharSequence text, int from, int to) {
        char[] lower = new char[to - from];
        for (int i = from; i < to; i++) {
            lower[i - from] = Fold.lower(text.charAt(i));
        }
        return new String(lower);
    }

    /** After the blanks and words at {@code from} that say only that a version is meant. */
    static int noise(CharSequence text, int from, int limit) {
        int i = from;
        while (i < limit) {
            char c = Fold.lower(text.charAt(i));
            int to = c == Fold.BLANK ? i + 1 : c < 128 ? i : longest(NOISE, text, i, limit);
            if (to == i) {
                break;
            }
            i = to;
        }
        return i;
    }

    /** After the label at {@code from}, or {@code from}. */
    static int label(CharSequence text, int from, int limit) {
        return from < limit && text.charAt(from) > 127 ? longest(LABELS, text, from, limit) : from;
    }

    /** Whether a vendor's word with digits in it, or the g of a git commit, begins here. */
    static boolean isVendorWithDigits(CharSequence text, int from, int limit) {
        char c = Fold.lower(text.charAt(from));
        if (c == 'g') {
            int i = from + 1;
            while (i < limit && Character.digit(text.charAt(i), 16) >= 0) {
                i++;
            }
            return i - from > 6;
        }
        return (c == 'k' || c == 'x') && longest(VENDORS, text, from, limit) > from;
    }

    private static int longest(String[] words, CharSequence text, int from, int limit) {
        if (from >= limit) {
            return from;
        }
        char first = Fold.lower(text.charAt(from));
        int end = from;
        for (String word : words) {
            if (word.charAt(0) == first
                    && from + word.length() > end
                    && matches(word, text, from, limit)) {
                end = from + word.length();
            }
        }
        return end;
    }

    /** Whether no letter goes on where an English word ends. */
    static boolean isWhole(String word, CharSequence text, int from, int limit) {
        int end = from + word.length();
        return end >= limit
                || !Fold.isLetter(word.charAt(word.length() - 1))
                || !Fold.isLetter(Fold.lower(text.charAt(end)));
    }

    static boolean matches(String word, CharSequence text, int from, int limit) {
        if (from + word.length() > limit) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (Fold.lower(text.charAt(from + i)) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}

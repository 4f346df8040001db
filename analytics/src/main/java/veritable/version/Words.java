package veritable.version;

/** The Chinese words, and the odd ones, in and around versions. */
final class Words {
    private static final String[] NOISE = {
        "最新版本", "当前版本", "稳定版本", "版本号", "最新版", "当前版", "稳定版", "正式版", "发行版", "版本", "最新", "当前", "目前",
        "版", "(含)"
    };
    private static final String[] LABELS = {
        "正式版本", "正式版", "正式发布版", "稳定版本", "稳定版", "长期支持版本", "长期支持版", "长期支持", "社区版", "企业版"
    };
    private static final String[] STAGES = {
        "开发版", "内测版", "内测", "公测版", "公测", "测试版", "预览版", "预览", "技术预览", "候选发布版", "候选版", "候选", "快照版",
        "快照"
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
    static int noise(Folded text, int from) {
        int i = from;
        while (i < text.limit()) {
            int to = text.at(i) == Fold.BLANK ? i + 1 : longest(NOISE, text, i);
            if (to == i) {
                break;
            }
            i = to;
        }
        return i;
    }

    /** After the label at {@code from}, or {@code from}. */
    static int label(Folded text, int from) {
        return longest(LABELS, text, from);
    }

    /** After the word of a stage at {@code from}, or {@code from}. */
    static int stageEnd(Folded text, int from) {
        return longest(STAGES, text, from);
    }

    /** How late the stage at {@code from} is. */
    static int stage(Folded text, int from) {
        return Vocabulary.stage(
                switch (text.at(from)) {
                    case '开' -> "dev";
                    case '内' -> "alpha";
                    case '公', '测' -> "beta";
                    case '候' -> "rc";
                    case '快' -> "snapshot";
                    default -> "preview";
                });
    }

    /** Whether a vendor's word with digits in it, or the g of a git commit, begins here. */
    static boolean isVendorWithDigits(Folded text, int from) {
        char c = text.at(from);
        if (c == 'g') {
            int i = from + 1;
            while (Character.digit(text.at(i), 16) >= 0) {
                i++;
            }
            return i - from > 6;
        }
        return (c == 'k' || c == 'x') && longest(VENDORS, text, from) > from;
    }

    /** After the longest of the words that begins at {@code from}, or {@code from}. */
    static int longest(String[] words, Folded text, int from) {
        char first = text.at(from);
        int end = from;
        for (String word : words) {
            if (word.charAt(0) == first
                    && from + word.length() > end
                    && text.begins(word, from)
                    && isWhole(word, text, from)) {
                end = from + word.length();
            }
        }
        return end;
    }

    /** Whether no letter goes on where an English word ends. */
    static boolean isWhole(String word, Folded text, int from) {
        int last = word.length() - 1;
        return !Fold.isLetter(word.charAt(last)) || !text.isLetter(from + last + 1);
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

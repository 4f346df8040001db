package veritable.claim;

/** Reads what stands behind the numbers of a version: +k3s1, -rc1, -1062.el7, .Final, LTS SP3. */
final class PointTail {
    private static final WordList LTS = WordList.of("LTS");

    private static final WordList ARCHITECTURES =
            WordList.of(
                    """
                    x86|x64|arm|amd|aarch|i386|i686|armv|ppc|s390x|riscv|linux|win
                    """);

    private static final WordList STAGES =
            WordList.of(
                    """
                    alpha|beta|rc|pre|preview|dev|snapshot|milestone|ea|canary|nightly|ga|lts|
                    final|release|sp|patch|post|hotfix|update|stable|m|a|b|p|u|cr|cu|bp
                    """);

    /** What may stand apart from the version it comes after: 2019 CU28, 15 SP4, 4.3.5 BP4. */
    private static final WordList PACKS = WordList.of("SP", "CU", "BP", "U", "R", "Update");

    private static final WordList VARIANTS =
            WordList.of(
                    """
                    alpine|slim|generic|bookworm|bullseye|buster|jammy|focal|noble|jre|jdk|ubi|
                    ubi8|ubi9|debian|ubuntu|management|distroless|lowlatency|azure|aws|gke|
                    eksbuild|cuda|cudnn|runtime|devel|fpm|incubating|android|community|ce|ee|oss|
                    enterprise|temurin|windowsservercore|nanoserver|lite|rootless
                    """);

    /** So far above the first number of a version no range goes on from it. */
    private static final int LEAST_BUILD = 100;

    private final String text;
    private final int from;
    private final int parts;
    private final long first;
    private int at;
    private boolean tailed;

    /**
     * @param from where the version begins
     * @param at behind its numbers and what is glued to them
     * @param parts how many numbers it has
     * @param first its first number
     * @param tailed whether letters are glued to its numbers
     */
    PointTail(String text, int from, int at, int parts, long first, boolean tailed) {
        this.text = text;
        this.from = from;
        this.at = at;
        this.parts = parts;
        this.first = first;
        this.tailed = tailed;
    }

    void read() {
        while (piece()) {
            tailed = true;
        }
        servicePack();
    }

    int end() {
        return at;
    }

    boolean isTailed() {
        return tailed;
    }

    /** Whether this is a word for a stage of a release: rc, beta, GA. */
    static boolean isStage(String text, int from, int end) {
        return STAGES.holds(text, from, end);
    }

    /** The end of words and numbers with dots and hyphens between them. */
    static int runEnd(String text, int from) {
        int end = from;
        while (Letters.isWord(text, end)
                || (text.startsWith(".", end) || text.startsWith("-", end))
                        && Letters.isWord(text, end + 1)) {
            end++;
        }
        return end;
    }

    private boolean piece() {
        char c = charAt(at);
        if (c == '+') {
            return Letters.isWord(text, at + 1) && build();
        }
        if (c != '-' && c != '_' && c != '~' && !(c == '.' && Letters.isLatin(text, at + 1))) {
            return false;
        }
        return Letters.isDigit(text, at + 1) ? c == '-' && number() : word(c);
    }

    /** +k3s1. */
    private boolean build() {
        int end = runEnd(text, at + 1);
        if (hasDigit(at + 1, end)) {
            at = end;
            return true;
        }
        return false;
    }

    /** -1, -216.0.0, -1062.el7; not the end of a range. */
    private boolean number() {
        int end = digitsEnd(at + 1);
        boolean plain = charAt(end) != '.' || !Letters.isDigit(text, end + 1);
        if (!plain && parts >= 3 && isFar(at + 1, end)) {
            boolean build = Long.parseLong(text, at + 1, end, 10) > first + LEAST_BUILD;
            while (build && charAt(end) == '.' && Letters.isDigit(text, end + 1)) {
                end = digitsEnd(end + 1);
            }
            at = end;
            return true;
        }
        boolean lettered = Letters.isLatin(text, end);
        if ((parts >= 3 || tailed) && (plain || lettered)) {
            at = lettered ? runEnd(text, end) : end;
            return true;
        }
        return false;
    }

    /** 5.10.0-216.0.0 is a build; a range would not jump like that. */
    private boolean isFar(int from, int end) {
        return end - from <= 9 && Long.parseLong(text, from, end, 10) > first + 20;
    }

    /** -rc1, -alpine, .Final, ~ubuntu20.04. */
    private boolean word(char before) {
        int end = at + 1;
        while (Letters.isLatin(text, end)) {
            end++;
        }
        boolean name = parts == 1 && before == '-' && charAt(from - 1) == '-';
        if (end == at + 1 || name) {
            return false;
        }
        int whole = wordEnd(end);
        boolean known = isStage(text, at + 1, end) || isVariant(at + 1, whole);
        boolean numbered =
                whole > end && parts >= 2 && before != '.' && ARCHITECTURES.at(text, at + 1) == 0;
        if (!known && !numbered) {
            return false;
        }
        at = whole;
        while (before != '.' && charAt(at) == '.' && Letters.isWord(text, at + 1)) {
            at = wordEnd(at + 1);
        }
        return true;
    }

    private boolean isVariant(int from, int end) {
        int length = VARIANTS.at(text, from);
        return length > 0 && from + length <= end;
    }

    /** 22.03 LTS SP3, V10 (SP2), 2019 CU28, 8.0 U2. */
    private void servicePack() {
        int from = Letters.skipBlanks(text, at);
        int pack = Letters.skipBlanks(text, from + LTS.at(text, from));
        boolean open = "（(".indexOf(charAt(pack)) >= 0;
        pack += open || charAt(pack) == '-' ? 1 : 0;
        int word = pack > at ? PACKS.at(text, pack) : 0;
        int digits = word > 2 ? Letters.skipBlanks(text, pack + word) : pack + word;
        if (word == 0 || !Letters.isDigit(text, digits) || !isPack(text.charAt(pack), word)) {
            return;
        }
        int end = digitsEnd(digits);
        boolean closed = "）)".indexOf(charAt(end)) >= 0;
        if (!Letters.isWord(text, end) && (!open || closed)) {
            at = end + (open ? 1 : 0);
            tailed = true;
        }
    }

    /** A U comes after two numbers (8.0 U2), an R after a year (2012 R2). */
    private boolean isPack(char letter, int word) {
        return word == 2
                || (letter == 'R'
                        ? parts == 1 && (first >= 2000 || tailed) && word == 1
                        : parts == 2);
    }

    private char charAt(int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : '\0';
    }

    private int digitsEnd(int from) {
        int end = from;
        while (Letters.isDigit(text, end)) {
            end++;
        }
        return end;
    }

    private int wordEnd(int from) {
        int end = from;
        while (Letters.isWord(text, end)) {
            end++;
        }
        return end;
    }

    private boolean hasDigit(int from, int end) {
        for (int i = from; i < end; i++) {
            if (Letters.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}

package veritable.claim;

import org.jspecify.annotations.Nullable;

/**
 * Reads one version, with what is glued to its numbers: 1.30.4+k3s1, v2.0-rc1, 8.0.x, 22.03 LTS
 * SP3.
 */
final class PointReader {
    private static final WordList LTS = WordList.of("LTS");

    private static final WordList ARCHITECTURES =
            WordList.of(
                    """
                    x86|x64|arm|amd|aarch|i386|i686|armv|ppc|s390x|riscv|linux|win
                    """);

    private static final WordList PRE_WORDS =
            WordList.of(
                    """
                    alpha|beta|rc|pre|preview|dev|snapshot|milestone|ea|canary|nightly|ga|lts|
                    final|release|sp|patch|post|hotfix|update|stable|m|a|b|p|u|cr|cu|bp
                    """);

    /** What may stand apart from the version it comes after: 2019 CU28, 15 SP4, 4.3.5 BP4. */
    private static final WordList PACKS = WordList.of("SP", "CU", "BP", "U", "R", "Update");

    private static final WordList TAIL_WORDS =
            WordList.of(
                    """
                    alpine|slim|generic|bookworm|bullseye|buster|jammy|focal|noble|jre|jdk|ubi|
                    ubi8|ubi9|debian|ubuntu|management|distroless|lowlatency|azure|aws|gke|
                    eksbuild|cuda|cudnn|runtime|devel|fpm|incubating|android|community|ce|ee|oss|
                    enterprise|temurin|windowsservercore|nanoserver|lite|rootless
                    """);

    private static final int LONGEST_LIST = 16;

    /** So far above the first number of a version no range goes on from it. */
    private static final int LEAST_BUILD = 100;

    private final String text;
    private final int from;
    private int at;
    private int parts;
    private boolean tailed;

    private PointReader(String text, int from) {
        this.text = text;
        this.from = from;
        this.at = from;
    }

    /** The version that begins at {@code from}, or null. */
    static @Nullable Point at(String text, int from) {
        return new PointReader(text, from).read();
    }

    private @Nullable Point read() {
        char c = charAt(at);
        boolean prefixed = (c == 'v' || c == 'V') && Letters.isDigit(text, at + 1);
        at += prefixed ? 1 : 0;
        int digits = at;
        if (!number()) {
            return null;
        }
        long first = Long.parseLong(text, digits, at, 10);
        while (charAt(at) == '.' && Letters.isDigit(text, at + 1)) {
            at++;
            if (!number()) {
                return null;
            }
        }
        boolean wild = isWild();
        if (wild) {
            at += 2;
        } else if (charAt(at) == '_' && Letters.isDigit(text, at + 1)) {
            if (parts < 3) {
                return null;
            }
            at = runEnd(at + 1);
            tailed = true;
        } else if (!gluedLetters()) {
            return null;
        } else {
            while (tail(first)) {
                tailed = true;
            }
            servicePack(first);
        }
        return new Point(at, parts, prefixed, tailed, wild, first);
    }

    /** 1.30.x, 1.30.*. */
    private boolean isWild() {
        char next = charAt(at + 1);
        return charAt(at) == '.'
                && (next == 'x' || next == 'X' || next == '*')
                && !Letters.isWord(text, at + 2);
    }

    private char charAt(int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : '\0';
    }

    private boolean number() {
        int from = at;
        while (Letters.isDigit(text, at)) {
            at++;
        }
        parts++;
        return at > from && at - from <= 9;
    }

    /** 1.1.1w, 1.0rc1, 8u292; false if the letters make it something else (5G, 10ms). */
    private boolean gluedLetters() {
        if (!Letters.isLatin(text, at)) {
            return true;
        }
        int end = at;
        while (Letters.isLatin(text, end)) {
            end++;
        }
        int length = end - at;
        int afterDigits = end;
        while (Letters.isDigit(text, afterDigits)) {
            afterDigits++;
        }
        if (parts == 1 && isOracle(end)) {
            at = end;
            tailed = true;
            return true;
        }
        boolean word = isPreWord(at, end);
        boolean letter =
                length == 1
                        && (parts >= 3 && afterDigits == end
                                || (parts == 2 || text.charAt(from) == 'V')
                                        && charAt(at) == 'R'
                                        && afterDigits > end);
        if (!(letter || word && (length > 1 || afterDigits > end))
                || Letters.isLatin(text, afterDigits)) {
            return false;
        }
        at = afterDigits;
        tailed = true;
        return true;
    }

    /** Oracle 11g, 12c, 19c, 23ai, and a text that is nothing else. */
    private boolean isOracle(int end) {
        int before = Letters.skipBlanksBack(text, from);
        return (text.startsWith("g", at) || text.startsWith("c", at) || text.startsWith("ai", at))
                && (before >= 6 && text.regionMatches(true, before - 6, "oracle", 0, 6)
                        || before >= 8 && text.regionMatches(true, before - 8, "database", 0, 8)
                        || at - from == 2 && isNothingElse(end));
    }

    /** 11g / 19c: whether no other letters stand in a short text. */
    private boolean isNothingElse(int end) {
        for (int i = 0; i < text.length() && i <= LONGEST_LIST; i++) {
            char c = text.charAt(i);
            if (Letters.isHan(c) || Letters.isLatin(c) && "gcaiR".indexOf(c) < 0) {
                return false;
            }
        }
        return text.length() <= LONGEST_LIST && !Letters.isWord(text, end);
    }

    /** 22.03 LTS SP3, V10 (SP2), 2019 CU28, 8.0 U2. */
    private void servicePack(long first) {
        int from = Letters.skipBlanks(text, at);
        int pack = Letters.skipBlanks(text, from + LTS.at(text, from));
        boolean open = "（(".indexOf(charAt(pack)) >= 0;
        pack += open || charAt(pack) == '-' ? 1 : 0;
        int word = pack > at ? PACKS.at(text, pack) : 0;
        int digits = word > 2 ? Letters.skipBlanks(text, pack + word) : pack + word;
        if (word == 0
                || !Letters.isDigit(text, digits)
                || !isPack(text.charAt(pack), word, first)) {
            return;
        }
        int end = digits;
        while (Letters.isDigit(text, end)) {
            end++;
        }
        boolean closed = "）)".indexOf(charAt(end)) >= 0;
        if (!Letters.isWord(text, end) && (!open || closed)) {
            at = end + (open ? 1 : 0);
            tailed = true;
        }
    }

    /** A U comes after two numbers (8.0 U2), an R after a year (2012 R2). */
    private boolean isPack(char letter, int word, long first) {
        return word == 2
                || (letter == 'R'
                        ? parts == 1 && (first >= 2000 || tailed) && word == 1
                        : parts == 2);
    }

    private boolean isPreWord(int from, int end) {
        return PRE_WORDS.holds(text, from, end);
    }

    private boolean tail(long first) {
        char c = charAt(at);
        if (c == '+' && Letters.isWord(text, at + 1)) {
            int end = runEnd(at + 1);
            if (hasDigit(at + 1, end)) {
                at = end;
                return true;
            }
            return false;
        }
        if (c != '-' && c != '_' && c != '~' && !(c == '.' && Letters.isLatin(text, at + 1))) {
            return false;
        }
        if (Letters.isDigit(text, at + 1)) {
            int end = at + 1;
            while (Letters.isDigit(text, end)) {
                end++;
            }
            boolean plain = charAt(end) != '.' || !Letters.isDigit(text, end + 1);
            if (c == '-' && !plain && parts >= 3 && isFar(text, first, at + 1, end)) {
                boolean build = Long.parseLong(text, at + 1, end, 10) > first + LEAST_BUILD;
                while (build && charAt(end) == '.' && Letters.isDigit(text, end + 1)) {
                    end++;
                    while (Letters.isDigit(text, end)) {
                        end++;
                    }
                }
                at = end;
                return true;
            }
            if (c == '-' && plain && (parts >= 3 || tailed) && !Letters.isLatin(text, end)) {
                at = end;
                return true;
            }
            if (c == '-' && (parts >= 3 || tailed) && Letters.isLatin(text, end)) {
                at = runEnd(end);
                return true;
            }
            return false;
        }
        int end = at + 1;
        while (Letters.isLatin(text, end)) {
            end++;
        }
        if (end == at + 1) {
            return false;
        }
        int whole = end;
        while (Letters.isWord(text, whole)) {
            whole++;
        }
        if (parts == 1 && c == '-' && charAt(from - 1) == '-') {
            return false;
        }
        boolean known = isPreWord(at + 1, end) || isTailWord(at + 1, whole);
        if (c == '.') {
            if (!known) {
                return false;
            }
            at = whole;
            return true;
        }
        if (!known && (!(whole > end && parts >= 2) || isArchitecture(at + 1))) {
            return false;
        }
        at = whole;
        while (charAt(at) == '.' && Letters.isWord(text, at + 1)) {
            at++;
            while (Letters.isWord(text, at)) {
                at++;
            }
        }
        return true;
    }

    /** 5.10.0-216.0.0 is a build; a range would not jump like that. */
    private static boolean isFar(String text, long first, int from, int end) {
        return end - from <= 9 && Long.parseLong(text, from, end, 10) > first + 20;
    }

    private boolean isArchitecture(int from) {
        return ARCHITECTURES.at(text, from) > 0;
    }

    private boolean isTailWord(int from, int end) {
        int length = TAIL_WORDS.at(text, from);
        return length > 0 && from + length <= end;
    }

    private int runEnd(int from) {
        int end = from;
        while (Letters.isWord(text, end)
                || (charAt(end) == '.' || charAt(end) == '-') && Letters.isWord(text, end + 1)) {
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

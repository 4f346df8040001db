package veritable.claim;

import org.jspecify.annotations.Nullable;

/** Reads the version set that begins at a place in a text, with its bounds, ranges and lists. */
final class SpanReader {
    private static final WordList FROM =
            WordList.of(
                    "从",
                    "由",
                    "from",
                    "升级",
                    "迁移",
                    "upgrade",
                    "upgraded",
                    "migrate",
                    "migrating",
                    "upgrading");
    private static final WordList SUPPORTS =
            WordList.of("支持", "兼容", "supports", "support", "supported");
    private static final WordList LTS = WordList.of("LTS");
    private static final WordList ARCHITECTURES =
            WordList.of(
                    "x86", "x64", "arm", "amd", "aarch", "i386", "i686", "armv", "ppc", "s390x",
                    "riscv", "linux", "win");
    private static final WordList VERSION = WordList.of("版本", "版");
    private static final WordList CONJUNCTIONS = WordList.of("and ", "or ");
    private static final WordList TO = WordList.of("to", "through", "thru");
    private static final WordList THROUGH = WordList.of("through", "thru");
    private static final WordList BETWEEN = WordList.of("between", "介于");
    private static final WordList AND = WordList.of("and", "or");
    private static final WordList PRE_WORDS =
            WordList.of(
                    "alpha",
                    "beta",
                    "rc",
                    "pre",
                    "preview",
                    "dev",
                    "snapshot",
                    "milestone",
                    "ea",
                    "canary",
                    "nightly",
                    "ga",
                    "lts",
                    "final",
                    "release",
                    "sp",
                    "patch",
                    "post",
                    "hotfix",
                    "update",
                    "stable",
                    "m",
                    "a",
                    "b",
                    "p",
                    "u",
                    "cr");
    private static final WordList TAIL_WORDS =
            WordList.of(
                    "alpine",
                    "slim",
                    "generic",
                    "bookworm",
                    "bullseye",
                    "buster",
                    "jammy",
                    "focal",
                    "noble",
                    "jre",
                    "jdk",
                    "ubi",
                    "ubi8",
                    "ubi9",
                    "debian",
                    "ubuntu",
                    "management",
                    "distroless",
                    "lowlatency",
                    "azure",
                    "aws",
                    "gke",
                    "eksbuild",
                    "cuda",
                    "cudnn",
                    "runtime",
                    "devel",
                    "fpm",
                    "incubating",
                    "android",
                    "community",
                    "ce",
                    "ee",
                    "oss",
                    "enterprise",
                    "temurin",
                    "windowsservercore",
                    "nanoserver",
                    "lite",
                    "rootless");
    private static final WordList AND_UP =
            WordList.of(
                    "及以上",
                    "或以上",
                    "以上",
                    "及更高",
                    "或更高",
                    "及其以上",
                    "及以后",
                    "及之后",
                    "及更新",
                    "或更新",
                    "或之后",
                    "或以后",
                    "和以上",
                    "（含）以上",
                    "(含)以上",
                    "and above",
                    "and higher",
                    "and newer",
                    "and later",
                    "and up",
                    "and beyond",
                    "or better",
                    "and onwards",
                    "and onward",
                    "and greater",
                    "or above",
                    "or later",
                    "or higher",
                    "or newer",
                    "or greater",
                    "or up",
                    "or more recent",
                    "onwards",
                    "onward");
    private static final WordList AND_DOWN =
            WordList.of(
                    "及以下",
                    "或以下",
                    "以下",
                    "或更低",
                    "及更低",
                    "及更早",
                    "或更早",
                    "及之前",
                    "及以前",
                    "或以前",
                    "or earlier",
                    "or below",
                    "or lower",
                    "or older",
                    "and below",
                    "and earlier",
                    "and lower",
                    "and older",
                    "or prior",
                    "and prior");
    private static final WordList BEFORE = WordList.of("之前", "以前");

    private final String text;
    private int from;
    private boolean measured;
    private int at;
    private int parts;
    private boolean prefixed;
    private boolean tailed;
    private boolean wild;
    private long first;

    private SpanReader(String text, int from) {
        this.text = text;
        this.at = from;
    }

    /** The version set at {@code from}, or null. A number that counts or measures is none. */
    static @Nullable VersionSpan at(String text, int from) {
        return new SpanReader(text, from).read(from);
    }

    private @Nullable VersionSpan read(int start) {
        from = start;
        String sign = sign();
        int versionStart = at;
        if (!version()) {
            return null;
        }
        int firstParts = parts;
        boolean firstPrefixed = prefixed;
        boolean firstTailed = tailed;
        boolean firstWild = wild;
        long firstNumber = first;
        StringBuilder normal = new StringBuilder(sign).append(text, versionStart, at);
        String bound = sign.isEmpty() ? bound() : "";
        normal.append(bound);
        boolean several = false;
        if (Measures.follow(text, at, firstParts, firstPrefixed || firstTailed)) {
            return null;
        }
        boolean down = bound.equals("≤") || bound.equals("<");
        while (!down && join(normal, firstParts, firstPrefixed, sign)) {
            several = true;
        }
        if (measured) {
            return null;
        }
        if (down) {
            normal.setLength(normal.length() - 1);
            normal.insert(0, bound);
        } else if (sign.isEmpty() && bound.isEmpty() && !several) {
            bound = BoundWords.sign(text, start, at);
            normal.insert(0, bound);
        }
        return new VersionSpan(
                normal.toString(),
                start,
                at,
                firstParts,
                firstPrefixed,
                !sign.isEmpty() || !bound.isEmpty(),
                firstTailed || firstWild,
                several,
                firstNumber);
    }

    private String sign() {
        String sign = "";
        char c = charAt(at);
        if (c == '≥' || c == '⩾' || c == '≧') {
            sign = "≥";
            at++;
        } else if (c == '≤' || c == '⩽' || c == '≦') {
            sign = "≤";
            at++;
        } else if (c == '>' || c == '＞' || c == '<' || c == '＜') {
            boolean up = c == '>' || c == '＞';
            at++;
            boolean equal = charAt(at) == '=' || charAt(at) == '＝';
            at += equal ? 1 : 0;
            sign = up ? equal ? "≥" : ">" : equal ? "≤" : "<";
        } else if (c == '~' || c == '^') {
            at++;
            at += charAt(at) == '>' || charAt(at) == '=' ? 1 : 0;
        } else if (c == '=') {
            at++;
            at += charAt(at) == '=' ? 1 : 0;
        } else {
            return "";
        }
        at = Letters.skipBlanks(text, at);
        return sign;
    }

    private char charAt(int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : '\0';
    }

    private boolean version() {
        parts = 0;
        tailed = false;
        wild = false;
        char c = charAt(at);
        prefixed = (c == 'v' || c == 'V') && Letters.isDigit(text, at + 1);
        at += prefixed ? 1 : 0;
        int digits = at;
        if (!number()) {
            return false;
        }
        first = Long.parseLong(text, digits, at, 10);
        while (charAt(at) == '.' && Letters.isDigit(text, at + 1)) {
            at++;
            if (!number()) {
                return false;
            }
        }
        char next = charAt(at + 1);
        if (charAt(at) == '.'
                && (next == 'x' || next == 'X' || next == '*')
                && !Letters.isWord(text, at + 2)) {
            at += 2;
            wild = true;
            return true;
        }
        if (charAt(at) == '_' && Letters.isDigit(text, at + 1)) {
            return false;
        }
        return gluedLetters() && tails() && servicePack();
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
        boolean letter = length == 1 && parts >= 3 && afterDigits == end;
        if (!(letter || word && (length > 1 || afterDigits > end))
                || Letters.isLatin(text, afterDigits)) {
            return false;
        }
        at = afterDigits;
        tailed = true;
        return true;
    }

    /** Oracle 11g, 12c, 19c, 23ai. */
    private boolean isOracle(int end) {
        int before = Letters.skipBlanksBack(text, from);
        return (text.startsWith("g", at) || text.startsWith("c", at) || text.startsWith("ai", at))
                && (before >= 6 && text.regionMatches(true, before - 6, "oracle", 0, 6)
                        || before >= 8 && text.regionMatches(true, before - 8, "database", 0, 8));
    }

    /** 22.03 LTS SP3, V10 SP2. */
    private boolean servicePack() {
        int from = Letters.skipBlanks(text, at);
        int lts = from + LTS.at(text, from);
        int pack = Letters.skipBlanks(text, lts);
        if (pack > at
                && lts == from
                && parts == 2
                && charAt(pack) == 'U'
                && Letters.isDigit(text, pack + 1)) {
            return update(pack + 1);
        }
        if (pack > at
                && (text.startsWith("SP", pack) || text.startsWith("-SP", pack))
                && Letters.isDigit(text, text.indexOf('P', pack) + 1)) {
            at = text.indexOf('P', pack) + 1;
            while (Letters.isDigit(text, at)) {
                at++;
            }
            tailed = true;
        }
        return true;
    }

    /** 8.0 U2. */
    private boolean update(int digits) {
        int end = digits;
        while (Letters.isDigit(text, end)) {
            end++;
        }
        if (!Letters.isWord(text, end)) {
            at = end;
            tailed = true;
        }
        return true;
    }

    private boolean isPreWord(int from, int end) {
        return PRE_WORDS.holds(text, from, end);
    }

    private boolean tails() {
        while (tail()) {
            tailed = true;
        }
        return true;
    }

    private boolean tail() {
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
            if (c == '-' && !plain && parts >= 3 && isFar(at + 1, end)) {
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
    private boolean isFar(int from, int end) {
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

    /** What follows: + for all from there on, ≤ for all up to there, or nothing. */
    private String bound() {
        char c = charAt(at);
        if ((c == '+' || c == '＋') && !Letters.isDigit(text, at + 1)) {
            at++;
            return "+";
        }
        int from = Letters.skipBlanks(text, at);
        int word = from + VERSION.at(text, from);
        if (word > from && (charAt(word) == '本' || charAt(word) == '的')) {
            word = from;
        }
        word = Letters.skipBlanks(text, word);
        int length = AND_UP.at(text, word);
        if (length > 0) {
            at = word + length;
            return "+";
        }
        length = AND_DOWN.at(text, word);
        if (length > 0) {
            at = word + length;
            return "≤";
        }
        length = BEFORE.at(text, word);
        if (length > 0) {
            at = word + length;
            return "<";
        }
        return boundBehindName(word);
    }

    /** macOS 13 (Ventura) or later. */
    private String boundBehindName(int from) {
        if (charAt(from) != '(' || !Letters.isLatin(text, from + 1)) {
            return "";
        }
        int close = from + 1;
        while (Letters.isLatin(text, close) || charAt(close) == ' ') {
            close++;
        }
        int word = Letters.skipBlanks(text, close + 1);
        int length = charAt(close) == ')' ? AND_UP.at(text, word) : 0;
        at = length > 0 ? word + length : at;
        return length > 0 ? "+" : "";
    }

    private boolean join(StringBuilder normal, int firstParts, boolean firstPrefixed, String sign) {
        int before = at;
        int saveParts = parts;
        boolean saveTailed = tailed;
        boolean saveWild = wild;
        String joiner = joiner(sign);
        if (!joiner.isEmpty()) {
            String second = sign();
            int from = at;
            long firstNumber = first;
            if (version()
                    && (second.isEmpty() || joiner.equals(",") && !sign.isEmpty())
                    && isAlike(firstParts, firstPrefixed, joiner)
                    && (text.charAt(before) != '，' || firstParts == parts)
                    && isOrdered(joiner, firstParts, firstNumber)) {
                int end = at;
                String bound = second.isEmpty() && !joiner.equals("-") ? bound() : "";
                measured |=
                        (joiner.equals("-") || joiner.equals("/"))
                                && !firstPrefixed
                                && Measures.follow(text, at, parts, prefixed || tailed);
                if (!bound.equals("≤")
                        && !bound.equals("<")
                        && !Measures.follow(text, at, parts, prefixed || tailed)
                        && !(firstParts == 1 && Letters.isLatin(text, at))) {
                    normal.append(joiner.equals("-") && tailed ? " - " : joiner)
                            .append(second)
                            .append(text, from, end)
                            .append(bound);
                    first = firstNumber;
                    return true;
                }
            }
            first = firstNumber;
        }
        at = before;
        parts = saveParts;
        tailed = saveTailed;
        wild = saveWild;
        return false;
    }

    /** A range needs its ends in order; lists and steps may have any. */
    private boolean isOrdered(String joiner, int firstParts, long firstNumber) {
        return !joiner.equals("-")
                || first <= firstNumber + 20
                        && first >= firstNumber
                        && (firstParts > 1 || first > firstNumber);
    }

    private boolean isAlike(int firstParts, boolean firstPrefixed, String joiner) {
        if (joiner.equals(" → ") || joiner.equals(",")) {
            return true;
        }
        if (firstParts == 1 || parts == 1) {
            return firstParts == parts && (firstPrefixed || !prefixed) || wild;
        }
        return Math.abs(firstParts - parts) <= 1;
    }

    /** 从 1.29 到 1.30 is an upgrade, no range. */
    private boolean isStep() {
        int window = Math.max(0, from - 24);
        return FROM.isIn(text, window, from) && !SUPPORTS.isIn(text, window, from);
    }

    private boolean isBetween() {
        return BETWEEN.endsAt(text, Letters.skipBlanksBack(text, this.from));
    }

    private String joiner(String sign) {
        int from = Letters.skipBlanks(text, at);
        boolean blank = from > at;
        char c = charAt(from);
        int skip = 1;
        String joiner = "";
        switch (c) {
            case '→', '➜', '⇒', '➔', '➡' -> joiner = " → ";
            case '-', '–', '—', '~', '～', '−' -> {
                if (c == '-' && charAt(from + 1) == '>') {
                    joiner = " → ";
                    skip = 2;
                } else if (sign.isEmpty()
                        && (!blank || Letters.isBlank(charAt(from + 1)) || c == '～')) {
                    skip = charAt(from + 1) == c ? 2 : 1;
                    joiner = "-";
                }
            }
            case '=' -> {
                if (charAt(from + 1) == '>') {
                    joiner = " → ";
                    skip = 2;
                }
            }
            case '/', '／', '、', '&', '|' -> joiner = "/";
            case ',', '，' -> {
                int next = Letters.skipBlanks(text, from + 1);
                boolean upper = charAt(next) == '<' || charAt(next) == '≤' || charAt(next) == '＜';
                joiner = !sign.isEmpty() && upper ? "," : "/";
                int and = CONJUNCTIONS.at(text, next);
                skip = and > 0 ? next + and - from : 1;
            }
            case '<', '＜', '≤' -> {
                if (sign.equals("≥") || sign.equals(">")) {
                    at = from;
                    return ",";
                }
            }
            case '至', '到' -> joiner = sign.isEmpty() && !isStep() ? "-" : "";
            case '和', '或', '及', '与' -> joiner = isBetween() ? "-" : "/";
            default -> {
                if (blank) {
                    int length = TO.at(text, from);
                    if (length > 0 && isStep() && THROUGH.at(text, from) == 0) {
                        joiner = "";
                    } else if (length > 0 && sign.isEmpty()) {
                        joiner = "-";
                        skip = length;
                    } else {
                        length = AND.at(text, from);
                        joiner = length == 0 ? "" : isBetween() ? "-" : "/";
                        skip = length;
                    }
                }
            }
        }
        if (!joiner.isEmpty()) {
            at = Letters.skipBlanks(text, from + skip);
        }
        return joiner;
    }
}

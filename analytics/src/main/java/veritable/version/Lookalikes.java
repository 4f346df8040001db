package veritable.version;

/** Tells what is written like a version but is a date, a time, an address or a quantity. */
final class Lookalikes {
    private static final String[] UNITS = {
        "%",
        "\u2030",
        "\u00b0",
        "\u2103",
        "倍",
        "万",
        "亿",
        "元",
        "美元",
        "秒",
        "毫秒",
        "微秒",
        "纳秒",
        "分钟",
        "小时",
        "天",
        "年",
        "个月",
        "字节",
        "ms",
        "us",
        "ns",
        "s",
        "sec",
        "secs",
        "second",
        "seconds",
        "minutes",
        "minute",
        "hours",
        "hour",
        "h",
        "days",
        "day",
        "weeks",
        "months",
        "years",
        "year",
        "b",
        "k",
        "m",
        "g",
        "kb",
        "mb",
        "gb",
        "tb",
        "pb",
        "kib",
        "mib",
        "gib",
        "tib",
        "kbps",
        "mbps",
        "gbps",
        "hz",
        "khz",
        "mhz",
        "ghz",
        "qps",
        "rps",
        "tps",
        "iops",
        "bit",
        "bits",
        "bytes",
        "x",
        "times",
        "percent",
        "usd",
        "million",
        "billion",
        "thousand",
        "w",
        "kw",
        "mw"
    };

    /** Of whole numbers only: 1.30 节点 are nodes of version 1.30. */
    private static final String[] COUNTED = {
        "个",
        "人",
        "家",
        "台",
        "核",
        "次",
        "条",
        "项",
        "种",
        "行",
        "页",
        "章",
        "节",
        "层",
        "级",
        "月",
        "日",
        "号",
        "名",
        "位",
        "份",
        "款",
        "类",
        "步",
        "点",
        "篇",
        "组",
        "例",
        "余",
        "多",
        "nodes",
        "node",
        "pods",
        "pod",
        "cores",
        "core",
        "replicas",
        "users",
        "items",
        "lines",
        "points",
        "clusters",
        "steps",
        "th"
    };

    private static final String[] NO_UNITS = {
        "元数据", "元素", "天然", "年度版", "项目", "条件", "个人", "个性", "人工", "家族", "行为", "次要", "种子", "级别"
    };

    private final Folded text;

    Lookalikes(Folded text) {
        this.text = text;
    }

    /** Whether a word right after a number makes it a quantity. */
    static boolean isUnit(String word) {
        return switch (word) {
            case "ms", "us", "ns", "kb", "mb", "gb", "tb", "kib", "mib", "gib", "tib" -> true;
            case "hz", "khz", "mhz", "ghz", "kbps", "mbps", "gbps", "qps", "tps", "rps" -> true;
            default -> false;
        };
    }

    /** Whether a version cannot begin at {@code start} because of what stands before it. */
    boolean isInside(int start) {
        if (start == 0) {
            return false;
        }
        char before = at(start - 1);
        if (Fold.isDigit(before) || Fold.isLetter(before) || before == '_') {
            return true;
        }
        if (before == '$' || before == '\u00a5' || before == '\u20ac' || before == '#') {
            return true;
        }
        boolean joins = Folded.isSeparator(before) || before == '/' || before == '^';
        return joins && start > 1 && Fold.isDigit(at(start - 2)) && Fold.isDigit(at(start));
    }

    /**
     * Whether the numbers from {@code from} to {@code to}, read as a version, are something else.
     */
    boolean isOther(Version version, int from, int to) {
        int count = version.numberCount();
        boolean plain = !version.has(Version.SUFFIX) && !version.has(Version.BUILD);
        char after = at(to);
        if (!plain) {
            return false;
        }
        if (after == ':' && Fold.isDigit(at(to + 1)) || after == '^' || isDate(version, from, to)) {
            return true;
        }
        if (count == 1 && (isThousands(to) || after == '-' && Fold.isLetter(at(to + 1)))) {
            return true;
        }
        return count == 4 && isAddress(version, from) || isQuantity(count, to);
    }

    /** Whether a unit follows; only of one number, or two with a point between them. */
    boolean isQuantity(int count, int to) {
        if (count > 2) {
            return false;
        }
        int i = Math.min(text.blanks(to), to + 3);
        boolean unit = Words.longest(UNITS, text, i) > i;
        unit |= count == 1 && Words.longest(COUNTED, text, i) > i;
        return unit && Words.longest(NO_UNITS, text, i) == i;
    }

    private boolean isAddress(Version version, int from) {
        for (int i = 0; i < 4; i++) {
            if (version.number(i) > 255) {
                return false;
            }
        }
        return Fold.isDigit(at(from));
    }

    /** 2025-11-04, 2025/11, 2025.11.04; but 2025.11 and 2025.11.4 are versions. */
    private boolean isDate(Version version, int from, int to) {
        if (!Fold.isDigit(at(from)) || version.number(0) < 1900 || version.number(0) > 2199) {
            return false;
        }
        int count = version.numberCount();
        char separator = at(from + 4);
        if (count == 1) {
            return at(to) == '/' && Fold.isDigit(at(to + 1));
        }
        boolean month = version.number(1) >= 1 && version.number(1) <= 12;
        if (separator == '-') {
            return month && (count == 2 || count == 3 && version.number(2) <= 31);
        }
        return count == 3 && month && to - from == 10 && version.number(2) <= 31;
    }

    private boolean isThousands(int to) {
        return at(to) == ','
                && Fold.isDigit(at(to + 1))
                && Fold.isDigit(at(to + 2))
                && Fold.isDigit(at(to + 3))
                && !Fold.isDigit(at(to + 4));
    }

    private char at(int i) {
        return text.at(i);
    }
}

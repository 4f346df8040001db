package veritable.claim;

import java.util.Set;

/** Tells a number that counts or measures from one that is a version, by what follows it. */
final class Measures {
    private static final WordList NO_MEASURES =
            WordList.of(
                    """
                    节省|节约|分库|分表|分片|分发|分层|分组|分桶|分布|分离|分析|分支|时代|成为|成熟|成功|路由|路线|级别|类型|位于|
                    条件|块存储|家族|字段|组件|组合|点击|时序|分区|小版本|周期|度量|元数据|
                    微服务|微内核|场景|期间|步骤|步进|名称|层面|页面|张量|核心|行为|行业|项目|
                    日志|日期|人工|个人|个性|成本|维护|门户|百度|万维|小程序|千问|主从|主要|主流|
                    主版本|主节点|主线|从库
                    """);
    private static final String HAN =
            "主从个台节副名位行条项种款类层级倍次年月天日周秒分时小元人亿万千百字核份只张颗块片路页章步组家岁度卡" + "美毫微纳像帧篇门座间场期例点维成";
    private static final String[] LATIN = {
        "ms",
        "s",
        "us",
        "µs",
        "μs",
        "ns",
        "sec",
        "secs",
        "seconds",
        "min",
        "mins",
        "minutes",
        "hours",
        "h",
        "days",
        "weeks",
        "months",
        "years",
        "GB",
        "MB",
        "KB",
        "TB",
        "PB",
        "GiB",
        "MiB",
        "KiB",
        "TiB",
        "Gi",
        "Mi",
        "Ki",
        "bytes",
        "bits",
        "bit",
        "GHz",
        "MHz",
        "Hz",
        "Gbps",
        "Mbps",
        "Kbps",
        "Tbps",
        "GT",
        "Gb",
        "Mb",
        "x",
        "times",
        "nodes",
        "node",
        "pods",
        "pod",
        "replicas",
        "cores",
        "core",
        "vCPU",
        "vCPUs",
        "CPU",
        "CPUs",
        "GPUs",
        "requests",
        "req",
        "QPS",
        "TPS",
        "RPS",
        "rps",
        "qps",
        "ops",
        "IOPS",
        "percent",
        "million",
        "billion",
        "k",
        "K",
        "M",
        "instances",
        "clusters",
        "services",
        "servers",
        "people",
        "stars",
        "points",
        "lines",
        "cm",
        "mm",
        "m",
        "km",
        "kg",
        "W",
        "kW",
        "USD",
        "RMB",
        "CNY",
        "EUR",
        "dollars",
        "items",
        "steps",
        "hosts",
        "machines",
        "containers",
        "workers",
        "masters",
        "shards",
        "partitions",
        "brokers",
        "contributors",
        "commits",
        "companies",
        "projects",
        "tokens",
        "B",
        "T",
        "reasons",
        "ways",
        "things",
        "tips",
        "examples",
        "levels",
        "layers",
        "types",
        "phases",
        "different",
        "new",
        "years-old",
        "threads",
        "processes",
        "ports",
        "files",
        "tables",
        "rows",
        "columns",
        "spans",
        "topics",
        "topic",
        "shards",
        "members",
        "metrics",
        "rules",
        "plugins",
        "repos",
        "repositories",
        "teams",
        "engineers",
        "endpoints",
        "queries",
        "events",
        "messages",
        "records",
        "docs",
        "pages",
        "models",
        "images",
        "minutes",
        "replicas",
        "zones",
        "regions",
        "zone",
        "region",
        "cases"
    };

    /** What comes in whole numbers: 20.04 images are images of 20.04. */
    private static final Set<String> COUNTED =
            Set.of(
                    "core",
                    "cores",
                    "nodes",
                    "node",
                    "pods",
                    "replicas",
                    "instances",
                    "clusters",
                    "services",
                    "servers",
                    "hosts",
                    "machines",
                    "containers",
                    "workers",
                    "masters",
                    "shards",
                    "brokers",
                    "images",
                    "plugins",
                    "members",
                    "rules",
                    "models",
                    "repos");

    private Measures() {}

    static boolean follow(String text, int end, int parts, boolean marked) {
        if (end >= text.length()) {
            return false;
        }
        char next = text.charAt(end);
        if (next == '%'
                || next == '％'
                || next == '‰'
                || next == '°'
                || next == '℃'
                || next == '×') {
            return true;
        }
        if (next == ',' && Letters.isDigit(text, end + 3) && isThousands(text, end)) {
            return true;
        }
        if (next == ':' && Letters.isDigit(text, end + 1)) {
            return true;
        }
        if (next == '/' && parts <= 2 && !marked && isRating(text, end + 1)) {
            return true;
        }
        int at = Letters.skipBlanks(text, end);
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        if (c == '%' || c == '％' || c == '×' || c == '$' || c == '€') {
            return true;
        }
        if (marked) {
            return false;
        }
        if (c == '+' && at == end && parts == 1) {
            return follow(text, end + 1, parts, false);
        }
        if (Letters.isHan(c)) {
            return HAN.indexOf(c) >= 0 && !isHanWord(text, at) && (parts <= 2);
        }
        if (c == '余' || c == '多') {
            return true;
        }
        return Letters.isLatin(c) && isUnit(text, at, at > end, parts);
    }

    /** Han that begins another word than a measure: 节 in 节省, 点 in 点击. */
    private static boolean isHanWord(String text, int at) {
        return NO_MEASURES.at(text, at) > 0;
    }

    private static boolean isThousands(String text, int comma) {
        return Letters.isDigit(text, comma + 1)
                && Letters.isDigit(text, comma + 2)
                && Letters.isDigit(text, comma + 3)
                && !Letters.isDigit(text, comma + 4);
    }

    /** 4.6/5, 8.5/10, 80/100. */
    private static boolean isRating(String text, int at) {
        for (String full : new String[] {"5.0", "10.0", "100", "10", "5"}) {
            if (text.startsWith(full, at)
                    && !Letters.isWord(text, at + full.length())
                    && !(at + full.length() < text.length()
                            && text.charAt(at + full.length()) == '.'
                            && Letters.isDigit(text, at + full.length() + 1))) {
                return !full.equals("5.0");
            }
        }
        return false;
    }

    private static boolean isUnit(String text, int at, boolean blank, int parts) {
        for (String unit : LATIN) {
            int end = at + unit.length();
            if (text.regionMatches(unit.length() > 3, at, unit, 0, unit.length())
                    && !Letters.isWord(text, end)) {
                if (parts > 1 && unit.length() > 3 && COUNTED.contains(unit)) {
                    return false;
                }
                return unit.length() > 1 || !blank || parts == 1 || "smhxWBT".contains(unit);
            }
        }
        return false;
    }
}

package veritable.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import veritable.technology.Named;
import veritable.technology.Technologies;
import veritable.technology.Technology;

/** The technologies that a cell of names names: mostly one, known or not. */
final class CellNames {
    private static final WordList NO_NAMES =
            WordList.of("合计", "总计", "小计", "total", "平均", "N/A", "文档", "本文档");
    private static final String[] TAILS = {
        "支持",
        "集群",
        "内核",
        "版本",
        "版",
        "服务",
        "服务器",
        "数据库",
        "组件",
        "工具",
        "引擎",
        "平台",
        "运行时",
        "框架",
        "语言",
        "客户端",
        "官方",
        "社区版",
        "企业版",
        "环境",
        "系统",
        "操作系统",
        "version",
        "versions",
        "cluster",
        "server",
        "support",
        "database",
        "runtime",
        "kernel",
        "project",
        "ESR",
        "LTS"
    };
    private static final WordList KINDS =
            WordList.split(
                    """
                    操作系统|数据库|缓存|消息队列|消息中间件|中间件|容器引擎|容器运行时|容器|编排|编排平台|网关|
                    开发语言|语言|框架|前端|后端|浏览器|服务器|应用服务器|Web 服务器|注册中心|配置中心|监控|日志|
                    内核|运行时|构建工具|database|cache|message queue|operating system|os|web server|
                    runtime|language|framework|browser|minimum|min|min.|required|最低|最低的|bundled|embedded|built-in|default|内置|内嵌|自带|捆绑|默认|客户端|服务端|client|server""");
    private static final int LONGEST = 48;

    private final Technologies technologies;

    CellNames(Technologies technologies) {
        this.technologies = technologies;
    }

    /** The names of a cell in which {@code named} stand; none if it holds no name. */
    List<Technology> in(String cell, List<Named> named) {
        String text = bare(cell);
        if (text.isEmpty()) {
            return List.of();
        }
        Optional<Technology> whole = find(text);
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        Optional<Technology> sorted =
                named.isEmpty() ? Optional.empty() : sorted(cell, named, true);
        if (sorted.isPresent()) {
            return List.of(sorted.get());
        }
        List<Technology> several = several(text);
        return !several.isEmpty()
                ? several
                : isName(text) ? List.of(new Technology(text, "")) : List.of();
    }

    /** Whether a cell in which {@code named} stand is nothing but names that are known. */
    boolean isKnown(String cell, List<Named> named) {
        String text = bare(cell);
        return !text.isEmpty()
                && (named.get(0).start() < 4 && (find(text).isPresent() || !several(text).isEmpty())
                        || sorted(cell, named, false).isPresent());
    }

    /** A name behind the word for what it is, or beside another of its own: 数据库 MySQL. */
    private static Optional<Technology> sorted(String cell, List<Named> named, boolean versioned) {
        Technology single = SectionScene.single(named);
        int end = named.get(named.size() - 1).end();
        if (single == null
                || end < cell.stripTrailing().length() && !(versioned && isVersion(cell, end))) {
            return Optional.empty();
        }
        int from = 0;
        for (Named name : named) {
            if (!isKind(cell.substring(from, name.start()).strip())) {
                return Optional.empty();
            }
            from = name.end();
        }
        return Optional.of(single);
    }

    /** Whether nothing but a version stands behind a name: Java 21. */
    private static boolean isVersion(String cell, int end) {
        int at = Letters.skipBlanks(cell, end);
        VersionSpan span = at > end ? SpanReader.at(cell, at) : null;
        return span != null && Letters.skipBlanks(cell, span.end()) == cell.length();
    }

    private static boolean isKind(String words) {
        if (words.isEmpty() || KINDS.holds(words, 0, words.length())) {
            return true;
        }
        for (int i = 0; i < words.length(); i++) {
            if (Character.isLetterOrDigit(words.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private Optional<Technology> find(String text) {
        Optional<Technology> whole = technologies.find(text);
        if (whole.isPresent()) {
            return whole;
        }
        int bracket = bracket(text);
        if (bracket > 0) {
            Optional<Technology> before = find(text.substring(0, bracket).strip());
            return before;
        }
        for (String tail : TAILS) {
            int at = text.length() - tail.length();
            if (at > 1
                    && text.regionMatches(true, at, tail, 0, tail.length())
                    && (!Letters.isLatin(tail.charAt(0)) || !Letters.isLatin(text, at - 1))) {
                Optional<Technology> before = technologies.find(text.substring(0, at).strip());
                if (before.isPresent()) {
                    return before;
                }
            }
        }
        return Optional.empty();
    }

    private List<Technology> several(String text) {
        int bracket = bracket(text);
        String names = bracket > 0 ? text.substring(0, bracket) : text;
        List<Technology> found = new ArrayList<>(2);
        int from = 0;
        for (int i = 0; i <= names.length(); i++) {
            int skip = i == names.length() ? 1 : separator(names, i);
            if (skip > 0) {
                Optional<Technology> part = find(names.substring(from, i).strip());
                if (part.isEmpty()) {
                    return List.of();
                }
                found.add(part.get());
                from = i + skip;
                i = from - 1;
            }
        }
        return found.size() < 2 ? List.of() : found;
    }

    private static int separator(String text, int at) {
        char c = text.charAt(at);
        if ("/、，,＋&和与；;／".indexOf(c) >= 0) {
            return 1;
        }
        if (c == '+') {
            return at > 0 && text.charAt(at - 1) == '+' || text.startsWith("++", at) ? 0 : 1;
        }
        return text.startsWith(" and ", at) ? 5 : 0;
    }

    private static int bracket(String text) {
        int wide = text.indexOf('（');
        int half = text.indexOf('(');
        return wide < 0 ? half : half < 0 ? wide : Math.min(wide, half);
    }

    /** Without stars, ticks and other marks around it. */
    private static String bare(String cell) {
        int from = 0;
        int to = cell.length();
        while (from < to && !isNameSign(cell.charAt(from))) {
            from++;
        }
        while (to > from
                && !isNameSign(cell.charAt(to - 1))
                && "）)+#".indexOf(cell.charAt(to - 1)) < 0) {
            to--;
        }
        return cell.substring(from, to);
    }

    private static boolean isNameSign(char c) {
        return Letters.isDigit(c) || Letters.isLatin(c) || Letters.isHan(c) || c == '.' || c == '@';
    }

    /** Whether a unit stands in parentheses at the end: Cold boot (s). */
    private static boolean isMeasured(String text) {
        int open = text.lastIndexOf(text.endsWith("）") ? '（' : '(');
        if (open <= 0 || !text.endsWith(")") && !text.endsWith("）")) {
            return false;
        }
        String one = "1" + text.substring(open + 1, text.length() - 1).strip();
        Quantity quantity = Quantity.at(one, 0, one.length());
        return quantity != null && quantity.end() == one.length() && !quantity.unit().isEmpty();
    }

    private static boolean isName(String text) {
        if (text.length() > LONGEST || VersionSpans.dateEnd(text, 0) > 0) {
            return false;
        }
        boolean letter = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            letter |= Letters.isLatin(c) || Letters.isHan(c);
            if (c == '。' || c == '，' || c == '；') {
                return false;
            }
        }
        if (isMeasured(text)) {
            return false;
        }
        if (!letter || text.endsWith(".md") || text.endsWith(".html") || text.endsWith(".pdf")) {
            return false;
        }
        VersionSpan span = SpanReader.at(text, 0);
        if (span != null && span.end() >= text.length()) {
            return false;
        }
        return NO_NAMES.at(text, 0) != text.length();
    }
}

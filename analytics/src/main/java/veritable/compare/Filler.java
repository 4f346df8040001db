package veritable.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words that say nothing by themselves. */
final class Filler {
    private static final List<String> NEWS =
            List.of(
                    "新特性 新功能 新版本 新版 特性 功能 更新 升级 支持 优化 增强 改进 提升 完善 版本 相关 工具 系统 能力",
                    "方面 进行 持续 进一步 的 了 与 和 及 等",
                    "new features feature updates update updated improvements improvement improved",
                    "enhancements enhancement enhanced support supported optimizations optimization",
                    "optimized version various general the of and for in a an to with");

    private static final List<String> PROPERTIES =
            List.of(
                    "可用性 高可用 高可用性 架构 要求 性能 指标 边界 成本 运维 开发 资源 占用 延迟 冷启动 启动 时间 吞吐量",
                    "吞吐 带宽 响应 利用率 覆盖度 覆盖率 准确率 精度 评估 策略 调度 其他 总体 节省 降低 提升 网络 磁盘",
                    "存储 内存 损失 使用 频率 视角 结构 信息 控制 计算 风险 值 率 量 平均 总计 合计 总数 最大 最小 目标",
                    "当前 系统 服务 业务 用户 数据 的",
                    "sla slo cpu gpu io qps tps p50 p95 p99 availability uptime latency throughput cost",
                    "memory performance time usage coverage accuracy response startup cold start",
                    "overhead total average sum max min target current system service resources");

    /** Filler alone is no longer than this; a longer text says something. */
    private static final int LONGEST = 24;

    private final List<String> words;

    private Filler(List<String> lines) {
        List<String> longestFirst = new ArrayList<>();
        for (String line : lines) {
            longestFirst.addAll(List.of(line.split(" ")));
        }
        longestFirst.sort((one, other) -> Integer.compare(other.length(), one.length()));
        this.words = List.copyOf(longestFirst);
    }

    /** Words for news that name none: 新特性, 更新, improvements. */
    static Filler news() {
        return new Filler(NEWS);
    }

    /** Names of properties that every system has: 可用性, latency. */
    static Filler properties() {
        return new Filler(PROPERTIES);
    }

    /** Whether the text says nothing beyond the names, heads and versions that are known. */
    boolean isAllOf(String text, List<String> known) {
        int most = LONGEST;
        for (String each : known) {
            most += 2 * each.length();
        }
        if (text.isBlank() || text.length() > most) {
            return false;
        }
        StringBuilder rest = new StringBuilder(text.toLowerCase(Locale.ROOT));
        for (String each : known) {
            remove(rest, each.toLowerCase(Locale.ROOT));
        }
        for (String each : known) {
            for (String part : parts(each)) {
                remove(rest, part);
            }
        }
        for (String word : words) {
            remove(rest, word);
        }
        for (int i = 0; i < rest.length(); i++) {
            if (Character.isLetterOrDigit(rest.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Blanks out each place of the word; a Latin word counts only as a whole. */
    private static void remove(StringBuilder rest, String word) {
        if (word.isBlank()) {
            return;
        }
        for (int at = rest.indexOf(word); at >= 0; at = rest.indexOf(word, at + 1)) {
            int end = at + word.length();
            if (Latin.isEdge(rest, at) && Latin.isEdge(rest, end)) {
                for (int i = at; i < end; i++) {
                    rest.setCharAt(i, ' ');
                }
            }
        }
    }

    /** The Latin words and the runs of Han characters. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT);
        int start = 0;
        for (int i = 0; i <= lower.length(); i++) {
            boolean word = i < lower.length() && Character.isLetterOrDigit(lower.charAt(i));
            boolean goesOn =
                    word
                            && i > start
                            && Latin.isLetter(lower.charAt(i))
                                    == Latin.isLetter(lower.charAt(i - 1));
            if (!goesOn) {
                if (i > start) {
                    parts.add(lower.substring(start, i));
                }
                start = word ? i : i + 1;
            }
        }
        return parts;
    }
}

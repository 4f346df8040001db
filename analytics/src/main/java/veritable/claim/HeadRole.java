package veritable.claim;

import org.jspecify.annotations.Nullable;

/** What the words of a column's head, or of a row's label, say the versions are to the reader. */
final class HeadRole {
    private static final WordList RECOMMENDED =
            WordList.split("推荐|建议|首选|选定|recommended|suggested|preferred");

    private static final WordList INTRODUCED =
            WordList.split("引入|起始|新增于|since|introduced|introduced in|added|added in");

    private static final WordList MINIMUM =
            WordList.split(
                            """
                            最低|最小|至少|强制|mandatory|mandated|不低于|不得低于|不能低于|不应低于|不小于|要求|需要|需求|标准|下限|依赖版本|minimum|min|min.|required|
                            requires|requirement|needs|lowest|at least|oldest""")
                    .and(INTRODUCED);

    private static final WordList PLANNED =
            WordList.split(
                    """
                    目标|计划|规划|拟|提议|候选|下一|下季度|下月|下周|预计|未来|升级至|升级到|升至|升级目标|替换为|迁移目标|target|planned|proposed|candidate|next|
                    upcoming|future|roadmap|desired|replace with|migrate to|move to|upgrade to|successor|后继版本|替代版本|替换版本|接替版本|评估中|待评估|试点|under evaluation|evaluating|on trial""");

    private static final WordList HISTORICAL =
            WordList.split(
                    """
                    旧|停用|停止|整改前|改造前|调整前|替换前|优化前|切换前|原版本|原有|历史|之前|升级前|变更前|更新前|迁移前|上一|上期|上周|上月|上季度|去年|初始|
                    首个|首次|废弃|弃用|移除|下线|停止支持|受影响|影响版本|漏洞版本|历史版本|最后版本|源库|源端|源数据库|源系统|源环境|
                    old|previous|before|from|source|initial|prior|last week|last month|last quarter|
                    last year|deprecated|removed|dropped|affected|affects|vulnerable|retired|eol|was|withdrawn|obsolete|unsupported|not supported|不支持|不再支持|禁用|禁止|不允许|淘汰|退役|forbidden|blocked|banned|disallowed""");

    private static final WordList UNAFFECTED =
            WordList.split("not affected|unaffected|not vulnerable|不受影响|未受影响");

    private static final WordList FIXED =
            WordList.split("修复|fixed|fixed in|patched|resolved in|fix version");

    private static final WordList CURRENT =
            WordList.split(
                            """
                            当前|最新|现|新|整改后|改造后|调整后|替换后|优化后|切换后|升级后|更新后|变更后|迁移后|在用|在使用|实际|线上|已安装|本周|本月|
                            本季度|本期|current|latest|new|after|to|installed|stable|now|actual|in production|live|生产|现网|在网|核查结果|检查结果|检测结果|实测|
                            running|deployed|in use|today|this week|this month|this quarter|
                            tested|tested with|verified|shipped|bundled|locked|pinned""")
                    .and(FIXED);

    /** Words too short to be looked for inside a head. */
    private static final WordList OLD_ALONE = WordList.split("原|由|自|从");

    private static final WordList NO_OLD = WordList.split("原因|原生|原理|原始|原则|原型|原文");

    private static final WordList NEW_ALONE = WordList.split("至|到|为");

    private HeadRole() {}

    /** The role that the words name, or null. */
    static @Nullable Role of(String text) {
        if (UNAFFECTED.isIn(text)) {
            return Role.CURRENT;
        }
        if (RECOMMENDED.isIn(text)) {
            return Role.RECOMMENDED;
        }
        if (MINIMUM.isIn(text)) {
            return Role.MINIMUM;
        }
        if (PLANNED.isIn(text)) {
            return Role.PLANNED;
        }
        if (HISTORICAL.isIn(text)
                || text.startsWith("原") && NO_OLD.at(text, 0) == 0
                || OLD_ALONE.holds(text, 0, text.length())) {
            return Role.HISTORICAL;
        }
        return CURRENT.isIn(text) || isAlone(text) && NEW_ALONE.holds(text, 0, 1)
                ? Role.CURRENT
                : null;
    }

    /** Whether a head is only a word of two sides: 由, 至. */
    static boolean isAlone(String text) {
        return text.length() == 1 && (OLD_ALONE.at(text, 0) > 0 || NEW_ALONE.at(text, 0) > 0);
    }

    /** Whether the versions below are those in which something came. */
    static boolean introduces(String text) {
        return INTRODUCED.isIn(text);
    }

    /** Whether the versions below are those in which something was put right. */
    static boolean fixes(String text) {
        return FIXED.isIn(text);
    }

    /** The length of the longest of the words at a place, or 0. */
    static int wordAt(String text, int at) {
        int longest = 0;
        for (WordList words : LISTS) {
            longest = Math.max(longest, words.at(text, at));
        }
        return longest;
    }

    private static final WordList[] LISTS = {RECOMMENDED, MINIMUM, PLANNED, HISTORICAL, CURRENT};
}

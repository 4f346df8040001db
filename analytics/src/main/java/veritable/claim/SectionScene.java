package veritable.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import veritable.report.Section;
import veritable.technology.Named;
import veritable.technology.Technologies;
import veritable.technology.Technology;

/**
 * What a section is about.
 *
 * @param path its heading and those above it, as a statement shows them
 * @param subject the one technology of its heading, or of one above it
 * @param role what its versions are to the reader unless their own words say otherwise
 * @param scores whether it is about scores and weights
 * @param history whether it tells the history of the document
 * @param contents whether it is a table of contents
 */
record SectionScene(
        String path,
        Subject subject,
        Role role,
        boolean scores,
        boolean history,
        boolean contents) {
    private static final WordList REQUIREMENTS =
            WordList.of(
                    """
                    环境要求|系统要求|版本要求|前置|先决条件|前提|环境依赖|依赖环境|依赖要求|最低要求|最低配置|
                    最低版本|requirements|prerequisites|prerequisite|minimum|before you begin|
                    before you start|what you need|what you'll need|you will need|运行要求|
                    部署要求|技术要求|招标要求|安装要求|配置要求|兼容性要求|系统需求|环境需求|软件需求|
                    preconditions|precondition|what you will need|软件要求|硬件要求
                    """);
    private static final WordList PLANS =
            WordList.of(
                    """
                    路线图|规划|未来|展望|计划|预告|下周|下月|下季度|next week|next month|待办|
                    下一步|后续|行动项|action items|next steps|to do|todo|前瞻|即将发布|
                    roadmap|upcoming|future|planned|plans|coming soon|coming up|what's next|
                    what’s next|proposal|follow-ups|follow-up actions|后续行动|改进措施|looking ahead|on the horizon
                    """);
    private static final WordList PAST =
            WordList.of(
                    """
                    历史|演进历程|发展历程|演进史|时间线|大事记|回顾|where we were|looking back|
                    已停止维护|停止支持|停止维护|终止支持|已停止|已终止|已淘汰|已退役|eol|
                    不再支持|已下线|停服软件|停更软件|停服清单|超期软件|过期软件|停服版本|history|timeline|unsupported|no longer supported|end of life|
                    end-of-life|retired|archived releases
                    """);
    private static final WordList AFFECTED =
            WordList.of("影响范围", "影响版本", "受影响", "影响产品", "affected", "affects");
    private static final WordList FAULTS =
            WordList.of("漏洞", "安全", "CVE", "advisory", "vulnerability", "security", "bulletin");
    private static final WordList SOON =
            WordList.of(
                    "即将终止", "即将停止", "即将结束", "即将到期", "即将退役", "将停止", "将终止", "nearing", "approaching");
    private static final WordList GONE =
            WordList.of(
                    "移除", "已移除", "弃用", "废弃", "removed", "removals", "deprecated", "deprecations");
    private static final WordList PRESENT =
            WordList.of(
                    "已完成",
                    "现状",
                    "当前",
                    "目前",
                    "done",
                    "completed",
                    "current",
                    "where we are",
                    "today");
    private static final WordList HISTORY =
            WordList.of(
                    """
                    修订记录|修订历史|变更记录|变更历史|变更日志|更新日志|更新记录|更新历史|
                    文档历史|文档版本|版本历史|版本记录|修改记录|changelog|change log|
                    revision history|document history|version history|document control|revisions
                    """);
    private static final WordList CONTENTS =
            WordList.of("目录", "table of contents", "contents", "toc");
    private static final WordList SCORES =
            WordList.of(
                    """
                    得分|评分|打分|权重|适配度|概率|指数|score|scores|scoring|weight|weights|
                    rating|cvss|ratings
                    """);
    private static final WordList GENERAL =
            WordList.of(
                    """
                    版本|概述|简介|介绍|概览|安装|环境|信息|更新|发布|version|versions|overview|
                    release|releases|installation|about|what's new|introduction|规格|特性
                    """);

    private static final WordList CUES =
            REQUIREMENTS.and(PLANS).and(PAST).and(PRESENT).and(Cues.RECOMMENDED);

    /** What a time line is not the history of anything in. */
    private static final WordList INCIDENTS =
            WordList.of("故障", "复盘", "事故", "incident", "post-mortem", "postmortem", "outage");

    /** A longer title gives notice of what ends, and tells more. */
    private static final int LONGEST_OF_PAST = 12;

    static final SectionScene TOP =
            new SectionScene("", Subject.NONE, Role.CURRENT, false, false, false);

    static SectionScene of(
            Section section, List<Named> names, SectionScene above, Technologies technologies) {
        String heading = section.heading();
        String path = above.path.isEmpty() ? heading : above.path + " › " + heading;
        boolean history = above.history || names.isEmpty() && HISTORY.isIn(heading);
        boolean inherits =
                names.isEmpty()
                        && !history
                        && (section.level() > 2 && !above.isTitle() || GENERAL.isIn(heading));
        Subject own =
                Subject.lazily(
                        () ->
                                section.level() == 1
                                        ? single(names)
                                        : Subjects.of(
                                                section.title().plain(), names, technologies));
        return new SectionScene(
                path,
                inherits ? own.or(above.subject) : own,
                role(heading, section.level(), above),
                above.scores || SCORES.isIn(heading),
                history,
                CONTENTS.isIn(heading) && heading.length() < 24);
    }

    /** Whether the section warns of a fault, so that its lists are of what the fault is in. */
    boolean warns() {
        return isOfFaults(path);
    }

    static boolean isOfFaults(String path) {
        return FAULTS.isIn(path);
    }

    SectionScene about(Subject other) {
        return other == subject
                ? this
                : new SectionScene(path, other, role, scores, history, contents);
    }

    private boolean isTitle() {
        return path.indexOf('›') < 0;
    }

    static boolean isAboutScores(String text, int from, int to) {
        return SCORES.isIn(text, from, to);
    }

    static boolean isAboutScores(String text) {
        return SCORES.isIn(text);
    }

    /** The technology that all the names are of, or null. */
    static @Nullable Technology single(List<Named> names) {
        Technology single = null;
        for (Named name : names) {
            if (single != null && !single.equals(name.technology())) {
                return null;
            }
            single = name.technology();
        }
        return single;
    }

    /** 影响范围 in an advisory: what a fault is in. */
    private static boolean isOfAFault(String heading, SectionScene above) {
        return AFFECTED.isIn(heading) && (FAULTS.isIn(heading) || FAULTS.isIn(above.path));
    }

    private static Role role(String heading, int level, SectionScene above) {
        if (SOON.isIn(heading)) {
            return Role.CURRENT;
        }
        if (GONE.isIn(heading) && heading.length() <= 14) {
            return Role.HISTORICAL;
        }
        if (!CUES.isIn(heading) && !heading.endsWith("要求") && !isOfAFault(heading, above)) {
            return above.isTitle() && above.role != Role.PLANNED ? Role.CURRENT : above.role;
        }
        if (level > 1 ? Cues.isAdvice(heading) : Cues.isChosen(heading)) {
            return Role.RECOMMENDED;
        }
        if (REQUIREMENTS.isIn(heading) || heading.endsWith("要求")) {
            return Role.MINIMUM;
        }
        if (PLANS.isIn(heading)) {
            return Role.PLANNED;
        }
        boolean notice =
                level == 1 && heading.length() > LONGEST_OF_PAST || INCIDENTS.isIn(above.path);
        if (PAST.isIn(heading) && !notice || isOfAFault(heading, above)) {
            return Role.HISTORICAL;
        }
        if (PRESENT.isIn(heading)) {
            return Role.CURRENT;
        }
        return above.isTitle() && above.role != Role.PLANNED ? Role.CURRENT : above.role;
    }
}

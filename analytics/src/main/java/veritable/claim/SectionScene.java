package veritable.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import veritable.report.Section;

/**
 * What a section is about.
 *
 * @param path its heading and those above it, as a statement shows them
 * @param subject the one technology of its heading, or of one above it; or null
 * @param own whether the subject is named in its own heading
 * @param role what its versions are to the reader unless their own words say otherwise
 * @param scores whether it is about scores and weights
 * @param history whether it tells the history of the document
 * @param contents whether it is a table of contents
 */
record SectionScene(
        String path,
        @Nullable Technology subject,
        boolean own,
        Role role,
        boolean scores,
        boolean history,
        boolean contents) {
    private static final String[] HISTORY = {
        "修订记录",
        "修订历史",
        "变更记录",
        "变更历史",
        "变更日志",
        "更新日志",
        "更新记录",
        "更新历史",
        "文档历史",
        "文档版本",
        "版本历史",
        "版本记录",
        "修改记录",
        "changelog",
        "change log",
        "revision history",
        "document history",
        "version history",
        "document control",
        "revisions"
    };
    private static final String[] CONTENTS = {"目录", "table of contents", "contents", "toc"};
    private static final String[] SCORES = {
        "得分", "评分", "打分", "权重", "适配度", "概率", "指数", "score", "scores", "scoring", "weight",
        "weights", "rating", "ratings"
    };
    private static final String[] GENERAL = {
        "版本",
        "概述",
        "简介",
        "介绍",
        "概览",
        "安装",
        "环境",
        "信息",
        "更新",
        "发布",
        "version",
        "versions",
        "overview",
        "release",
        "releases",
        "installation",
        "about",
        "what's new",
        "introduction",
        "规格",
        "特性"
    };

    static final SectionScene TOP =
            new SectionScene("", null, false, Role.CURRENT, false, false, false);

    static SectionScene of(
            Section section, List<Named> names, SectionScene above, Technologies technologies) {
        String heading = section.heading();
        String path = above.path.isEmpty() ? heading : above.path + " › " + heading;
        Technology own =
                section.level() == 1
                        ? single(names)
                        : Subjects.of(section.title().plain(), names, technologies);
        boolean history = above.history || names.isEmpty() && Letters.hasAny(heading, HISTORY);
        boolean inherits =
                own == null
                        && names.isEmpty()
                        && !history
                        && (section.level() > 2 && !above.isTitle()
                                || Letters.hasAny(heading, GENERAL));
        return new SectionScene(
                path,
                own != null ? own : inherits ? above.subject : null,
                own != null,
                role(heading, above),
                above.scores || Letters.hasAny(heading, SCORES),
                history,
                Letters.hasAny(heading, CONTENTS) && heading.length() < 24);
    }

    private boolean isTitle() {
        return path.indexOf('›') < 0;
    }

    static boolean isAboutScores(String text) {
        return Letters.hasAny(text, SCORES);
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

    private static Role role(String heading, SectionScene above) {
        if (Cues.isAdvice(heading)) {
            return Role.RECOMMENDED;
        }
        if (Letters.hasAny(
                heading,
                "环境要求",
                "系统要求",
                "版本要求",
                "前置",
                "先决条件",
                "前提",
                "依赖要求",
                "最低要求",
                "最低配置",
                "最低版本",
                "requirements",
                "prerequisites",
                "prerequisite",
                "minimum")) {
            return Role.MINIMUM;
        }
        if (Letters.hasAny(
                heading, "路线图", "规划", "未来", "展望", "计划", "roadmap", "upcoming", "future")) {
            return Role.PLANNED;
        }
        if (Letters.hasAny(
                heading, "历史", "演进历程", "发展历程", "演进史", "时间线", "大事记", "history", "timeline")) {
            return Role.HISTORICAL;
        }
        if (Letters.hasAny(heading, "已完成", "现状", "done", "completed", "current")) {
            return Role.CURRENT;
        }
        return above.isTitle() && above.role != Role.PLANNED ? Role.CURRENT : above.role;
    }
}

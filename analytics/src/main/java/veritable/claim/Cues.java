package veritable.claim;

/** Words that say what a version is to the reader. */
final class Cues {
    private static final WordList VERSION_WORDS =
            WordList.of(
                    "版本", "version", "versions", "ver", "release", "tag", "appVersion", "Versions");
    static final WordList MINIMUM =
            WordList.of(
                    "最低",
                    "最小",
                    "至少",
                    "不低于",
                    "不小于",
                    "不早于",
                    "no lower than",
                    "no earlier than",
                    "要求",
                    "需要",
                    "依赖",
                    "前置",
                    "前提",
                    "先决",
                    "必须",
                    "minimum",
                    "min",
                    "at least",
                    "require",
                    "requires",
                    "required",
                    "requirement",
                    "requirements",
                    "requiring",
                    "need",
                    "needs",
                    "prerequisite",
                    "prerequisites",
                    "since",
                    "msrv",
                    "or later is needed",
                    "起步版本");
    static final WordList RECOMMENDED =
            WordList.of(
                    "推荐",
                    "建议",
                    "选型",
                    "首选",
                    "优选",
                    "recommend",
                    "recommends",
                    "recommended",
                    "recommendation",
                    "recommendations",
                    "suggested",
                    "suggest",
                    "suggests",
                    "advise",
                    "preferred");
    static final WordList PLANNED =
            WordList.of(
                    "计划",
                    "规划",
                    "将于",
                    "将在",
                    "即将",
                    "预计",
                    "拟于",
                    "路线图",
                    "目标版本",
                    "下一版本",
                    "下一个版本",
                    "待发布",
                    "未来版本",
                    "展望",
                    "upcoming",
                    "planned",
                    "plan",
                    "plans",
                    "will be",
                    "will ship",
                    "will release",
                    "will support",
                    "will require",
                    "will become",
                    "will include",
                    "will come",
                    "will arrive",
                    "will follow",
                    "roadmap",
                    "coming",
                    "expected",
                    "scheduled",
                    "target",
                    "future",
                    "未来",
                    "前瞻",
                    "预告",
                    "拟升级",
                    "将升级",
                    "将发布",
                    "尚未发布",
                    "有望",
                    "will land",
                    "will bring",
                    "will add",
                    "will introduce",
                    "will remove",
                    "will make",
                    "will get",
                    "will have",
                    "will replace",
                    "will feature",
                    "will move",
                    "will upgrade",
                    "will drop",
                    "will switch",
                    "will adopt",
                    "going to",
                    "later this year",
                    "next year",
                    "next quarter",
                    "due in",
                    "slated",
                    "intend to",
                    "not yet released");
    static final WordList HISTORICAL =
            WordList.of(
                    "上一版本",
                    "上一个版本",
                    "上个版本",
                    "前一版本",
                    "上一代",
                    "曾",
                    "此前",
                    "历史",
                    "旧版",
                    "旧版本",
                    "早期",
                    "最初",
                    "过去",
                    "以往",
                    "原版本",
                    "原有",
                    "发展历程",
                    "里程碑",
                    "已停止维护",
                    "已废弃",
                    "已弃用",
                    "停止支持",
                    "已 EOL",
                    "已EOL",
                    "formerly",
                    "previously",
                    "previous",
                    "legacy",
                    "history",
                    "historical",
                    "timeline",
                    "milestones",
                    "earlier",
                    "deprecated",
                    "obsolete",
                    "was released",
                    "were released",
                    "used to",
                    "back then",
                    "back in",
                    "at the time",
                    "originally",
                    "initially",
                    "last year",
                    "until recently",
                    "去年",
                    "前年",
                    "当年",
                    "当时",
                    "原先",
                    "原来",
                    "老版本",
                    "起初",
                    "之前使用",
                    "之前采用",
                    "诞生",
                    "首次发布",
                    "首发");

    /** Words that end a version's life, whatever is planned. */
    static final WordList ENDED =
            WordList.of(
                    "停止支持",
                    "停止维护",
                    "停止更新",
                    "停服",
                    "生命周期结束",
                    "不再支持",
                    "不再维护",
                    "已弃用",
                    "已废弃",
                    "放弃支持",
                    "移除对",
                    "退役",
                    "下线",
                    "end of life",
                    "end-of-life",
                    "eol",
                    "no longer supported",
                    "unsupported",
                    "retired",
                    "end of support",
                    "out of support",
                    "out of maintenance",
                    "end of maintenance",
                    "reached eol",
                    "unmaintained",
                    "no longer maintained",
                    "no longer receives",
                    "已停更",
                    "终止支持",
                    "结束支持",
                    "停更",
                    "drop",
                    "drops",
                    "dropped",
                    "dropping",
                    "sunset",
                    "deprecated",
                    "obsolete",
                    "older than");

    static final WordList CURRENT =
            WordList.of(
                    "最新",
                    "当前",
                    "目前",
                    "现在",
                    "现有",
                    "现已",
                    "稳定版",
                    "latest",
                    "current",
                    "currently",
                    "now",
                    "stable");

    private static final WordList RECOMMENDER =
            WordList.of(
                    "推荐系统", "推荐算法", "推荐引擎", "推荐模型", "推荐服务", "推荐场景", "推荐业务", "推荐平台", "推荐位", "推荐流",
                    "推荐召回", "推荐结果", "推荐列表", "推荐推理", "商品推荐", "个性化推荐", "实时推荐", "智能推荐", "电商推荐", "推荐度",
                    "内容推荐");

    private Cues() {}

    private static final WordList CHOSEN = WordList.of("推荐", "首选", "recommended", "preferred");

    /** Whether the words right behind a version choose it: 1.30（推荐）. */
    static boolean isChosen(String text, int from, int to) {
        return CHOSEN.isIn(text, from, Math.min(to, from + 14))
                && !RECOMMENDER.isIn(text, from, to);
    }

    /** Whether a title says that all below it is recommended; a report on choices does not. */
    static boolean isChosen(String title) {
        return CHOSEN.isIn(title) && !RECOMMENDER.isIn(title);
    }

    static boolean isAdvice(String text) {
        return isAdvice(text, 0, text.length());
    }

    /** Whether the words advise something; 推荐系统 does not. */
    static boolean isAdvice(String text, int from, int to) {
        return RECOMMENDED.isIn(text, from, to)
                && !RECOMMENDER.isIn(text, Math.max(0, from - 4), Math.min(text.length(), to + 4));
    }

    static boolean isVersionWord(String text) {
        return VERSION_WORDS.isIn(text);
    }
}

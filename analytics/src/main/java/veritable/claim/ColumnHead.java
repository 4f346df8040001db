package veritable.claim;

import org.jspecify.annotations.Nullable;
import veritable.technology.Technology;

/**
 * What the head of a table's column says of the cells below it.
 *
 * @param kind whether they are names, versions or something else
 * @param role what the versions are to the reader; null if the head does not say
 * @param technology the one technology the head names, or null
 */
record ColumnHead(Kind kind, @Nullable Role role, @Nullable Technology technology) {
    private static final WordList NO_NAME = WordList.of("说明", "描述", "description", "数量", "核心");
    private static final WordList RECOMMENDED =
            WordList.of("推荐", "建议", "首选", "recommended", "suggested", "preferred");
    private static final WordList MINIMUM =
            WordList.of(
                    "最低",
                    "最小",
                    "至少",
                    "要求",
                    "需要",
                    "需求",
                    "引入",
                    "起始",
                    "minimum",
                    "min",
                    "required",
                    "requires",
                    "requirement",
                    "since",
                    "introduced",
                    "lowest",
                    "依赖版本");
    private static final WordList PLANNED =
            WordList.of(
                    "目标",
                    "计划",
                    "规划",
                    "下一",
                    "预计",
                    "未来",
                    "target",
                    "planned",
                    "next",
                    "upcoming",
                    "future",
                    "roadmap",
                    "升级至",
                    "升级到");
    private static final WordList HISTORICAL =
            WordList.of(
                    "旧",
                    "原版本",
                    "原有",
                    "历史",
                    "之前",
                    "升级前",
                    "变更前",
                    "更新前",
                    "上一",
                    "上期",
                    "上周",
                    "上月",
                    "初始",
                    "首个",
                    "首次",
                    "old",
                    "previous",
                    "before",
                    "from",
                    "initial",
                    "prior",
                    "last week",
                    "废弃",
                    "弃用",
                    "移除",
                    "deprecated",
                    "removed",
                    "eol",
                    "历史版本");
    private static final WordList CURRENT =
            WordList.of(
                    "当前",
                    "最新",
                    "现",
                    "新",
                    "升级后",
                    "本周",
                    "本月",
                    "本期",
                    "current",
                    "latest",
                    "new",
                    "after",
                    "to",
                    "installed",
                    "stable",
                    "now",
                    "修复",
                    "fixed in",
                    "fixed",
                    "patched");

    enum Kind {
        NAME,
        DOCUMENT,
        VERSION,
        MAYBE_VERSION,
        STATUS,
        OTHER
    }

    private static final WordList VERSION =
            WordList.of(
                    "版本",
                    "version",
                    "versions",
                    "ver",
                    "ver.",
                    "release",
                    "releases",
                    "tag",
                    "tags",
                    "版次");
    private static final WordList NO_VERSION =
            WordList.of(
                    "日期",
                    "时间",
                    "说明",
                    "特性",
                    "类型",
                    "策略",
                    "管理",
                    "控制",
                    "周期",
                    "化",
                    "描述",
                    "亮点",
                    "变化",
                    "差异",
                    "date",
                    "notes",
                    "note",
                    "cycle",
                    "policy",
                    "type",
                    "model",
                    "features",
                    "highlights",
                    "description",
                    "url",
                    "link",
                    "number of",
                    "数量",
                    "status",
                    "状态",
                    "name",
                    "支持情况",
                    "是否",
                    "命名",
                    "方式",
                    "格式");
    private static final WordList NAMES_HAN =
            WordList.of(
                    "技术", "组件", "工具", "软件", "产品", "名称", "项目", "依赖", "平台", "框架", "语言", "库", "中间件",
                    "操作系统", "系统", "服务", "包", "模块", "插件", "镜像", "引擎", "数据库", "运行时", "标准", "规范", "协议",
                    "方案", "技术领域", "技术栈", "发行版", "接口", "对象", "应用", "驱动", "容器", "资源");
    private static final WordList NAMES_LATIN =
            WordList.of(
                    "technology",
                    "component",
                    "components",
                    "tool",
                    "tools",
                    "software",
                    "product",
                    "name",
                    "project",
                    "dependency",
                    "dependencies",
                    "platform",
                    "framework",
                    "language",
                    "library",
                    "libraries",
                    "middleware",
                    "os",
                    "operating system",
                    "system",
                    "service",
                    "package",
                    "packages",
                    "module",
                    "plugin",
                    "add-on",
                    "addon",
                    "image",
                    "engine",
                    "database",
                    "runtime",
                    "standard",
                    "specification",
                    "distribution",
                    "distro",
                    "provider",
                    "item",
                    "app",
                    "application",
                    "artifact",
                    "chart",
                    "driver",
                    "stack",
                    "technologies",
                    "program",
                    "binary",
                    "operator",
                    "integration",
                    "vendor product");
    private static final WordList DOCUMENT =
            WordList.of(
                    "文档",
                    "文件",
                    "章节",
                    "报告",
                    "document",
                    "documents",
                    "file",
                    "files",
                    "doc",
                    "chapter",
                    "section",
                    "修改人",
                    "修订人",
                    "作者",
                    "author",
                    "editor",
                    "变更内容",
                    "修订内容",
                    "修改内容",
                    "修改说明",
                    "修订说明",
                    "更新内容",
                    "变更说明");
    private static final WordList MAYBE =
            WordList.of(
                    "当前",
                    "目标",
                    "最新",
                    "推荐",
                    "建议",
                    "最低",
                    "最高",
                    "旧",
                    "新",
                    "之前",
                    "之后",
                    "升级前",
                    "升级后",
                    "原",
                    "现",
                    "before",
                    "after",
                    "from",
                    "to",
                    "current",
                    "latest",
                    "target",
                    "minimum",
                    "maximum",
                    "recommended",
                    "old",
                    "new",
                    "previous",
                    "stable",
                    "lts",
                    "min",
                    "max",
                    "required",
                    "installed",
                    "available",
                    "supported",
                    "tested",
                    "支持",
                    "要求",
                    "稳定",
                    "生产",
                    "测试",
                    "开发",
                    "production",
                    "staging",
                    "fixed in",
                    "patched",
                    "available in",
                    "added in",
                    "修复于");
    private static final WordList STATUS =
            WordList.of(
                    "状态",
                    "status",
                    "state",
                    "阶段",
                    "类型",
                    "type",
                    "进展",
                    "生命周期",
                    "lifecycle",
                    "phase",
                    "备注",
                    "说明",
                    "note",
                    "notes",
                    "remark");

    static ColumnHead of(String head, @Nullable Technology named) {
        String text = head.strip();
        if (VERSION.isIn(text) && !NO_VERSION.isIn(text)) {
            return new ColumnHead(Kind.VERSION, role(text), named);
        }
        if (DOCUMENT.isIn(text)) {
            return new ColumnHead(Kind.DOCUMENT, null, null);
        }
        if (isName(text, named != null)) {
            return new ColumnHead(Kind.NAME, role(text), null);
        }
        if (text.length() <= 14 && (MAYBE.isIn(text) || named != null) && !NO_VERSION.isIn(text)) {
            return new ColumnHead(Kind.MAYBE_VERSION, role(text), named);
        }
        return new ColumnHead(STATUS.isIn(text) ? Kind.STATUS : Kind.OTHER, role(text), named);
    }

    private static boolean isName(String text, boolean known) {
        if (text.length() > 24 || NO_NAME.isIn(text)) {
            return false;
        }
        int begins = NAMES_HAN.at(text, 0);
        return !known && NAMES_LATIN.isIn(text)
                || begins > 0 && text.length() <= begins + 4
                || NAMES_HAN.endsAt(text, text.length());
    }

    static @Nullable Role role(String text) {
        if (RECOMMENDED.isIn(text)) {
            return Role.RECOMMENDED;
        }
        if (MINIMUM.isIn(text)) {
            return Role.MINIMUM;
        }
        if (PLANNED.isIn(text)) {
            return Role.PLANNED;
        }
        if (HISTORICAL.isIn(text) || text.equals("原")) {
            return Role.HISTORICAL;
        }
        if (CURRENT.isIn(text)) {
            return Role.CURRENT;
        }
        return null;
    }
}

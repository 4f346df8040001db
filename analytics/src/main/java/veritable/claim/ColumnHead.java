package veritable.claim;

import org.jspecify.annotations.Nullable;
import veritable.technology.Technology;

/**
 * What the head of a table's column says of the cells below it.
 *
 * @param kind whether they are names, versions or something else
 * @param role what the versions are to the reader; null if the head does not say
 * @param technology the one technology whose versions the head says stand below it, or null
 */
record ColumnHead(Kind kind, @Nullable Role role, @Nullable Technology technology) {
    enum Kind {
        NAME,
        /** Parts and instances of what the table is about: options, interfaces, clusters. */
        PART,
        DOCUMENT,
        VERSION,
        MAYBE_VERSION,
        STATUS,
        OTHER
    }

    private static final WordList VERSION =
            WordList.split("版本|版次|version|versions|ver|ver.|release|releases|tag|tags");

    private static final WordList NO_VERSION =
            WordList.split(
                    """
                    日期|时间|说明|特性|类型|策略|管理|控制|周期|化|描述|亮点|变化|差异|数量|状态|支持情况|是否|
                    命名|方式|格式|接口版本|date|notes|note|cycle|policy|type|model|features|highlights|
                    description|url|link|number of|status|name|manager|schema|api|apiversion""");

    private static final WordList MAYBE =
            WordList.split(
                    """
                    当前|目标|最新|推荐|建议|最低|不低于|不再支持|最高|旧|新|之前|之后|升级前|升级后|变更前|变更后|更新前|更新后|
                    迁移前|迁移后|整改前|整改后|改造前|改造后|调整前|调整后|替换前|替换后|优化前|优化后|切换前|切换后|原|现|支持|要求|稳定|生产|测试|开发|修复于|受影响|实际|标准|基线|在用|约束|
                    本周|上周|本月|上月|本季度|上季度|废弃|移除|引入|
                    before|after|from|to|source|current|latest|target|minimum|maximum|recommended|old|new|
                    previous|stable|lts|min|max|min.|max.|required|requires|installed|available|
                    supported|tested|not affected|unaffected|not vulnerable|不受影响|mandatory|withdrawn|successor|替代版本|替换版本|核查结果|检查结果|检测结果|实测|in production|live|production|staging|fixed in|patched|available in|added in|
                    introduced in|deprecated in|removed in|since|affected|affects|deprecated|removed|
                    dropped|actual|now|today|expected|running|deployed|in use|locked|pinned|
                    constraint|升至|替换为|迁移目标|replace with|migrate to|move to|needs|minimum os|
                    full support|active support|security support|maintenance|unsupported""");

    /** Heads of the releases that a table of support goes through. */
    private static final WordList CYCLES =
            WordList.split("cycle|series|branch|release line|major|系列|分支|版本线");

    /** What tells to do something about the versions beside it. */
    private static final WordList ADVICE =
            WordList.split(
                    """
                    建议|推荐|措施|操作|处理|动作|处置|替换方案|替代方案|替换为|迁移方案|整改方案|升级方案|action|actions|
                    advice|recommendation|remediation|next step|todo|replacement|successor|
                    migration path|upgrade path""");

    private static final WordList ALTERNATIVES =
            WordList.split("备选|备用|其他方案|alternative|alternatives|fallback|runner-up");

    /** What nothing but a version stands under. */
    private static final WordList SURELY =
            WordList.split(
                    """
                    fixed in|introduced in|deprecated in|removed in|added in|available in|since|
                    tested with|installed|full support|active support|security support|
                    unsupported|修复于|引入于|废弃于|移除于""");

    private static final WordList NO_NAME = WordList.split("说明|描述|description|数量|核心");

    private static final WordList NAMES_HAN =
            WordList.split(
                    """
                    技术|组件|工具|软件|产品|名称|项目|依赖|平台|框架|语言|库|中间件|操作系统|系统|服务|包|模块|
                    插件|镜像|引擎|数据库|运行时|标准|规范|协议|方案|技术领域|技术栈|发行版|对象|应用|驱动|容器|
                    资源|浏览器""");

    private static final WordList NAMES_LATIN =
            WordList.split(
                    """
                    technology|technologies|component|components|tool|tools|software|product|name|
                    project|dependency|dependencies|platform|framework|language|library|libraries|
                    middleware|os|operating system|system|service|package|packages|module|plugin|
                    add-on|addon|image|engine|database|runtime|standard|specification|distribution|
                    distro|provider|item|app|application|artifact|chart|driver|stack|program|
                    binary|operator|integration|vendor product|agent|client|browser|sdk""");

    /** Names by which other names are sorted. */
    private static final WordList CLASSES =
            WordList.split(
                    """
                    语言|平台|操作系统|用途|服务|功能|类别|分类|层次|层级|运行时|language|platform|os|
                    operating system|runtime|category|layer|ecosystem|service|purpose|function|role""");

    private static final WordList PARTS =
            WordList.split(
                    """
                    集群|集群名称|环境|机房|主机|主机名|节点|服务器|区域|地域|实例|站点|接口|接口名|参数|参数名|选项|
                    配置项|配置|特性|功能|字段|命令|问题|缺陷|api|apis|cluster|clusters|host|hostname|
                    node|server|region|zone|site|environment|env|instance|tenant|endpoint|option|
                    options|parameter|property|field|flag|feature|features|feature gate|command|
                    function|method|prop|issue|bug|id|key|annotation|setting|gate""");

    /** Parts, whatever stands before the word: Deprecated API. */
    private static final WordList PART_TAILS =
            WordList.split(
                    """
                    api|apis|option|options|parameter|property|field|flag|flags|feature|features|
                    command|function|method|prop|gate|setting|annotation|endpoint""");

    private static final WordList DOCUMENT =
            WordList.split(
                    """
                    文档|文件|章节|报告|修改人|修订人|作者|变更内容|修订内容|修改内容|修改说明|修订说明|更新内容|
                    变更说明|document|documents|file|files|doc|chapter|section|author|editor""");

    private static final WordList STATUS =
            WordList.split(
                    """
                    状态|阶段|类型|进展|生命周期|备注|说明|status|state|type|lifecycle|phase|note|
                    notes|remark|support""");

    private static final WordList FILLERS =
            WordList.split(
                    "的|号|在|于|其|所|in|with|by|at|the|of|for|on|our|is|used|patch|minor|major|build|os|lts");

    private static final int LONGEST_HINT = 24;

    static ColumnHead of(String head, @Nullable Technology named) {
        String text = head.strip();
        Role role = HeadRole.of(text);
        if (VERSION.isIn(text) && !NO_VERSION.isIn(text)) {
            return new ColumnHead(Kind.VERSION, role, named);
        }
        if (DOCUMENT.isIn(text)) {
            return new ColumnHead(Kind.DOCUMENT, null, null);
        }
        if (CYCLES.holds(text, 0, text.length()) || HeadRole.isAlone(text)) {
            return new ColumnHead(Kind.MAYBE_VERSION, role, null);
        }
        if (named == null && isPart(text)) {
            return new ColumnHead(Kind.PART, null, null);
        }
        if (isName(text, named != null)) {
            return new ColumnHead(Kind.NAME, role, null);
        }
        boolean hint =
                text.length() <= LONGEST_HINT
                        && (MAYBE.isIn(text) || role != null && isPlain(text))
                        && !NO_VERSION.isIn(text)
                        && !namesOther(text);
        if (named != null && !NO_VERSION.isIn(text) || hint) {
            return new ColumnHead(Kind.MAYBE_VERSION, role, named);
        }
        return new ColumnHead(STATUS.isIn(text) ? Kind.STATUS : Kind.OTHER, role, named);
    }

    private static boolean isPart(String text) {
        int last = text.lastIndexOf(' ') + 1;
        return PARTS.holds(text, 0, text.length())
                || last > 0 && PART_TAILS.holds(text, last, text.length())
                || last > 0
                        && Letters.isHan(text.charAt(last))
                        && PARTS.holds(text, last, text.length())
                || text.endsWith("接口") && text.length() <= 6;
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

    /** Whether a head is nothing but a word for a kind of things, though one is called so. */
    static boolean isGeneral(String head) {
        return NAMES_LATIN.holds(head, 0, head.length());
    }

    ColumnHead as(Kind other) {
        return new ColumnHead(other, role, technology);
    }

    ColumnHead as(Kind other, @Nullable Role said) {
        return new ColumnHead(other, said, technology);
    }

    ColumnHead of(Technology other) {
        return new ColumnHead(Kind.VERSION, role, other);
    }

    /** Whether nothing but a version stands under the head, whoever's it is. */
    static boolean isSurely(String head) {
        return SURELY.isIn(head);
    }

    /** Whether the cells below tell what to do. */
    static boolean isAdvice(String head) {
        return ADVICE.isIn(head);
    }

    /** Whether the releases under the head are named and not numbered: Branch, 系列. */
    static boolean isCycle(String head) {
        return CYCLES.holds(head, 0, head.length());
    }

    /** Whether the cells below name what else there is to choose. */
    static boolean isAlternative(String head) {
        return ALTERNATIVES.isIn(head);
    }

    /** Whether the names under the head sort those of another column. */
    static boolean isClass(String head) {
        return CLASSES.holds(head, 0, head.length());
    }

    /** Whether what stands below the head is said of something else: Cgroup 支持. */
    static boolean isOfAnother(String head) {
        return MAYBE.isIn(head) && namesOther(head);
    }

    private static boolean namesOther(String head) {
        for (int at = 0; at < head.length(); ) {
            int length = known(head, at);
            boolean wild =
                    at > 0 && head.charAt(at - 1) == '.' && "xX".indexOf(head.charAt(at)) >= 0;
            if (length == 0 && Letters.isLatin(head, at) && !wild) {
                return true;
            }
            at += Math.max(1, length);
        }
        return false;
    }

    private static int known(String head, int at) {
        return Math.max(
                Math.max(VERSION.at(head, at), HeadRole.wordAt(head, at)),
                Math.max(MAYBE.at(head, at), FILLERS.at(head, at)));
    }

    /** Whether the head says nothing of whose versions stand below it: 当前版本, Fixed in. */
    static boolean isPlain(String head) {
        for (int at = 0; at < head.length(); ) {
            char c = head.charAt(at);
            int length = known(head, at);
            if (length == 0 && (Letters.isLatin(c) || Letters.isHan(c))) {
                return false;
            }
            at += Math.max(1, length);
        }
        return true;
    }
}

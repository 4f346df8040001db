package veritable.claim;

/**
 * What may stand between a technology's name and its version: signs, and words that add nothing
 * ({@code 版本}, {@code 集群}, {@code version}) or say what the version is to the reader.
 */
final class Glue {
    private static final WordList STEPS =
            WordList.of(
                    """
                    升级到|升级至|升级为|变为|变成|升级|更新到|更新至|迁移到|迁移至|提升到|提升至|到|至|
                    upgrade to|upgrading to|to version|to|→|->|=>|直接|平滑|逐步|滚动
                    """);
    private static final WordList REVERSED =
            WordList.of(
                    "及以上", "版本", "版", "的", "of the", "of", "release of", "version of", "release");
    private static final int LONGEST = 40;
    private static final String SIGNS = "：:（(【[「“”\"'‘’`*_-–—→➜,=@|";
    private static final WordList VERSION_WORDS =
            WordList.of(
                    """
                    esr|lts|版本号|版本|版|versions|version|ver|releases|release|tag|v.
                    """);
    private static final WordList HAN_WORDS =
            WordList.of(
                    """
                    最新稳定版|最新正式版|最新|稳定|正式|当前|目前|现已|最低|最小|至少|需要|要求|
                    推荐|建议|使用|采用|选用|兼容|升级到|升级至|升级为|升级|更新到|更新至|更新为|
                    更新|发布了|已发布|发布|正式发布|推出了|推出|引入|新增|达到|为|是|在|从|自|
                    由|于|到|至|的|了|已|需|大于等于|不低于|不小于|不早于|不高于|低于|早于|高于|
                    号|内核|集群|数据库|引擎|语言|框架|运行时|服务器|服务网格|服务|客户端|标准|
                    规范|协议|平台|操作系统|系统|工具|组件|镜像|插件|官方|项目|社区版|企业版|
                    社区|开源版|环境|驱动|目标|固定|锁定|社区最新|先|需先|须|应|将|会|随之|也|均|
                    同步|同时|全部|已经|统一|默认|仍为|仍|还是|则|则为|即|版本为|保持|运行|部署|
                    安装|本周|今日|上周|近日|于近日|昨日|实例|节点|主机|应用|控制面|数据面|代理|
                    网关|基线|底座|栈|本月|上月|近期|最近|刚刚|刚|跟进到|跟进至|本次|一律|继续|
                    主集群|备集群|生产集群|测试集群|线上|生产环境|测试环境|改用|切换到|切换至|回退到|回滚到|降级到|升到|升至|
                    停留在|维持在|维持|演进到|迭代到|落地|切到|换成|换到|未来|计划|预计|于本周|
                    宣布|放出|曾使用|曾|曾为|现为|现|最高|支持到|最高支持到|最低支持|不得低于|
                    不应低于|不能低于|不可低于|不得高于|须在|应在|要求提高到|提高到|提升到|
                    提升至|应为|必须|务必|必须为|必须是|不超过|小于|大于|介于|最高支持|最低支持到|最低要求|版本要求|
                    要求为|需要在|统一为|统一使用|升级成|更换为|调整为|已升级到|用的是|用的|
                    跑的是|还停留在|至今|以前是|之前是|之前为|此前为|原为|限定|限于|还在|仍在|目前在|停在|卡在|以|统一到|基于|切换成|变为|变成
                    """);
    private static final WordList LATIN_WORDS =
            WordList.of(
                    """
                    stable|latest|current|sidecar|sidecars|clients|nodes|agents|servers|brokers|workers|images|binaries|packages|drivers|minimum|min|at least|must|no lower than|
                    no earlier than|up to|up to and including|prior|may be|can be|core|shipped|
                    tagged|must not be older than|not be older than|not older than|works|
                    supported|is supported|available|earlier than|later than|lower than|
                    less than|below|above|through|between|upgraded from|upgrading from|
                    bumped from|updated from|migrated from|moved from|users|self-hosted|should|
                    should be|remains at|remains on|sits at|is on|are on|was on|were on|still on|
                    previously|recently|finally|will be|will move to|will be upgraded to|runners|
                    no older than|starting with|starting from|starting in|beginning with|
                    minimum supported|or|before|prior to|older than|is|now|at|was|has|have|been|
                    released|reached|reaches|reach|hits|hit|from|since|in|as of|to|lts|server|
                    cluster|clusters|engine|database|runtime|edition|community|enterprise|ce|ee|
                    client|branch|series|line|upgraded to|upgrades to|upgrade to|upgrade from|
                    updated to|update to|update from|bumped to|bump to|moved to|moves to|
                    requires|required|needs|be|of|the|binary|package|installed|GA|kernel|
                    node|control plane|driver|framework|library|announced|support for|image|
                    default|runs|running|esr|instances|instance|agent|operator|still|itself|
                    currently|already|go to|goes to|jumps to|went to|using|use|official|
                    newer than|greater than|higher than|=|msrv|defaults to|stays on|stays at|
                    stay on|pinned to|pinned at|locked to|rolled back to|downgraded to|landed in|
                    arrived as|raised to|lowered to|frozen at|is frozen at|stuck on|stuck at|capped at|is now at|is at|version is|now defaults to|toolchain|alpha|beta|
                    preview
                    """);

    /** What leads to a version in the address of a project. */
    private static final WordList PATHS =
            WordList.of(
                    """
                    /releases/download/|/releases/tag/|/archive/refs/tags/|/archive/|/tree/|
                    /blob/|/-/tags/|/-/releases/|/release/|/releases/|/tags/|/release-|
                    /tree/release-|/blob/release-
                    """);

    private Glue() {}

    /** What the glue told, or {@link #NONE} if something else stands there. */
    static final int NONE = -1;

    static final int TIGHT = 0;
    static final int VERSION_WORD = 1;
    static final int BRACKET = 2;
    static final int SIGN = 4;
    static final int WORD = 8;
    static final int FROM = 16;
    static final int STEP = 32;

    /** Reads the text from {@code from} to {@code to}. */
    static int between(String text, int from, int to) {
        if (to - from > LONGEST) {
            return NONE;
        }
        int told = TIGHT;
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (Letters.isBlank(c)) {
                at++;
                continue;
            }
            if (c == '/' && at == from) {
                int path = at + 1 == to ? 1 : PATHS.at(text, at);
                if (path == 0) {
                    return NONE;
                }
                told |= SIGN;
                at += path;
                continue;
            }
            if (c == '_' && Letters.skipScala(text, at) > at) {
                told |= SIGN;
                at = Letters.skipScala(text, at);
                continue;
            }
            if (SIGNS.indexOf(c) >= 0) {
                if (c == ',' || c == '|') {
                    return NONE;
                }
                told |= c == '（' || c == '(' || c == '[' || c == '【' ? BRACKET : SIGN;
                at++;
                continue;
            }
            int length = VERSION_WORDS.at(text, at);
            if (length > 0) {
                told |= VERSION_WORD;
                at += length;
                continue;
            }
            length = Letters.isLatin(c) ? LATIN_WORDS.at(text, at) : HAN_WORDS.at(text, at);
            if (length == 0 || at + length > to) {
                return NONE;
            }
            told |= WORD;
            if (c == '从' || c == '由' || text.startsWith("from", at + length - 4)) {
                told |= FROM;
            }
            if (c != '到'
                    && c != '至'
                    && STEPS.holds(text, at, at + length)
                    && text.charAt(at + length - 1) > 0x7f) {
                told |= STEP;
            }
            at += length;
        }
        return at == to ? told : NONE;
    }

    /** Whether the text leads from the old to the new version: 升级到, to, →. */
    static boolean isStep(String text, int from, int to) {
        int at = Letters.skipBlanks(text, from);
        if (at == to || to - at > 24) {
            return false;
        }
        boolean step = false;
        while (at < to) {
            char c = text.charAt(at);
            if (Letters.isBlank(c) || c == '版' || c == '本' || c == '）' || c == ')') {
                at++;
                continue;
            }
            int length = STEPS.at(text, at);
            if (length == 0) {
                return false;
            }
            step |= true;
            at += length;
        }
        return step && at == to;
    }

    /** Whether what stands between a version and the name behind it makes them one: 1.30 版的. */
    static boolean reversed(String text, int from, int to) {
        if (to - from > 20) {
            return false;
        }
        int at = from;
        boolean said = false;
        while (at < to) {
            char c = text.charAt(at);
            if (Letters.isBlank(c)) {
                at++;
                continue;
            }
            int length = REVERSED.at(text, at);
            if (length == 0) {
                return false;
            }
            said = true;
            at += length;
        }
        return said && at == to;
    }
}

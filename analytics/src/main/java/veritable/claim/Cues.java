package veritable.claim;

/** Words that say what a version is to the reader. */
final class Cues {
    private static final WordList VERSION_WORDS =
            WordList.of(
                    "版本", "version", "versions", "ver", "release", "tag", "appVersion", "Versions");
    static final WordList MINIMUM =
            WordList.of(
                    """
                    最低|最小|至少|不低于|不小于|不早于|不得低于|不应低于|不能低于|不可低于|
                    no lower than|no earlier than|要求|需要|依赖|前置|前提|先决|必须|minimum|min|
                    at least|require|requires|required|requirement|requirements|requiring|need|needed|
                    needs|prerequisite|prerequisites|达标线|门槛|since|msrv|or later is needed|起步版本
                    """);
    static final WordList RECOMMENDED =
            WordList.of(
                    """
                    推荐|建议|首选|优选|recommend|recommends|recommended|recommendation|
                    recommendations|suggested|suggest|suggests|advise|preferred
                    """);
    static final WordList PLANNED =
            WordList.of(
                    """
                    计划|规划|proposes|proposed|提议|将于|将在|即将|预计|拟于|路线图|目标版本|下一版本|下一个版本|
                    待发布|未来版本|展望|upcoming|planned|plan|plans|will be|will ship|
                    will release|will support|will require|will become|will include|will come|
                    will arrive|will follow|roadmap|coming|expected|scheduled|target version|target release|we target|targets|targeting|is due|are due|want to try|wants to try|试点|once it is released|future|未来|
                    前瞻|预告|拟升级|将升级|将发布|尚未发布|有望|will land|will bring|will add|
                    will introduce|will remove|will make|will get|will have|will replace|
                    will feature|will move|will upgrade|will drop|will switch|will adopt|
                    going to|later this year|goes live|go live|goes into|go into|next year|next quarter|due in|slated|intend to|
                    not yet released|will run|will use|will start|will enter|will reach|
                    will migrate|will deploy|will need|by the end of|by end of|next week|
                    next month|next sprint|next release|we plan|to be released|年底前|月底前|
                    季度前|前完成|底前|将切换|将迁移|将采用|将使用|将全面|将支持|将引入|拟采用|
                    拟引入|等待|待升级|下季度|下个月|下个季度|明年|下半年将|后续版本
                    """);
    static final WordList HISTORICAL =
            WordList.of(
                    """
                    上一版本|上一个版本|上个版本|前一版本|上一代|曾|此前|历史|旧版|旧版本|早期|
                    最初|过去|以往|原版本|原有|发展历程|里程碑|已停止维护|已废弃|已弃用|停止支持|
                    已 EOL|已EOL|formerly|previously|previous|legacy version|legacy release|history|historical|timeline|
                    milestones|earlier|deprecated|obsolete|was released|were released|used to|
                    back then|back in|at the time|originally|initially|last year|until recently|
                    去年|前年|当年|当时|原先|原来|老版本|起初|之前使用|之前采用|诞生|先前|早先|
                    以前使用|以前采用|used to run|we ran|ran on|started on|started with|
                    started out on|was on|were on|was at|were at|was running|were running|
                    had been|moved away from|moved off|migrated off|首次发布|首发
                    """);

    /** Words that lead to a version and ask the reader to go there. */
    private static final WordList GO_TO =
            WordList.of(
                    """
                    upgrade to|update to|upgrade directly to|升级到|升级至|更新到|更新至|升级为|
                    upgrade immediately to|switch to|move to|migrate to|改用|换用|迁移到|迁移至|切换到|
                    切换至|use
                    """);

    private static final WordList ASKS =
            WordList.of(
                    """
                    please|must|should|请|须|需|应当|应该|应尽快|应立即|应升级|应统一|均应|都应|尽快|尽早|立即|务必
                    """);

    /** A step on the way is no advice: 需先升级到. */
    private static final WordList FIRST = WordList.of("先", "first");

    static final WordList CURRENT =
            WordList.of(
                    """
                    老系统|存量|仍在|仍使用|最新|当前|目前|现在|现有|现已|稳定版|today|this week|just|latest|current|currently|now|stable
                    """);

    private static final WordList RECOMMENDER =
            WordList.of(
                    """
                    推荐系统|推荐算法|推荐引擎|推荐模型|推荐服务|推荐场景|推荐业务|推荐平台|
                    推荐位|推荐流|推荐召回|推荐结果|推荐列表|推荐推理|商品推荐|个性化推荐|
                    实时推荐|智能推荐|电商推荐|推荐度|内容推荐
                    """);

    /** Words that ask for what stands behind them, where it is open: must be 1.2 or newer. */
    static final WordList DUTY =
            WordList.of(
                    """
                    must|should|have to|has to|needs to|install|you need|make sure|ensure|need|
                    必须|须|需为|需使用|应为|应使用|应不低于|请安装|请使用|请确保|确保|仅支持|
                    只支持|only supports|only support|are on|is at
                    """);

    /** Words behind a version that ask for it. */
    static final WordList NEEDED_BEHIND =
            WordList.of(
                    """
                    is required|are required|is now required|are now required|is the floor|is needed|are needed|is the minimum|is the oldest|
                    is a prerequisite|as a minimum|minimum|才能|方可|才可|才支持|为最低|是最低
                    """);

    private static final WordList NO_ADVICE =
            WordList.of(
                    "不推荐",
                    "不建议",
                    "不再推荐",
                    "不太建议",
                    "not recommended",
                    "not recommend",
                    "don't recommend",
                    "not advise",
                    "not suggest",
                    "advise against",
                    "recommend against");

    /** Words that lead to a version, so that they say nothing of the one before. */
    private static final WordList LEADS =
            WordList.of(
                    """
                    推荐|建议|首选|最低|至少|最新|当前|计划|目标|此前|之前|原|曾|previously|
                    formerly|was|now|recommended|minimum|latest|prefer|preferably|recommend|
                    later|ideally
                    """);

    private static final WordList JOINS =
            WordList.of(
                    """
                    and|or|和|与|或|及|以及|还有|as well as|/|、|&
                    """);

    private Cues() {}

    private static final WordList CHOSEN = WordList.of("推荐", "首选", "recommended", "preferred");

    /** Where a word begins that leads to the version at {@code to}, or {@code to}. */
    static int beforeLead(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            int length = LEADS.at(text, at);
            if (length > 0 && Letters.skipBlanks(text, at + length) == to) {
                return at;
            }
        }
        return to;
    }

    /** Whether the text between two places only joins what stands around it. */
    static boolean isJoin(String text, int from, int to) {
        int at = Letters.skipBlanks(text, from);
        boolean joined = false;
        while (at < to) {
            int length = text.charAt(at) == ',' ? 1 : JOINS.at(text, at);
            if (length == 0) {
                return joined && Letters.skipBlanks(text, at) >= to;
            }
            joined = true;
            at = Letters.skipBlanks(text, at + length);
        }
        return true;
    }

    /** Whether the words up to {@code to} ask to go there: Upgrade to, 请尽快升级至. */
    static boolean isAskedFor(String text, int sentence, int to) {
        int end = Letters.skipBlanksBack(text, to);
        int first = Letters.skipBlanks(text, Clauses.start(text, to));
        int led = GO_TO.at(text, first);
        if (led > 0
                && isOnlyNames(text, first + led, end)
                && !FIRST.isIn(text, first, Clauses.end(text, to))) {
            return true; // use Elasticsearch 8 or OpenSearch 2
        }
        for (int at = Math.max(sentence, end - 24); at < end; at++) {
            int length = GO_TO.at(text, at);
            if (length > 0 && at + length == end) {
                int clause = Math.max(sentence, Clauses.start(text, at));
                return !FIRST.isIn(text, clause, Clauses.end(text, to))
                        && (at == Letters.skipBlanks(text, sentence)
                                || ASKS.isIn(text, clause, at));
            }
        }
        return false;
    }

    /** Whether nothing but names and versions stands there: Elasticsearch 8 or OpenSearch. */
    private static boolean isOnlyNames(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            boolean begins = Letters.isLatin(text, at) && Letters.isBlank(text.charAt(at - 1));
            if (Letters.isHan(text.charAt(at))
                    || begins && !Letters.isUpper(text.charAt(at)) && JOINS.at(text, at) == 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the words advise against what they speak of. */
    static boolean isWarning(String text, int from, int to) {
        return NO_ADVICE.isIn(text, from, to);
    }

    /** Whether the very next words choose the version: 7 recommended, 1.30（推荐）. */
    static boolean isChosenAt(String text, int end) {
        int at = Letters.skipBlanks(text, end);
        if (at < text.length() && "（(".indexOf(text.charAt(at)) >= 0) {
            at = Letters.skipBlanks(text, at + 1);
        }
        int length = CHOSEN.at(text, at);
        int next = Letters.skipBlanks(text, at + length);
        return length > 0
                && (next >= text.length() || "）),，;；。.、\n".indexOf(text.charAt(next)) >= 0);
    }

    /** Whether the words right behind a version choose it: 1.30（推荐）. */
    static boolean isChosen(String text, int from, int to) {
        return CHOSEN.isIn(text, from, Math.min(to, from + 18))
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
                && !NO_ADVICE.isIn(text, from, to)
                && !RECOMMENDER.isIn(text, Math.max(0, from - 4), Math.min(text.length(), to + 4));
    }

    static boolean isVersionWord(String text) {
        return VERSION_WORDS.isIn(text);
    }
}

package veritable.claim;

/** Words that say of a version that its life is over. */
final class Endings {
    /** Words that end a version's life, whatever is planned. */
    private static final WordList ENDED =
            WordList.of(
                    """
                    停止支持|停止维护|停止更新|停止官方支持|停止服务|停止新购|停止销售|停止官方维护|已停止|停服|停止新购|停售|停止销售|
                    生命周期结束|不再维护|不再更新|不再提供|不再推荐|已弃用|已废弃|已淘汰|已清零|
                    退役|下线|end of life|end-of-life|eol|no longer supported|no longer tested|no longer certified|not certified|not any more|not supported|
                    unsupported|retired|end of support|out of support|out of maintenance|
                    end of maintenance|no longer possible|leaves maintenance|leave maintenance|leaves support|leaves standard support|leaves extended support|leaves security support|
                    reached eol|unmaintained|no longer maintained|
                    no longer receives|no longer works|no longer installed|no longer available|no longer offered|no longer provided|
                    no longer shipped|no longer preinstalled|no longer bundled|no longer built|discontinued|decommissioned|phased out|
                    已停更|清零|终止支持|结束支持|停更|终止维护|sunset|deprecated|obsolete
                    """);

    /** Words that end the life of what they follow. */
    private static final WordList ENDED_BEHIND =
            WordList.of(
                    """
                    was dropped|were dropped|is dropped|are dropped|had to go|has to go|been dropped|was removed|
                    were removed|been removed|is removed|support ends|support ended|switched off|shut down|turned off|disappears|
                    将逐步淘汰|逐步淘汰|被淘汰
                    """);

    /** Words that end the life of what follows them; behind a version they say what it ends. */
    private static final WordList ENDS =
            WordList.of(
                    """
                    drop|drops|dropped|dropping|removed support|remove support|removes support|
                    removing support|removal of|no longer supports|no longer support|
                    stop supporting|stopped supporting|retire|retiring|sunsetting|decommission|decommissioning|
                    does not support|do not support|do not use|never use|never go to|do not go to|must not use|do not install|must not install|不要使用|不要安装|避免使用|不再支持|不再兼容|禁止|禁用|不得使用|
                    不支持|放弃支持|放弃|淘汰|取消支持|取消对|移除对|移除了对|去除对|停止对|停用
                    """);

    private static final WordList STOPS = WordList.of("停止", "结束", "终止");

    private static final WordList SUPPORT = WordList.of("支持", "维护", "更新", "服务");

    /** Words right before a name that say that something else comes for it. */
    static final WordList REPLACED =
            WordList.of(
                    """
                    instead of|in place of|replace|replacing|replaces|has replaced|have replaced|removed|移除|移除了|已移除|删除|去掉|
                    而非|取代了|替代了|代替了
                    """);

    /** Words behind a version that name it for a fault. */
    private static final WordList AFFECTED =
            WordList.of(
                    "影响版本",
                    "影响范围为",
                    "affected",
                    "is vulnerable",
                    "are vulnerable",
                    "受影响",
                    "受到影响",
                    "存在漏洞");

    /** What leads to the versions that a fault is in. */
    private static final WordList FAULT_IN =
            WordList.of(
                    """
                    vulnerability in|vulnerabilities in|bypass in|overflow in|injection in|execution in|
                    disclosure in|flaw in|traversal in|escalation in|波及|漏洞影响
                    """);

    private static final WordList REPLACES = WordList.of("取代", "替代", "替换", "代替");

    private static final WordList HAS = WordList.of("存在", "contain", "contains", "have", "has");
    private static final WordList FLAW =
            WordList.of("漏洞", "vulnerability", "vulnerabilities", "use-after-free", "overflow");

    private static final WordList UNAFFECTED =
            WordList.of("not affected", "unaffected", "not vulnerable", "不受影响", "未受影响", "不受到影响");

    private Endings() {}

    /** Whether the words end the life of the version that stands between them. */
    static boolean isEnded(String text, int from, int start, int end, int to) {
        return ENDED.isIn(text, from, start)
                || isStopped(text, end, to)
                || ENDS.isIn(text, from, start)
                || ENDED.isIn(text, end, to)
                || ENDED_BEHIND.isIn(text, end, to)
                || endsHere(text, end, to)
                || FAULT_IN.isIn(text, from, start)
                || isReplaced(text, end, to)
                || HAS.isIn(text, end, to) && FLAW.isIn(text, end, to)
                || (AFFECTED.isIn(text, end, to) || AFFECTED.isIn(text, from, start))
                        && !UNAFFECTED.isIn(text, from, to);
    }

    /** Sleuth 3.1 已被 Micrometer Tracing 取代. */
    private static boolean isReplaced(String text, int end, int to) {
        int at = Letters.skipBlanks(text, end);
        int by = text.startsWith("已被", at) ? at + 2 : text.startsWith("被", at) ? at + 1 : -1;
        return by > 0 && REPLACES.isIn(text, by, Clauses.end(text, Math.min(to, by)));
    }

    /** 结束官方支持, 停止安全更新. */
    private static boolean isStopped(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            int length = Letters.isHan(text.charAt(at)) ? STOPS.at(text, at) : 0;
            if (length > 0) {
                return SUPPORT.isIn(text, at + length, Math.min(to, at + length + 6));
            }
        }
        return false;
    }

    /** Python 3.7 不再支持 ends Python; Kubernetes 1.24 不再支持 Docker does not end Kubernetes. */
    private static boolean endsHere(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            int length = Letters.isHan(text.charAt(at)) ? ENDS.at(text, at) : 0;
            if (length > 0) {
                int next = at + length;
                return next >= text.length() || "，。；！,.;）)的（(|".indexOf(text.charAt(next)) >= 0;
            }
        }
        return false;
    }
}

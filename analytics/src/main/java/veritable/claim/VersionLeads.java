package veritable.claim;

import veritable.technology.Named;

/** Words that lead to a version whose name stands further away: jump to, stay on, 停留在. */
final class VersionLeads {
    private static final WordList BEFORE =
            WordList.of(
                    """
                    introduced in|regression in|broken in|升级路径|路径|路径：|upgrade path|path:|now|now at|average is|开放|默认为|agreed:|decision:|decided:|决定：|结论：|定为|to|on|from|than|since|pin|pins|pinned to|pinned at|stays at|stay at|version|versions|v|until we reach|
                    到|至|由|从|自|于|在|为|是|版本|低于|高于|早于|停留在|锁定|锁定在|升级|使用|采用|跑|跑在|跳过|
                    prefer|prefers|run|runs|running|skip|skipping|than on|instead of
                    """);

    private static final WordList BEHIND =
            WordList.of(
                    """
                    was released|is released|was published|came out|comes out|is out|is due|was cut|
                    will require|will drop|will need|will be|will ship|will add|will remove|went eol|reached|
                    is the first|is the last|is the oldest|is the current|is the latest|is expected|is planned|
                    发布|正式|版本|系列|分支|起|开始|以上|及以上|以下|and above|and later|or later|or newer|and newer|
                    or above|or higher|and up|LTS|尚未|已于|将于|计划|预计
                    """);

    private static final WordList WITH = WordList.of("with", "without", "under", "in", "用", "对");

    /** What a measure stands behind, and no version. */
    private static final WordList MEASURED =
            WordList.of(
                    """
                    提升到|提升至|增加到|增加至|增长到|增长至|降到|降至|下降到|下降至|降低到|降低至|扩容到|扩容至|缩短到|缩短至|
                    扩大到|扩大至|优化到|优化至|提高到|提高至|减少到|减少至|rose to|fell to|dropped to|went to|grew to|
                    down to|cut to|rise to|fall to|increased to|decreased to|reduced to|compared to|relative to|according to|
                    equal to|set to|close to|scaled to|out of|depends on|based on|less than|more than|
                    went from|rose from|fell from|dropped from|grew from|increased from|decreased from|reduced from|
                    improved from|climbed from|down from|up from|ranges from|ranging from|
                    耗时从|延迟从|时间从|内存从|占用从|比例从|成本从|量从|率从|数从|值从|由原来的
                    """);

    private static final WordList GOES_ON =
            WordList.of(
                    """
                    and|or|by|in|for|until|because|before|after|rather|than|on|with|now|today|everywhere|
                    instead|LTS|since|while|but|as|to|at|once|when|where|if|is|was|will|does|has|had|only|
                    this|next|last|first|again|already|so|we|it|they|which|needs|requires|via
                    """);

    private static final int LONGEST_ASIDE = 24;

    private VersionLeads() {}

    /** Whether words around the version say that it is one, though no name stands beside it. */
    static boolean leadTo(String text, VersionSpan span) {
        int before = Letters.skipBlanksBack(text, span.start());
        int behind = Letters.skipBlanks(text, span.end());
        return isLed(text, span, before, behind)
                && !MEASURED.endsAt(text, before)
                && MEASURED.at(text, behind) == 0
                && !SubjectTies.isOfTheDocument(
                        text, Clauses.start(text, span.start()), span.start());
    }

    private static boolean isLed(String text, VersionSpan span, int before, int behind) {
        return BEFORE.endsAt(text, before)
                || span.isUnmistakable() && WITH.endsAt(text, before)
                || span.bounded() && !isSigned(text, span)
                || BEHIND.at(text, behind) > 0
                        && !(span.isInteger() && before > 0 && begins(text, before));
    }

    /** Whether nothing is counted by a bare number: on 22 until May, but not on 22 databases. */
    static boolean isBare(String text, VersionSpan span) {
        int at = Letters.skipBlanks(text, span.end());
        return !Letters.isLatin(text, at) || GOES_ON.at(text, at) > 0;
    }

    static boolean isSigned(String text, VersionSpan span) {
        return "<>≥≤~^".indexOf(text.charAt(span.start())) >= 0;
    }

    /** Whether what stands before is the end of a word: 3 版本 of 第 3 版本 says nothing. */
    private static boolean begins(String text, int before) {
        return Letters.isLatin(text.charAt(before - 1)) || Letters.isHan(text.charAt(before - 1));
    }

    /**
     * Whether a word with a capital stands right before the version: the name of something else.
     */
    static boolean isBehindName(String text, int from, int start) {
        int end = Letters.skipBlanksBack(text, start);
        int word = end;
        while (word > from && Letters.isWord(text, word - 1)) {
            word--;
        }
        return end - word > 1 && word > from && Letters.isUpper(text.charAt(word));
    }

    /** 1.30 (EKS), planned 1.32: a name alone in brackets says where. */
    static boolean isAside(String text, Named name) {
        int from = Math.max(0, name.start() - LONGEST_ASIDE);
        for (int at = name.start() - 1; at >= from; at--) {
            char c = text.charAt(at);
            if (c == '（' || c == '(') {
                int last = Math.min(text.length(), name.end() + LONGEST_ASIDE);
                for (int close = name.end(); close < last; close++) {
                    if (text.charAt(close) == (c == '(' ? ')' : '）')) {
                        return true;
                    }
                }
                return false;
            }
            if (c == '）' || c == ')') {
                return false;
            }
        }
        return false;
    }
}

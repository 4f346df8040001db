package veritable.claim;

import veritable.technology.Named;

/** Ties a version to a name further before it in the sentence, where words say that it is one. */
final class SentenceTies {
    private static final WordList IT = WordList.of("it is", "it's", "it must", "it should", "它");
    private static final WordList STEPS =
            WordList.of(
                    """
                    move to|moved to|moving to|upgrade to|upgraded to|upgrading to|update to|updated to|go to|
                    frozen at|stuck on|stuck at|capped at|统一为|统一到|版本保持|保持在|维持在|stays at|stays on|stay on|remains at|remains on|is at|is on|based on|基于|jump to|jumping to|bump to|bumped to|升级到|升级至|升到|升至|更新到|更新至|回退到|回滚到|降级到|切换到
                    """);

    /** Where a version runs: 生产 1.7.20、容灾 1.6.33. */
    private static final WordList PLACES =
            WordList.of(
                    """
                    生产|生产环境|测试|测试环境|容灾|灾备|预发|灰度|线上|现网|存量|新建|开发环境
                    """);

    private static final WordList PUBLISHED =
            WordList.of("发布", "发布了", "推出", "推出了", "released", "shipped", "published");

    /** Verbs before a name that a step belongs to: Patched OpenSSH (CVE-2025-1) to 9.9p2. */
    private static final WordList MOVES =
            WordList.of(
                    """
                    patch|patched|upgrade|upgraded|upgrading|update|updated|updating|bump|bumped|move|moved|
                    migrate|migrated|升级|更新|将|把
                    """);

    private static final WordList NEEDS =
            WordList.of(
                    """
                    需要|要求|需|须|必须|必须为|须为|应为|版本需|版本须|至少|至少需要|最低|不低于|不得低于|需达到|需为|
                    need|needs|you need|need at least|at least|requires|must be|should be|must be at least
                    """);
    private static final WordList FROM = WordList.of("from", "从", "由");
    private static final WordList TO =
            WordList.of(
                    "to", "到", "至", "升级到", "升级至", "升级为", "迁移到", "迁移至", "切换到", "升到", "升至", "切至",
                    "调整到");
    private static final WordList VERBS =
            WordList.of(
                    "为",
                    "是",
                    "用",
                    "使用",
                    "至",
                    "到",
                    "is",
                    "at",
                    "on",
                    "to",
                    "use",
                    "uses",
                    "run",
                    "runs",
                    "offer",
                    "support",
                    "supports",
                    "provide",
                    "支持",
                    "提供");

    /** What leads to a version in a line about the name it begins with. */
    private static final WordList STATES =
            WordList.of(
                            """
                    生产|测试|现网|线上|预发|灰度|此前|之前|目前|当前|最新|稳定|现有|存量|社区|官方|
                    开发|正式|最低|最高|推荐|建议|production|staging|latest|currently|was|stable
                    """)
                    .and(VERBS);

    private static final int LONGEST = 40;

    private final Passage passage;
    private final String text;

    SentenceTies(Passage passage) {
        this.passage = passage;
        this.text = passage.text();
    }

    /** Istio 社区在上月发布了 1.24 版本: whether the sentence leads from the name to the version. */
    boolean isOf(Named left, VersionSpan span, int floor) {
        return left.end() >= floor
                && span.start() - left.end() <= LONGEST
                && (left.sure() || isAmongHan(left))
                && !left.traits().none()
                && !Admission.isDate(span)
                && isNumbered(left, span)
                && isLed(left, span)
                && Sentences.start(text, span.start()) <= left.start()
                && !SubjectTies.isOfTheDocument(text, left.end(), span.start());
    }

    /** A common English word is a name where it stands in Chinese. */
    private boolean isAmongHan(Named name) {
        int before = Letters.skipBlanksBack(text, name.start());
        int behind = Letters.skipBlanks(text, name.end());
        return name.exact()
                && before > 0
                && behind < text.length()
                && Letters.isHan(text.charAt(before - 1))
                && Letters.isHan(text.charAt(behind));
    }

    private boolean isNumbered(Named left, VersionSpan span) {
        return !span.isInteger()
                || (isFromTo(span) || isHead(left) && span.several() && isStated(span))
                        && left.traits().allowsInteger(span.first());
    }

    private boolean isLed(Named left, VersionSpan span) {
        boolean first =
                left.start() == Letters.skipBlanks(text, Sentences.start(text, left.start()));
        return first && span.bounded() && span.parts() > 1 && !VersionLeads.isSigned(text, span)
                || span.bounded()
                        && !VersionLeads.isSigned(text, span)
                        && isComma(left.end(), span.start())
                || VersionWords.areBefore(text, span.start())
                || VersionWords.areBehind(text, span.end())
                || isFromTo(span)
                || span.normal().indexOf('→') > 0
                || span.parts() > 1
                        && PLACES.endsAt(text, Letters.skipBlanksBack(text, span.start()))
                || span.isUnmistakable()
                        && PUBLISHED.endsAt(text, Letters.skipBlanksBack(text, span.start()))
                || isMoved(left, span)
                || span.parts() > 1
                        && STEPS.endsAt(text, Letters.skipBlanksBack(text, span.start()))
                || isHead(left) && isStated(span)
                || span.bounded() && IT.isIn(text, left.end(), span.start())
                || span.parts() > 1
                        && NEEDS.endsAt(text, Letters.skipBlanksBack(text, span.start()))
                || span.bounded() && NEEDS.endsAt(text, Letters.skipBlanksBack(text, span.start()));
    }

    /** Whether nothing but an aside and a word that leads on stands between the two places. */
    private boolean isStep(int from, int to) {
        int at = from;
        if ("（(".indexOf(text.charAt(at)) >= 0) {
            int close = text.indexOf(text.charAt(at) == '(' ? ')' : '）', at);
            at = close < 0 ? at : Letters.skipBlanks(text, close + 1);
        }
        int length = TO.at(text, at);
        return length > 0 && Letters.skipBlanks(text, at + length) == to;
    }

    /** If you use pandas, 2.2 or later: nothing but a comma stands between. */
    private boolean isComma(int from, int to) {
        int at = Letters.skipBlanks(text, from);
        return ",，".indexOf(text.charAt(at)) >= 0 && Letters.skipBlanks(text, at + 1) == to;
    }

    private boolean isMoved(Named left, VersionSpan span) {
        return span.parts() > 1
                && isStep(Letters.skipBlanks(text, left.end()), span.start())
                && MOVES.endsAt(text, Letters.skipBlanksBack(text, left.start()));
    }

    /** Postgres: finished moving billing from 13 to 16.4. */
    private boolean isFromTo(VersionSpan span) {
        int at = Letters.skipBlanks(text, span.end());
        return FROM.endsAt(text, Letters.skipBlanksBack(text, span.start()))
                && TO.at(text, at) > 0
                && passage.nextSpan(at) <= at + 12;
    }

    /** OpenSSL：仍有主机为 1.0.2k: the text is about the name it begins with. */
    private boolean isHead(Named name) {
        int at = Letters.skipBlanks(text, name.end());
        return name.start() == 0 && at < text.length() && "：:".indexOf(text.charAt(at)) >= 0;
    }

    private boolean isStated(VersionSpan span) {
        int before = Letters.skipBlanksBack(text, span.start());
        return STATES.endsAt(text, before)
                || span.isUnmistakable() && before > 0 && Letters.isHan(text.charAt(before - 1));
    }
}

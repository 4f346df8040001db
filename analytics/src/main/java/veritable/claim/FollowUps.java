package veritable.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import veritable.report.Text;
import veritable.technology.Named;

/** Ties one more version to the technology of the version before it. */
final class FollowUps {
    private static final WordList LEADS_ON =
            WordList.of(
                    """
                    升级到|升级至|升级为|更新到|更新至|跟进|计划升级|升级|变为|变成|建议|推荐|
                    目标|计划|原为|之前为|此前为|原|upgrade to|upgraded to|update to|updated to|
                    was|(was|previously|formerly|now|（此前|（之前|(此前|(之前|升到|升至|切到|换成|切换到|切换至|迁移到|
                    迁移至|更新为|改为|变更为|调整为|现为|现在为|目前为|现已升级到|原先为|曾为|
                    曾是|up from|down from|（替换|（替代|(replaces|(replacing|moved to|move to|moving to|go to|goes to|went to|bumped to|switch to|
                    switched to|is now at|now at|now on|replacing|replaces|(from|（由|（从|was:
                    """);

    private static final WordList WAS =
            WordList.of(
                    """
                    原为|之前为|此前为|原|was|(was|previously|formerly|(from|（由|（从|was:|
                    原先为|曾为|曾是|replacing|replaces|up from|down from|（替换|（替代|(replaces|(replacing|（此前|（之前|(此前|(之前
                    """);

    private static final WordList SAME_BEFORE =
            WordList.of(
                    """
                    version|versions|v|on|to|from|than|use|using|be|is|are|was|by|in|所有|到|至|
                    为|是|从|自|于|在|使用|采用|推荐|建议|版本|选择|停留在|回退到|回滚到|升级到|
                    低于|高于|since|before|below|pin|prefer|release|stay on|run|runs
                    """);

    private static final WordList STRONG_BEFORE =
            WordList.of(
                    """
                    version|versions|fixed in|patched in|resolved in|修复于|planned|target|最低兼容|最低支持|最高支持|operate|already run|升级到|升级至|升到|版本|使用|采用|停留在|回退到|回滚到|低于|
                    高于|then|经过|新建|do not install|do not use|avoid|skip|开放|提高到|提升至|最低版本|最低版本为|生产环境|测试环境|容灾|灾备|预发|灰度|开发环境|办公网|淘汰|停用|（目标|(target|prod:|production:|staging:|prod|staging|currently|since|目标|不再支持|不支持|no longer supports|drops|dropped|生产|测试|现网|线上|此前|之前|目前|当前|最新|稳定|ran|stays on|still use|still on|replacing|replaces|roll back to|
                    rolled back to|upgrade to|now at|now on|is at|stay on|现为
                    """);
    private static final WordList STRONG_BEHIND =
            WordList.of(
                    """
                    instead|is the oldest|is the minimum|已修复|修复|可选|不支持|（公测|（灰度|(beta|(preview|版本|中修复|中已修复|中得到修复|为当前|（试用|（推荐|及以上|以上|以下|之前|or later|or newer|or above|
                    goes out|reached|is the|was the|is out|为最新|为稳定|为长期|(recommended|LTS|
                    已停止|停止|will be|计划|预计|将于|将在|暂不|暂未|不再|已于|已在|处于|进入|安全支持|支持截至|crashed|failed|fails|crashes|works|
                    breaks
                    """);

    /** What leads to a version of something else: 已兼容 3.9 的远程写. */
    private static final WordList OTHERS =
            WordList.of("兼容", "支持", "适配", "依赖", "对接", "compatible with", "supports", "with");

    private static final WordList CARRIES =
            WordList.of(
                    """
                    升级到|升级至|升到|回退到|回滚到|upgrade to|roll back to|rolled back to|
                    stays on|stay on|still on|still use|still run|use|install|at least
                    """);
    private static final WordList STATES =
            WordList.of(
                    """
                    当前|目前|现|现为|现网|生产|线上|测试|目标|最新|现有|可选|也可用|we are on|we run|we use|we have|optionally|currently|current|now|prod|production|
                    staging|latest|target|today
                    """);
    private static final WordList GOES_ON =
            WordList.of(
                    """
                    We|It|It's|此前|之前|目前|现已|后续|Previously|Currently|Version|Versions
                    """);
    private static final WordList SAME_BEHIND =
            WordList.of(
                    """
                    版本|版|用户|集群|实例|节点|起|recommended|preferred|users|clusters|release|branch|
                    or later|or newer|or above|is|was|will|系列|分支|以上|及以上|以下|LTS|（推荐|
                    (recommended|的
                    """);

    private final String text;
    private final Text marked;
    private final Scene scene;
    private final List<Named> names;

    FollowUps(Passage passage) {
        this.text = passage.text();
        this.marked = passage.marked();
        this.scene = passage.scene();
        this.names = passage.names();
    }

    /** The pair that a step leads on from to the version, or null. */
    @Nullable Pair stepFrom(List<Pair> pairs, VersionSpan span) {
        Pair last = pairs.get(pairs.size() - 1);
        if (!isVersionOf(last, span)) {
            return null;
        }
        if (Glue.isStep(text, last.span().end(), span.start())) {
            return last;
        }
        return isLateStep(last.span(), span) ? nearest(pairs, last, span) : null;
    }

    /** MySQL 5.6 在 openEuler 22.03 上无法启动，需升级到 5.7: of those in the sentence the one it fits. */
    private @Nullable Pair nearest(List<Pair> pairs, Pair last, VersionSpan span) {
        if (span.first() >= last.span().first() || isPast(span)) {
            return last;
        }
        int sentence = Sentences.start(text, span.start());
        for (int i = pairs.size() - 1; i >= 0; i--) {
            VersionSpan earlier = pairs.get(i).span();
            if (earlier.start() < sentence) {
                break;
            }
            if (earlier.first() == span.first()) {
                return pairs.get(i);
            }
        }
        return last.span().first() - span.first() > 3 ? null : last;
    }

    /** …，需尽快升级到 3.0; (was 1.2): the word that leads on stands right before the version. */
    private boolean isLateStep(VersionSpan before, VersionSpan span) {
        int from = before.end();
        int sentence = Sentences.start(text, span.start());
        int lead = Letters.skipBlanksBack(text, span.start());
        return span.start() - from <= 30
                && (span.parts() > 1 || before.parts() == 1)
                && (sentence <= from || LEADS_ON.holds(text, sentence, lead))
                && LEADS_ON.endsAt(text, lead);
    }

    /**
     * 1.34.1 …，所有 1.34.0 用户; 1.30 or later (1.32 recommended): one more version of what the one
     * before is of, of the same major number and led to or followed by words for versions.
     */
    boolean isOfTheSame(Pair last, VersionSpan span) {
        VersionSpan before = last.span();
        int lead = Letters.skipBlanksBack(text, span.start());
        boolean near = span.first() == before.first();
        if (!near && !isPreferred(before, span) && !isStateAside(span) && !isLed(lead, before, span)
                || span.first() == 0 && span.parts() < 3 && !isPast(span)
                || !span.bounded()
                        && !isPreferred(before, span)
                        && (span.isInteger()
                                || before.parts() < span.parts()
                                        && before.parts() < 2
                                        && STRONG_BEHIND.at(
                                                        text, Letters.skipBlanks(text, span.end()))
                                                == 0
                                        && !STRONG_BEFORE.endsAt(text, lead)
                                        && !isAlias(before, span))
                || span.start() - before.end() > (span.bounded() ? 120 : 80)
                || scene.scores()
                || Admission.isDate(span)
                || Admission.isOrdinalOf(text, span)
                || hasName(before.end(), span.start())
                || isOtherSentence(before, span)) {
            return false;
        }
        if (SubjectTies.isOfTheDocument(text, before.end(), span.start())) {
            return false;
        }
        if (OTHERS.endsAt(text, lead) && !STRONG_BEFORE.endsAt(text, lead)) {
            return false;
        }
        return span.bounded()
                || isPreferred(before, span)
                || isStateAside(span)
                || near && span.several() && isAlias(before, span)
                || near && (isAlias(before, span) || isInBrackets(span) && span.isUnmistakable())
                || STRONG_BEHIND.at(text, Letters.skipBlanks(text, span.end())) > 0
                || STRONG_BEFORE.endsAt(text, lead)
                || SAME_BEFORE.endsAt(text, lead)
                || SAME_BEHIND.at(text, Letters.skipBlanks(text, span.end())) > 0;
    }

    /**
     * PostgreSQL 14 or newer (16 is what we test with): right behind the bound, of the same form.
     */
    private boolean isPreferred(VersionSpan before, VersionSpan span) {
        int open = Letters.skipBlanks(text, before.end());
        return before.bounded()
                && before.parts() == span.parts()
                && open < text.length()
                && "（(".indexOf(text.charAt(open)) >= 0
                && open + 1 == span.start()
                && span.first() >= before.first()
                && span.first() <= 2 * before.first() + 2;
    }

    /** 升级驱动到 570.133.20（当前 550.54.15）: brackets hold a word of state and the version. */
    private boolean isStateAside(VersionSpan span) {
        int close = Letters.skipBlanks(text, span.end());
        int lead = Letters.skipBlanksBack(text, span.start());
        int open = lead - 1;
        while (open >= 0 && lead - open <= 12 && "（(".indexOf(text.charAt(open)) < 0) {
            open--;
        }
        return open >= 0
                && lead - open <= 12
                && close < text.length()
                && "）)".indexOf(text.charAt(close)) >= 0
                && STATES.at(text, Letters.skipBlanks(text, open + 1)) > 0;
    }

    /** Oracle 11g（11.2.0.4）: the same in more numbers. */
    private boolean isAlias(VersionSpan before, VersionSpan span) {
        int open = Letters.skipBlanks(text, before.end());
        return (span.parts() > before.parts() || span.several())
                && open < text.length()
                && open + 1 == span.start()
                && "（(".indexOf(text.charAt(open)) >= 0;
    }

    /** 备集群（1.28.13）与主集群（1.30.5）: nothing but a version stands in the brackets. */
    private boolean isInBrackets(VersionSpan span) {
        return span.start() > 0
                && "（(".indexOf(text.charAt(span.start() - 1)) >= 0
                && span.end() < text.length()
                && "）)".indexOf(text.charAt(span.end())) >= 0;
    }

    /** Of another major number: the words must be about versions, and the numbers not far apart. */
    private boolean isLed(int lead, VersionSpan before, VersionSpan span) {
        return span.first() > 0
                && before.first() > 0
                && Math.abs(span.first() - before.first()) <= (span.bounded() ? 6 : 3)
                && span.start() - before.end() <= 60
                && (STRONG_BEFORE.endsAt(text, lead)
                        || STRONG_BEHIND.at(text, Letters.skipBlanks(text, span.end())) > 0
                        || (span.parts() > 2 || span.parts() == 1 && span.tailed())
                                && SAME_BEHIND.at(text, Letters.skipBlanks(text, span.end())) > 0
                        || span.bounded()
                                && (Letters.isHan(text.charAt(span.end() - 1))
                                        || Math.abs(span.first() - before.first()) == 1));
    }

    /** Another sentence may go on with the same when it says so: We previously ran 8.9. */
    private boolean isOtherSentence(VersionSpan before, VersionSpan span) {
        int start = Sentences.start(text, span.start());
        return start > before.start()
                && GOES_ON.at(text, start) == 0
                && ";；".indexOf(text.charAt(Letters.skipBlanksBack(text, start) - 1)) < 0
                && !CARRIES.endsAt(text, Letters.skipBlanksBack(text, span.start()));
    }

    /** 1.30 (EKS), planned 1.32: a name alone in brackets says where. */
    private boolean isAside(Named name) {
        return name.start() > 0
                && name.end() < text.length()
                && "(（".indexOf(text.charAt(name.start() - 1)) >= 0
                && ")）".indexOf(text.charAt(name.end())) >= 0;
    }

    /** Whether a name stands there, of a technology known or not: a capital in its middle. */
    private boolean hasName(int from, int to) {
        for (Named name : names) {
            if (name.start() >= from && name.end() <= to && !isAside(name)) {
                return true;
            }
        }
        int before = Letters.skipBlanksBack(text, to);
        if (before > from && marked.is(Text.Mark.CODE, before - 1)) {
            return true;
        }
        int word = before;
        while (word > from && Letters.isWord(text, word - 1)) {
            word--;
        }
        return word < before
                && Letters.isUpper(text.charAt(word))
                && before - word > 2
                && !CARRIES.holds(text, word, before);
    }

    /** Whether the words before the version say that it was, and is no more. */
    boolean isPast(VersionSpan span) {
        return WAS.endsAt(text, Letters.skipBlanksBack(text, span.start()));
    }

    private boolean isVersionOf(Pair last, VersionSpan span) {
        return span.parts() > 1 || span.prefixed() || last.span().parts() == 1;
    }
}

package veritable.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import veritable.report.Text;
import veritable.technology.Named;
import veritable.technology.Technology;
import veritable.technology.Traits;
import veritable.version.VersionSet;

/** Ties the version sets of one text to the technologies they belong to. */
final class Pairs {
    private static final WordList OF_THE_DOCUMENT =
            WordList.of("文档", "报告", "本文", "手册", "document", "report", "规范版本", "章节");
    private static final WordList METADATA =
            WordList.of(
                    "最后更新",
                    "更新时间",
                    "更新日期",
                    "维护者",
                    "创建日期",
                    "创建时间",
                    "作者",
                    "发布日期",
                    "编写",
                    "修订",
                    "last updated",
                    "last modified",
                    "author",
                    "maintainer",
                    "maintainers");
    private static final WordList MOVES_TO =
            WordList.of("迁移到", "迁移至", "升级到", "升级至", "升级为", "切换到", "切换至", "替换为", "更新到", "更新至");
    private static final WordList TO = WordList.of("to", "到", "至");
    private static final WordList SINCE_BEFORE = WordList.of("从", "自");
    private static final WordList VERSION_BEHIND =
            WordList.of("版本", "版", "version", "release", "起", "开始", "LTS");
    private static final WordList ORDINALS = WordList.of("节", "章", "小节", "倍", "分");
    private static final WordList NO_ORDINALS = WordList.of("节点", "分支", "分布", "节省");
    private static final WordList SINCE_BEHIND = WordList.of("版本起", "起", "版本开始", "开始", "版起");
    private static final WordList RESPECTIVELY =
            WordList.of("分别为", "分别是", "分别升级到", "分别升级至", "分别达到", "分别");
    private static final WordList LEADS_ON =
            WordList.of(
                    "升级到",
                    "升级至",
                    "升级为",
                    "更新到",
                    "更新至",
                    "跟进",
                    "建议",
                    "推荐",
                    "目标",
                    "计划",
                    "原为",
                    "之前为",
                    "此前为",
                    "原",
                    "upgrade to",
                    "upgraded to",
                    "update to",
                    "updated to",
                    " was",
                    "(was",
                    "previously",
                    "formerly",
                    "now");
    private static final WordList WAS =
            WordList.of("原为", "之前为", "此前为", "原", " was", "(was", "previously", "formerly");

    private static final WordList IT =
            WordList.of(
                    "该版本",
                    "这一版本",
                    "此版本",
                    "其",
                    "已",
                    "which",
                    "it",
                    "both of which",
                    "now",
                    "note that it",
                    "but it",
                    "该分支",
                    "该系列",
                    "它",
                    "后者",
                    "该版");
    private static final WordList USERS = WordList.of("用户", "版本用户", "users", "版本的用户");
    private static final WordList UPGRADE = WordList.of("升级", "upgrade", "迁移", "migrate", "update");
    private static final WordList YEAR_WORDS =
            WordList.of("in", "back in", "early", "in early", "in late", "by", "during", "until");
    private static final WordList SAME_BEFORE =
            WordList.of(
                    "version",
                    "versions",
                    "v",
                    "on",
                    "to",
                    "from",
                    "than",
                    "use",
                    "using",
                    "be",
                    "is",
                    "are",
                    "was",
                    "by",
                    "in",
                    "所有",
                    "到",
                    "至",
                    "为",
                    "是",
                    "从",
                    "自",
                    "于",
                    "在",
                    "使用",
                    "采用",
                    "推荐",
                    "建议",
                    "版本",
                    "选择",
                    "停留在",
                    "回退到",
                    "回滚到",
                    "升级到",
                    "低于",
                    "高于",
                    "since",
                    "before",
                    "below",
                    "pin",
                    "prefer",
                    "release",
                    "stay on",
                    "run",
                    "runs");
    private static final WordList SAME_BEHIND =
            WordList.of(
                    "版本",
                    "版",
                    "用户",
                    "集群",
                    "起",
                    "recommended",
                    "preferred",
                    "users",
                    "clusters",
                    "release",
                    "branch",
                    "or later",
                    "or newer",
                    "or above",
                    "is",
                    "was",
                    "will",
                    "系列",
                    "分支",
                    "以上",
                    "及以上",
                    "以下",
                    "LTS",
                    "（推荐",
                    "(recommended");

    private static final WordList LABEL_WORDS =
            WordList.of(
                    "latest",
                    "current",
                    "stable",
                    "recommended",
                    "minimum",
                    "target",
                    "supported",
                    "release",
                    "server",
                    "client",
                    "app",
                    "chart",
                    "image",
                    "software",
                    "new",
                    "old",
                    "previous",
                    "next",
                    "installed",
                    "versions",
                    "version",
                    "tag",
                    "lts",
                    "ga",
                    "product",
                    "tested",
                    "required",
                    "is");

    private final String text;
    private final Text marked;
    private final Scene scene;
    private final ReportFacts around;
    private final List<Named> names;
    private final List<VersionSpan> spans;
    private final List<Pair> pairs = new ArrayList<>(4);
    private final boolean isScored;

    private Pairs(Text marked, List<Named> names, Scene scene, ReportFacts around) {
        this.marked = marked;
        this.text = marked.plain();
        this.scene = scene;
        this.around = around;
        this.names = names;
        this.spans = VersionSpans.in(text, names);
        this.isScored = isScored();
    }

    /** Several numbers below one, each behind a sign, are weights: A: 0.35, B: 0.45. */
    private boolean isScored() {
        int below = 0;
        for (VersionSpan span : spans) {
            boolean plain = span.parts() == 2 && !span.prefixed() && !span.tailed();
            if (!plain || span.first() != 0 || span.bounded()) {
                return false;
            }
            below++;
        }
        return below > 2;
    }

    /** The pairs of a text, in its order; {@code names} are those in it. */
    static List<Pair> in(Text text, List<Named> names, Scene scene, ReportFacts around) {
        Pairs pairs = new Pairs(text, names, scene, around);
        pairs.tie();
        return pairs.pairs;
    }

    private void tie() {
        int next = 0;
        VersionSpan before = null;
        Pair last = null;
        for (VersionSpan span : spans) {
            while (next < names.size() && names.get(next).end() <= span.start()) {
                next++;
            }
            Named left = next > 0 ? names.get(next - 1) : null;
            Named right = next < names.size() ? names.get(next) : null;
            int floor = before == null ? 0 : before.end();
            Pair tied = span.several() ? respectively(next, span) : null;
            if (tied == null && left != null && left.end() >= floor) {
                tied = toLeft(left, next - 1, span);
            } else if (tied == null
                    && last != null
                    && last.span() == before
                    && (Glue.isStep(text, floor, span.start()) || isLateStep(floor, span))
                    && isVersionOf(last, span)) {
                tied = step(last, span);
            }
            if (tied == null) {
                tied = toRight(right, span);
            }
            if (tied == null && left != null) {
                tied = acrossSentence(left, span, floor);
            }
            if (tied == null && last != null && last.span() == before && isOfTheSame(last, span)) {
                tied = add(last.technology(), -1, -1, span, role(span.start(), span, 0));
            }
            if (tied == null) {
                tied = toUnknown(span, floor);
            }
            if (tied == null) {
                tied = toSubject(span);
            }
            last = tied == null ? last : tied;
            before = span;
        }
    }

    private @Nullable Pair add(
            Technology technology, int start, int end, VersionSpan span, Role role) {
        VersionSet versions = span.set();
        if (versions == null) {
            return null;
        }
        Pair pair = new Pair(technology, start, end, span, versions, role);
        pairs.add(pair);
        return pair;
    }

    private @Nullable Pair toLeft(Named name, int index, VersionSpan span) {
        int told = Glue.between(text, name.end(), span.start());
        if (told == Glue.NONE || !accepts(name, told, span)) {
            return null;
        }
        Role role = role(name.start(), span, told);
        int start = qualified(name);
        if (start < name.start()) {
            Technology whole = new Technology(text.substring(start, name.end()), "");
            return add(whole, start, name.end(), span, role);
        }
        int first = index;
        while (first > 0 && isJoined(names.get(first - 1), names.get(first))) {
            first--;
        }
        for (int i = first; i < index; i++) {
            Named other = names.get(i);
            add(other.technology(), other.start(), other.end(), span, role);
        }
        return add(name.technology(), name.start(), name.end(), span, role);
    }

    private boolean isJoined(Named left, Named right) {
        boolean path = left.start() > 0 && text.charAt(left.start() - 1) == '/';
        return right.start() == left.end() + 1 && text.charAt(left.end()) == '/' && !path;
    }

    /** Docker 与 Podman 分别为 28.1 和 5.4: as many names as versions. */
    private @Nullable Pair respectively(int next, VersionSpan span) {
        String[] versions = span.normal().split("/");
        int first = next - versions.length;
        if (first < 0
                || !RESPECTIVELY.isIn(text, names.get(next - 1).end(), span.start())
                || span.start() - names.get(next - 1).end() > 20) {
            return null;
        }
        Pair last = null;
        for (int i = 0; i < versions.length; i++) {
            Named name = names.get(first + i);
            VersionSpan one = span.as(versions[i]);
            last =
                    add(
                            name.technology(),
                            name.start(),
                            name.end(),
                            one,
                            role(name.start(), span, 0));
        }
        return last;
    }

    /** Where a name begins that has this one at its end: Multi-Cloud NSM. */
    private int qualified(Named name) {
        int at = name.start();
        if (at < 2 || text.charAt(at - 1) != ' ' || !Letters.isWord(text, at - 2)) {
            return at;
        }
        int start = at - 1;
        while (start > 0 && (Letters.isWord(text, start - 1) || text.charAt(start - 1) == '-')) {
            start--;
        }
        boolean lead = start == 0 || marked.is(Text.Mark.STRONG, start);
        String word = text.substring(start, at - 1);
        return lead && Qualifiers.makesAnother(word) ? start : at;
    }

    private boolean accepts(Named name, int told, VersionSpan span) {
        Traits traits = name.traits();
        if (traits.none()) {
            return false;
        }
        boolean sign = (told & (Glue.BRACKET | Glue.SIGN)) != 0;
        if (!name.exact() && told == Glue.TIGHT && span.isInteger()) {
            return false;
        }
        if (name.end() - name.start() <= 2
                && Letters.isLatin(text.charAt(name.start()))
                && ((told & Glue.BRACKET) != 0 && !span.isUnmistakable()
                        || sign && span.first() == 0
                        || !name.exact() && scene.kind() != Statement.Kind.CODE)) {
            return false;
        }
        if (span.parts() == 1 && !span.prefixed() && !span.tailed()) {
            return integer(traits, told, span);
        }
        if (span.parts() == 1
                && span.prefixed()
                && span.tailed()
                && span.first() > 0
                && isApiVersion(span)) {
            return false;
        }
        if (isDate(span) && sign || isOfScala(span)) {
            return false;
        }
        if (span.parts() >= 2 && !span.prefixed() && !span.tailed() && !span.bounded()) {
            if ((scene.scores() || isScored) && (sign || (told & Glue.WORD) != 0)) {
                return false;
            }
            if ((told & Glue.BRACKET) != 0 && isSectionNumber(span)) {
                return false;
            }
            if ((told & Glue.WORD) != 0
                    && (told & Glue.VERSION_WORD) == 0
                    && span.first() == 0
                    && span.parts() == 2
                    && !sign) {
                return (told & Glue.FROM) != 0 || isFollowedByVersionWord(span);
            }
            return !isOrdinalOf(span);
        }
        return true;
    }

    /** kafka_2.13-3.9.0: what it is built for stands before its own version. */
    private boolean isOfScala(VersionSpan span) {
        return span.start() > 0
                && text.charAt(span.start() - 1) == '_'
                && text.startsWith("2.1", span.start())
                && span.normal().indexOf('-') > 0;
    }

    private boolean isApiVersion(VersionSpan span) {
        for (int i = span.start() + 1; i < span.end(); i++) {
            if (Letters.isLatin(text.charAt(i))) {
                return text.charAt(span.start()) == 'v' && !Character.isUpperCase(text.charAt(i));
            }
        }
        return false;
    }

    private boolean integer(Traits traits, int told, VersionSpan span) {
        if (!traits.allowsInteger(span.first())) {
            return (told & Glue.VERSION_WORD) != 0
                    && span.bounded()
                    && traits.integersFrom() >= 0
                    && span.first() < 100;
        }
        if ((told & Glue.VERSION_WORD) != 0 || span.bounded() || span.several()) {
            return true;
        }
        if ((told & Glue.WORD) != 0) {
            return (told & Glue.FROM) != 0 || isFollowedByVersionWord(span);
        }
        int end = span.end();
        if ((told & (Glue.BRACKET | Glue.SIGN)) != 0) {
            char next = end < text.length() ? text.charAt(end) : '\n';
            boolean hyphen = span.start() > 0 && text.charAt(span.start() - 1) == '-';
            return hyphen && !Letters.isWord(text, end)
                    || scene.kind() != Statement.Kind.PROSE
                            && (end == text.length() || "）)，,；;。\n ".indexOf(next) >= 0)
                            && !scene.scores()
                            && span.first() >= Math.max(2, traits.integersFrom());
        }
        return end >= text.length() || text.charAt(end) != '-' || !Letters.isLatin(text, end + 1);
    }

    private boolean isFollowedByVersionWord(VersionSpan span) {
        int at = Letters.skipBlanks(text, span.end());
        return VERSION_BEHIND.at(text, at) > 0;
    }

    private static boolean isDate(VersionSpan span) {
        return span.first() >= 1990 && span.first() <= 2100 && span.parts() == 3;
    }

    private boolean isSectionNumber(VersionSpan span) {
        String written = text.substring(span.start(), span.end());
        if (span.parts() == 4) {
            return true;
        }
        if (span.several() && span.parts() >= 2 && written.indexOf(',') >= 0) {
            return true;
        }
        return around.sectionNumbers().contains(written);
    }

    /** 2.1 节, 3.2 章. */
    private boolean isOrdinalOf(VersionSpan span) {
        int at = Letters.skipBlanks(text, span.end());
        return ORDINALS.at(text, at) > 0 && NO_ORDINALS.at(text, at) == 0;
    }

    /** …，需尽快升级到 3.0; (was 1.2): the word that leads on stands right before the version. */
    private boolean isLateStep(int from, VersionSpan span) {
        int sentence = Sentences.start(text, span.start());
        int lead = Letters.skipBlanksBack(text, span.start());
        return span.start() - from <= 30
                && span.parts() > 1
                && (sentence <= from || LEADS_ON.holds(text, sentence, lead))
                && LEADS_ON.endsAt(text, lead);
    }

    /**
     * 1.34.1 …，所有 1.34.0 用户; 1.30 or later (1.32 recommended): one more version of what the one
     * before is of, of the same major number and led to or followed by words for versions.
     */
    private boolean isOfTheSame(Pair last, VersionSpan span) {
        VersionSpan before = last.span();
        if (span.first() != before.first()
                || span.first() == 0 && span.parts() < 3
                || span.parts() < 2
                || before.parts() < 2
                || span.start() - before.end() > 80
                || scene.scores()
                || isDate(span)
                || isOrdinalOf(span)
                || hasName(before.end(), span.start())
                || Sentences.start(text, span.start()) > before.start()) {
            return false;
        }
        int lead = Letters.skipBlanksBack(text, span.start());
        return SAME_BEFORE.endsAt(text, lead)
                || SAME_BEHIND.at(text, Letters.skipBlanks(text, span.end())) > 0;
    }

    /** Whether a name stands there, of a technology known or not: a capital in its middle. */
    private boolean hasName(int from, int to) {
        for (Named name : names) {
            if (name.start() >= from && name.end() <= to) {
                return true;
            }
        }
        int before = Letters.skipBlanksBack(text, to);
        int word = before;
        while (word > from && Letters.isWord(text, word - 1)) {
            word--;
        }
        return word < before && Letters.isUpper(text.charAt(word)) && before - word > 2;
    }

    private boolean isVersionOf(Pair last, VersionSpan span) {
        return span.parts() > 1 || span.prefixed() || last.span().parts() == 1;
    }

    private @Nullable Pair step(Pair last, VersionSpan span) {
        if (WAS.endsAt(text, Letters.skipBlanksBack(text, span.start()))) {
            return add(last.technology(), -1, -1, span, Role.HISTORICAL);
        }
        Role role = role(span.start(), span, 0);
        boolean leaves =
                role != Role.RECOMMENDED || Glue.isStep(text, last.span().end(), span.start());
        if (leaves && (last.role() == Role.CURRENT || last.role() == Role.RECOMMENDED)) {
            leave(last.span());
        }
        return add(
                last.technology(),
                -1,
                -1,
                span,
                role == Role.HISTORICAL || role == Role.MINIMUM ? Role.CURRENT : role);
    }

    /** What is upgraded from is of the past. */
    private void leave(VersionSpan span) {
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            if (pair.span() == span) {
                pairs.set(
                        i,
                        new Pair(
                                pair.technology(),
                                pair.nameStart(),
                                pair.nameEnd(),
                                span,
                                pair.versions(),
                                Role.HISTORICAL));
            }
        }
    }

    private @Nullable Pair toRight(@Nullable Named right, VersionSpan span) {
        if (right == null
                || right.traits().none()
                || span.isInteger() && !right.traits().allowsInteger(span.first())
                || !Glue.reversed(text, span.end(), right.start())) {
            return null;
        }
        return add(right.technology(), right.start(), right.end(), span, reversedRole(right, span));
    }

    private Role reversedRole(Named right, VersionSpan span) {
        Role role = role(span.start(), span, 0);
        int end = clauseEnd(right.end());
        return role == scene.role() && Cues.PLANNED.isIn(text, right.end(), end)
                ? Role.PLANNED
                : role;
    }

    /** Istio 社区在上月发布了 1.24 版本: the version word says what the number is. */
    private @Nullable Pair acrossSentence(Named left, VersionSpan span, int floor) {
        if (left.end() < floor
                || span.start() - left.end() > 40
                || span.isInteger()
                || left.traits().none()
                || !left.sure()
                || isDate(span)
                || !(isVersionWordBefore(span) || isFollowedByVersionWord(span))
                || Sentences.start(text, span.start()) > left.start()
                || isOfTheDocument(left.end(), span.start())) {
            return null;
        }
        return add(left.technology(), left.start(), left.end(), span, role(left.start(), span, 0));
    }

    private boolean isVersionWordBefore(VersionSpan span) {
        int at = Letters.skipBlanksBack(text, span.start());
        while (at > 0 && "：:为是=（(".indexOf(text.charAt(at - 1)) >= 0) {
            at = Letters.skipBlanksBack(text, at - 1);
        }
        return endsWith(at, "版本")
                || endsWith(at, "版本号")
                || endsWith(at, "version")
                || endsWith(at, "release")
                || endsWith(at, "ersions")
                || endsWith(at, "tag");
    }

    private boolean endsWith(int end, String word) {
        return end >= word.length()
                && text.regionMatches(true, end - word.length(), word, 0, word.length());
    }

    private boolean isOfTheDocument(int from, int to) {
        return OF_THE_DOCUMENT.isIn(text, from, to);
    }

    private @Nullable Pair toUnknown(VersionSpan span, int floor) {
        if (!scene.names() || span.parts() == 1 || span.parts() > 4 || isDate(span)) {
            return null;
        }
        boolean plain = !span.isUnmistakable();
        if (span.parts() == 4 && !span.prefixed() && !span.tailed()) {
            return null;
        }
        int[] name = UnknownNames.before(text, span.start(), plain);
        if (name == null || name[0] < floor || isInside(name[0])) {
            return null;
        }
        if (isKnownInLowerCase(name[0], name[1]) || isCommonWord(name[0], name[1])) {
            return null;
        }
        boolean bounded =
                span.bounded()
                        && Letters.isWord(text, span.start())
                        && name[1] - name[0] > 4
                        && hasLower(name[0], name[1]);
        if (plain && !(bounded && !scene.scores()) && !isLead(name[0], name[1], span)) {
            return null;
        }
        Technology technology = new Technology(text.substring(name[0], name[1]), "");
        return add(technology, name[0], name[1], span, role(name[0], span, 0));
    }

    /** Whether the name goes on from one that is known and stands for itself. */
    private boolean isInside(int start) {
        for (Named name : names) {
            if (name.start() < start && name.end() > start) {
                return true;
            }
        }
        return false;
    }

    /** Helm chart: a known name and a common word. */
    private boolean isKnownInLowerCase(int start, int end) {
        int blank = text.lastIndexOf(' ', end - 1);
        if (blank < start || !Character.isLowerCase(text.charAt(blank + 1))) {
            return false;
        }
        for (Named name : names) {
            if (name.start() == start) {
                return true;
            }
        }
        return false;
    }

    private boolean hasLower(int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** A plain word in the middle of a sentence: tested v1.34.1. */
    private boolean isCommonWord(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        int before = Letters.skipBlanksBack(text, start);
        return before > 0
                && "：:（(，,、+`".indexOf(text.charAt(before - 1)) < 0
                && !marked.is(Text.Mark.CODE, start)
                && !marked.is(Text.Mark.STRONG, start);
    }

    private boolean isLead(int start, int end, VersionSpan span) {
        if (scene.scores() || end - start < 3 || span.several()) {
            return false;
        }
        boolean own =
                scene.kind() == Statement.Kind.RECOMMENDATION
                        || marked.is(Text.Mark.STRONG, start)
                                && marked.is(Text.Mark.STRONG, span.start());
        int before = Letters.skipBlanksBack(text, start);
        boolean begins =
                before == 0
                        || "+：:、，,/&".indexOf(text.charAt(before - 1)) >= 0
                        || marked.is(Text.Mark.STRONG, start)
                                && !marked.is(Text.Mark.STRONG, start - 1);
        return own && begins && text.charAt(Math.max(0, span.start() - 1)) == ' ';
    }

    private @Nullable Pair toSubject(VersionSpan span) {
        if (span.isInteger() && !isVersionWordBefore(span)) {
            return null;
        }
        int start = Sentences.start(text, span.start());
        if (isAboutTheDocument(start)) {
            return null;
        }
        boolean label =
                isLabelled(start, span)
                        && !isOfTheDocument(start, span.start())
                        && !isOfMetadata(span);
        boolean lead =
                span.start() == 0
                        && span.parts() >= 2
                        && (span.prefixed() || span.tailed() || marked.is(Text.Mark.STRONG, 0))
                        && !isDate(span);
        if (!label && !lead) {
            return null;
        }
        Technology subject = scene.subject().technology();
        if (subject == null) {
            return null;
        }
        for (Named name : names) {
            if (name.sure() && name.start() >= start && name.end() <= span.start()) {
                return null;
            }
        }
        return add(subject, -1, -1, span, role(start, span, 0));
    }

    /** A line such as 版本：v1.0 最后更新：2025-11-04 维护者：… */
    private boolean isAboutTheDocument(int start) {
        return METADATA.isIn(text, start, Math.min(text.length(), start + 80));
    }

    /** Whether nothing but the label stands before the version: 最新稳定版本：, Latest version:. */
    private boolean isLabelled(int start, VersionSpan span) {
        if (!isVersionWordBefore(span)) {
            return false;
        }
        int word = span.start();
        while (word > start
                && !Letters.isHan(text.charAt(word - 1))
                && !Letters.isLatin(text.charAt(word - 1))) {
            word--;
        }
        int han = 0;
        for (int at = start; at < word; ) {
            if (Letters.isLatin(text.charAt(at))) {
                int length = LABEL_WORDS.at(text, at);
                if (length == 0) {
                    return false;
                }
                at += length;
            } else {
                han += Letters.isHan(text.charAt(at)) ? 1 : 0;
                if ("，,。；;".indexOf(text.charAt(at)) >= 0) {
                    return false;
                }
                at++;
            }
        }
        return han <= 10;
    }

    private boolean isOfMetadata(VersionSpan span) {
        return around.metadataLines().contains(marked.at(span.start()).line());
    }

    private Role role(int nameStart, VersionSpan span, int told) {
        int from = clauseStart(Math.min(nameStart, span.start()));
        int to = clauseEnd(span.end());
        if (Cues.ENDED.isIn(text, from, endOfLife(span.end()))
                || isLeft(nameStart, span)
                || isEndedBehind(to)
                || isOfUsersToUpgrade(span)) {
            return Role.HISTORICAL;
        }
        boolean otherwise = scene.role() == Role.PLANNED || scene.role() == Role.HISTORICAL;
        boolean current =
                Cues.CURRENT.isIn(text, otherwise ? Sentences.start(text, span.start()) : from, to);
        if (Cues.MINIMUM.isIn(text, from, span.start())
                || isSince(span, from)
                || isNeeded(nameStart, span)) {
            return Role.MINIMUM;
        }
        if (Cues.PLANNED.isIn(text, from, to)) {
            return Role.PLANNED;
        }
        if (Cues.isAdvice(text, from, span.start()) || Cues.isChosen(text, span.end(), to)) {
            return Role.RECOMMENDED;
        }
        if (current) {
            return scene.role() == Role.HISTORICAL || scene.role() == Role.PLANNED
                    ? Role.CURRENT
                    : scene.role();
        }
        if (Cues.HISTORICAL.isIn(text, from, to)) {
            return Role.HISTORICAL;
        }
        int year = leadingYear(from);
        if (year > 0 && around.year() > 0 && year != around.year()) {
            return year < around.year() ? Role.HISTORICAL : Role.PLANNED;
        }
        return scene.role();
    }

    /** Whether the report moves away from it: 迁移到 …, from … to …. */
    private boolean isLeft(int nameStart, VersionSpan span) {
        int end = Sentences.end(text, span.end());
        int until = Math.min(end, span.end() + 24);
        boolean moves = MOVES_TO.isIn(text, span.end(), until);
        int before = Letters.skipBlanksBack(text, Math.min(nameStart, span.start()));
        boolean from =
                before >= 4 && text.regionMatches(true, before - 4, "from", 0, 4)
                        || before >= 1 && "从由".indexOf(text.charAt(before - 1)) >= 0;
        if (from) {
            return moves || TO.isIn(text, span.end(), end);
        }
        boolean comma = false;
        for (int i = span.end(); moves && i < until; i++) {
            comma |= "，,；;。".indexOf(text.charAt(i)) >= 0;
            if (!comma && text.startsWith("到", i)) {
                return true;
            }
        }
        return moves && !comma;
    }

    private boolean isSince(VersionSpan span, int from) {
        int at = Letters.skipBlanks(text, span.end());
        int length = SINCE_BEHIND.at(text, at);
        if (length == 0) {
            return false;
        }
        int next = at + length;
        boolean word = next < text.length() && "步点止码草飞诉到来于".indexOf(text.charAt(next)) >= 0;
        return SINCE_BEFORE.isIn(text, from, span.start()) || !word && text.charAt(next - 1) == '起';
    }

    /** 需 12.0 以上, 需 Rust 1.85. */
    private boolean isNeeded(int nameStart, VersionSpan span) {
        int at = Letters.skipBlanksBack(text, span.bounded() ? span.start() : nameStart);
        int name = Letters.skipBlanksBack(text, nameStart);
        return at > 0 && "需须".indexOf(text.charAt(at - 1)) >= 0
                || name > 0 && "需须".indexOf(text.charAt(name - 1)) >= 0;
    }

    /** 建议所有 1.34.0 用户尽快升级. */
    private boolean isOfUsersToUpgrade(VersionSpan span) {
        int at = Letters.skipBlanks(text, span.end());
        int length = USERS.at(text, at);
        return length > 0 && UPGRADE.isIn(text, at + length, Sentences.end(text, at));
    }

    /** RabbitMQ 3.8，该版本已停止维护: the next clause speaks of it. */
    private boolean isEndedBehind(int clause) {
        if (clause >= text.length() || "，,".indexOf(text.charAt(clause)) < 0) {
            return false;
        }
        int at = Letters.skipBlanks(text, clause + 1);
        int length = IT.at(text, at);
        return length > 0 && Cues.ENDED.isIn(text, at + length, clauseEnd(at + length));
    }

    /** The year that the text, the sentence or the clause begins with: 2021 年, In 2021. */
    private int leadingYear(int clause) {
        int year = yearAt(0);
        year = year > 0 || clause == 0 ? year : yearAt(Sentences.start(text, clause));
        return year > 0 || clause == 0 ? year : yearAt(clause);
    }

    private int yearAt(int from) {
        int at = from;
        while (at < text.length() && !Letters.isWord(text, at) && at < from + 12) {
            at++;
        }
        int in = YEAR_WORDS.at(text, at);
        at = in > 0 ? Letters.skipBlanks(text, at + in) : at;
        if (!Letters.isDigit(text, at)
                || !Letters.isDigit(text, at + 3)
                || Letters.isDigit(text, at + 4)) {
            return -1;
        }
        int year = 0;
        for (int i = at; i < at + 4; i++) {
            if (!Letters.isDigit(text, i)) {
                return -1;
            }
            year = year * 10 + text.charAt(i) - '0';
        }
        return year >= 1970 && year <= 2100 ? year : -1;
    }

    private int clauseStart(int at) {
        int start = Math.max(Sentences.start(text, at), at - 40);
        for (int i = at - 1; i >= start; i--) {
            char c = text.charAt(i);
            if ("，；。！？;!?".indexOf(c) >= 0
                    || c == ',' && Letters.isBlank(after(i))
                    || c == '+'
                            && Letters.isBlank(after(i))
                            && Letters.isBlank(text.charAt(i - 1))) {
                return i + 1;
            }
        }
        return start;
    }

    private int clauseEnd(int at) {
        int end = Math.min(text.length(), at + 24);
        for (int i = at; i < end; i++) {
            char c = text.charAt(i);
            if ("，；。！？：;!?:、".indexOf(c) >= 0
                    || c == ','
                    || c == '.' && Letters.isBlank(after(i))) {
                return i;
            }
        }
        return end;
    }

    /** Python 2.7：已于 2020 年停止维护: what ends a life may stand behind a colon. */
    private int endOfLife(int at) {
        int end = clauseEnd(at);
        return end < text.length() && (text.charAt(end) == '：' || text.charAt(end) == ':')
                ? clauseEnd(end + 1)
                : end;
    }

    private char after(int at) {
        return at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    }
}

package veritable.claim;

import org.jspecify.annotations.Nullable;
import veritable.technology.Named;

/** Tells from the words around a version what it is to the reader. */
final class Roles {
    private static final WordList MOVES_TO =
            WordList.of(
                    """
                    迁移到|迁移至|升级到|升级至|升级为|切换到|切换至|替换为|更新到|更新至|升到|
                    升至|切到|换成|换到|变更为|调整为|改为|改用|提升到|提升至|更换为|迁到|迁至|
                    演进到|ported to|migrated to|converted to|replaced by|replaced with|superseded by|替换成|更新为|升级成|变为|变成
                    """);

    private static final WordList TARGET = WordList.of("目标", "目标为", "target", "target:", "目标：");

    private static final WordList TO = WordList.of("to", "到", "至");

    private static final WordList MIGRATING =
            WordList.of("migrating", "migrate", "migrated", "migration", "away", "moving");

    private static final WordList SINCE_BEFORE = WordList.of("从", "自");

    private static final WordList SINCE_BEHIND = WordList.of("版本起", "起", "版本开始", "开始", "版起");

    private static final WordList IT =
            WordList.of(
                    """
                    该版本|这一版本|此版本|其|已|which|it|both of which|now|note that it|but it|
                    该分支|该系列|它|后者|该版
                    """);

    private static final WordList USERS = WordList.of("用户", "版本用户", "users", "版本的用户");

    private static final WordList UPGRADE = WordList.of("升级", "upgrade", "迁移", "migrate", "update");

    private static final WordList YEAR_WORDS =
            WordList.of("in", "back in", "early", "in early", "in late", "by", "during", "until");

    private static final int LONGEST_LABEL = 16;

    private final Passage passage;
    private final String text;
    private final Scene scene;
    private final ReportFacts around;

    Roles(Passage passage) {
        this.passage = passage;
        this.text = passage.text();
        this.scene = passage.scene();
        this.around = passage.around();
    }

    /** The role of the version whose name begins at {@code nameStart}. */
    Role of(int nameStart, VersionSpan span) {
        int from = Clauses.start(text, Math.min(nameStart, span.start()));
        int to = tailEnd(span);
        if (isLeft(nameStart, span)
                || Endings.REPLACED.endsAt(text, Letters.skipBlanksBack(text, nameStart))
                || isEndedBehind(Clauses.end(text, span.end()))
                || isOfUsersToUpgrade(span)) {
            return Role.HISTORICAL;
        }
        int own = ownStart(from, span);
        Role said = own > from ? said(own, nameStart, span, to) : null;
        said = said == null ? said(from, nameStart, span, to) : said;
        if (said != null) {
            return said;
        }
        int sentence = Sentences.start(text, span.start());
        if (SentenceLeads.isLongAgo(text, sentence)) {
            return Role.HISTORICAL;
        }
        if (scene.role() == Role.CURRENT && SentenceLeads.asks(text, sentence, nameStart)) {
            return Role.MINIMUM;
        }
        int year = year(from, span);
        if (year > 0 && around.year() > 0 && year != around.year()) {
            return year < around.year() ? Role.HISTORICAL : Role.PLANNED;
        }
        if (Cues.isAskedFor(text, sentence, nameStart)
                || Cues.isAskedFor(text, sentence, span.start())) {
            return Role.RECOMMENDED;
        }
        boolean warned =
                scene.role() == Role.RECOMMENDED && Cues.isWarning(text, from, span.start());
        Role role = scene.role() == Role.CURRENT || warned ? labelled(span) : scene.role();
        if (span.isBelow() && SectionScene.isOfFaults(scene.section())) {
            return Role.HISTORICAL;
        }
        return span.isBelow() && (role == Role.MINIMUM || role == Role.PLANNED)
                ? Role.CURRENT
                : role;
    }

    /** 下月计划：完成 …，引入 …, 原：…: the label of a line counts for all of it. */
    private Role labelled(VersionSpan span) {
        int last = Math.min(LONGEST_LABEL, span.start());
        for (int at = 0; at < last; at++) {
            if ("：:".indexOf(text.charAt(at)) >= 0) {
                return LineLabels.role(text, at);
            }
        }
        return Role.CURRENT;
    }

    /** What the words from {@code from} to the version and behind it, up to {@code to}, say. */
    private @Nullable Role said(int from, int nameStart, VersionSpan span, int to) {
        if (!span.isOpen()
                && Endings.isEnded(text, from, span.start(), span.end(), endOfLife(span, to))) {
            return Role.HISTORICAL;
        }
        if (Cues.isChosenAt(text, span.end())) {
            return Role.RECOMMENDED;
        }
        boolean otherwise = scene.role() == Role.PLANNED || scene.role() == Role.HISTORICAL;
        boolean current =
                Cues.CURRENT.isIn(text, otherwise ? Sentences.start(text, span.start()) : from, to);
        if (Cues.MINIMUM.isIn(text, from, span.start())
                || Cues.NEEDED_BEHIND.isIn(text, span.end(), to)
                || span.isOpen() && Cues.DUTY.isIn(text, from, span.start())
                || isSince(span, from)
                || isNeeded(nameStart, span)) {
            return Role.MINIMUM;
        }
        if (Cues.PLANNED.isIn(text, from, to)
                || TARGET.endsAt(text, Letters.skipBlanksBack(text, span.start()))
                || TARGET.endsAt(text, Letters.skipBlanksBack(text, nameStart))) {
            return Role.PLANNED;
        }
        if (Cues.isAdvice(text, from, span.start()) || Cues.isChosen(text, span.end(), to)) {
            return Role.RECOMMENDED;
        }
        if (current) {
            return otherwise ? Role.CURRENT : scene.role();
        }
        return !span.isBelow() && Cues.HISTORICAL.isIn(text, from, to) ? Role.HISTORICAL : null;
    }

    /**
     * Where the words begin that are of this version alone: behind the one before it in the clause,
     * and in the brackets it stands in.
     */
    private int ownStart(int from, VersionSpan span) {
        int before = passage.firstSpan(span.start()) - 1;
        int own = before < 0 ? from : Math.max(from, asideEnd(passage.spans().get(before).end()));
        for (int i = span.start() - 1; i >= own; i--) {
            char c = text.charAt(i);
            if (c == '）' || c == ')') {
                break;
            }
            if (c == '（' || c == '(') {
                return Letters.skipBlanks(text, i + 1) < span.start() ? i + 1 : own;
            }
        }
        return own;
    }

    /**
     * Where the words end that are said of a version: 1.30 以上（推荐 1.32）, 8.1 is out, 8.2 is next; a
     * list goes on to the end of the clause.
     */
    private int tailEnd(VersionSpan span) {
        int end = Clauses.end(text, span.end());
        int next = passage.nextSpan(span.end());
        if (next >= end || isListed(span.end(), next)) {
            return end;
        }
        int aside = asideEnd(span.end());
        for (int i = aside < next ? aside : span.end(); i < next; i++) {
            if ("（([".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return passage.hasName(span.end(), next) ? next : Cues.beforeLead(text, span.end(), next);
    }

    /** Where the brackets end that begin right behind a version: 12.1 (planned for May). */
    private int asideEnd(int end) {
        int open = Letters.skipBlanks(text, end);
        if (open >= text.length() || "（(".indexOf(text.charAt(open)) < 0) {
            return end;
        }
        int close = text.indexOf(text.charAt(open) == '(' ? ')' : '）', open);
        return close < 0 ? end : close + 1;
    }

    /** Whether nothing but names and words that join stands between two versions. */
    private boolean isListed(int from, int to) {
        int at = from;
        for (int i = passage.firstName(from); i < passage.names().size(); i++) {
            Named name = passage.names().get(i);
            if (name.end() > to) {
                break;
            }
            if (name.start() >= at) {
                if (!Cues.isJoin(text, at, name.start())) {
                    return false;
                }
                at = name.end();
            }
        }
        return Cues.isJoin(text, at, to);
    }

    /** Python 2.7：已于 2020 年停止维护: what ends a life may stand behind a colon. */
    private int endOfLife(VersionSpan span, int to) {
        return to == Clauses.end(text, span.end()) ? Clauses.endOfLife(text, span.end()) : to;
    }

    /** Whether the report moves away from it: 迁移到 …, from … to …. */
    private boolean isLeft(int nameStart, VersionSpan span) {
        int end = Sentences.end(text, span.end());
        int until = Math.min(end, span.end() + 24);
        boolean moves = MOVES_TO.isIn(text, span.end(), until);
        if (isLeftForAnother(nameStart, span)) {
            return true;
        }
        int before = Letters.skipBlanksBack(text, Math.min(nameStart, span.start()));
        boolean from =
                before >= 4 && text.regionMatches(true, before - 4, "from", 0, 4)
                        || before >= 1 && "从由".indexOf(text.charAt(before - 1)) >= 0;
        if (from) {
            return moves
                    || MIGRATING.endsAt(text, Letters.skipBlanksBack(text, before - 4))
                    || TO.isIn(text, span.end(), end);
        }
        for (int i = span.end(); moves && i < until; i++) {
            if ("，,；;。（(".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
            if (text.startsWith("到", i) || MOVES_TO.at(text, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Vue 2.7 → Vue 3.4: an arrow leads to another version of the same. */
    private boolean isLeftForAnother(int nameStart, VersionSpan span) {
        int arrow = Letters.skipBlanks(text, span.end());
        int sign =
                text.startsWith("→", arrow)
                        ? 1
                        : text.startsWith("->", arrow) || text.startsWith("=>", arrow) ? 2 : 0;
        int own = passage.firstName(nameStart);
        int next = passage.firstName(arrow);
        return sign > 0
                && own < next
                && next < passage.names().size()
                && passage.names().get(next).start() == Letters.skipBlanks(text, arrow + sign)
                && passage.names()
                        .get(next)
                        .technology()
                        .equals(passage.names().get(own).technology());
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
        if (clause >= text.length() || "，,.。".indexOf(text.charAt(clause)) < 0) {
            return false;
        }
        int at = Letters.skipBlanks(text, clause + 1);
        int length = IT.at(text, at);
        return length > 0
                && Endings.isEnded(text, at, at, at + length, Clauses.end(text, at + length));
    }

    /** The year that is told of a version: in 2021 we ran 1.19, 1.19 in 2021. */
    private int year(int clause, VersionSpan span) {
        int at = Letters.skipBlanks(text, span.end());
        int behind = text.startsWith("in ", at) ? yearAt(at) : -1;
        return behind > 0 ? behind : leadingYear(clause);
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
}

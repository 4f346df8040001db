package veritable.claim;

import org.jspecify.annotations.Nullable;

/** Tells from the words around a version what it is to the reader. */
final class Roles {
    /** What depends on something today asks for nothing. */
    private static final WordList STILL = WordList.of("仍", "还在", "尚有", "still");

    private static final WordList EXPIRES = WordList.of("到期", "过期", "expire", "expires");

    private static final WordList TARGET = WordList.of("目标", "目标为", "target", "target:", "目标：");

    private static final WordList SINCE_BEFORE = WordList.of("从", "自");

    private static final WordList SINCE_BEHIND = WordList.of("版本起", "起", "版本开始", "开始", "版起");

    private static final int LONGEST_LABEL = 16;

    private final Passage passage;
    private final String text;
    private final Scene scene;
    private final ReportFacts around;
    private final Reach reach;
    private final Departures departures;
    private final Years years;

    Roles(Passage passage) {
        this.passage = passage;
        this.text = passage.text();
        this.scene = passage.scene();
        this.around = passage.around();
        this.reach = new Reach(passage);
        this.departures = new Departures(passage);
        this.years = new Years(text);
    }

    /** The role of the version whose name begins at {@code nameStart}. */
    Role of(int nameStart, VersionSpan span) {
        int clause = Clauses.start(text, Math.min(nameStart, span.start()));
        int from = reach.start(clause, span);
        int to = reach.tailEnd(span);
        if (departures.isLeft(nameStart, span)
                || Endings.REPLACED.endsAt(text, Letters.skipBlanksBack(text, nameStart))
                || departures.isEndedBehind(Clauses.end(text, span.end()))
                || departures.isOfUsersToUpgrade(span)) {
            return Role.HISTORICAL;
        }
        int own = reach.ownStart(from, span);
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
        int year = years.of(from, span);
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
                && Endings.isEnded(
                        text, from, span.start(), span.end(), reach.endOfLife(span, to))) {
            return Role.HISTORICAL;
        }
        if (Cues.isChosenAt(text, span.end())) {
            return Role.RECOMMENDED;
        }
        boolean otherwise = scene.role() == Role.PLANNED || scene.role() == Role.HISTORICAL;
        boolean current =
                Cues.CURRENT.isIn(text, otherwise ? Sentences.start(text, span.start()) : from, to);
        if (Cues.MINIMUM.isIn(text, from, span.start()) && !STILL.isIn(text, from, span.start())
                || Cues.NEEDED_BEHIND.isIn(text, span.end(), to)
                || span.isOpen() && Cues.DUTY.isIn(text, from, span.start())
                || isSince(span, from)
                || isNeeded(nameStart, span)) {
            return Role.MINIMUM;
        }
        if (Cues.PLANNED.isIn(text, from, to) && !EXPIRES.isIn(text, span.end(), to)
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
}

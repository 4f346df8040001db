package veritable.claim;

/** Tells from the words around a version what it is to the reader. */
final class Roles {
    private static final WordList MOVES_TO =
            WordList.of("迁移到", "迁移至", "升级到", "升级至", "升级为", "切换到", "切换至", "替换为", "更新到", "更新至");

    private static final WordList TO = WordList.of("to", "到", "至");

    private static final WordList SINCE_BEFORE = WordList.of("从", "自");

    private static final WordList SINCE_BEHIND = WordList.of("版本起", "起", "版本开始", "开始", "版起");

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

    private final String text;
    private final Scene scene;
    private final ReportFacts around;

    Roles(Passage passage) {
        this.text = passage.text();
        this.scene = passage.scene();
        this.around = passage.around();
    }

    Role of(int nameStart, VersionSpan span) {
        int from = Clauses.start(text, Math.min(nameStart, span.start()));
        int to = Clauses.end(text, span.end());
        if (Cues.ENDED.isIn(text, from, Clauses.endOfLife(text, span.end()))
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
        return length > 0 && Cues.ENDED.isIn(text, at + length, Clauses.end(text, at + length));
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

package veritable.claim;

/** Tells whether a report leaves a version for another one, or says next that its life is over. */
final class Departures {
    private static final WordList MOVES_TO =
            WordList.of(
                    """
                    迁移到|迁移至|升级到|升级至|升级为|切换到|切换至|替换为|更新到|更新至|升到|
                    升至|切到|换成|换到|变更为|调整为|改为|改用|提升到|提升至|更换为|迁到|迁至|
                    演进到|ported to|migrated to|converted to|replaced by|replaced with|superseded by|替换成|更新为|升级成|变为|变成
                    """);

    private static final WordList TO = WordList.of("to", "到", "至");

    private static final WordList MIGRATING =
            WordList.of("migrating", "migrate", "migrated", "migration", "away", "moving");

    private static final WordList IT =
            WordList.of(
                    """
                    该版本|这一版本|此版本|其|已|which|it|both of which|now|note that it|but it|
                    该分支|该系列|它|后者|该版
                    """);

    private static final WordList USERS = WordList.of("用户", "版本用户", "users", "版本的用户");

    private static final WordList UPGRADE = WordList.of("升级", "upgrade", "迁移", "migrate", "update");

    private final Passage passage;
    private final String text;

    Departures(Passage passage) {
        this.passage = passage;
        this.text = passage.text();
    }

    /** Whether the report moves away from it: 迁移到 …, from … to …. */
    boolean isLeft(int nameStart, VersionSpan span) {
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

    /** 建议所有 1.34.0 用户尽快升级. */
    boolean isOfUsersToUpgrade(VersionSpan span) {
        int at = Letters.skipBlanks(text, span.end());
        int length = USERS.at(text, at);
        return length > 0 && UPGRADE.isIn(text, at + length, Sentences.end(text, at));
    }

    /** RabbitMQ 3.8，该版本已停止维护: the next clause speaks of it. */
    boolean isEndedBehind(int clause) {
        if (clause >= text.length() || "，,.。".indexOf(text.charAt(clause)) < 0) {
            return false;
        }
        int at = Letters.skipBlanks(text, clause + 1);
        int length = IT.at(text, at);
        return length > 0
                && Endings.isEnded(text, at, at, at + length, Clauses.end(text, at + length));
    }
}

package veritable.claim;

import java.util.List;
import veritable.claim.Recommendation.Pick;
import veritable.report.Text;

/** Reads what to move from and to: 从 Docker 到 Kubernetes, replace X with Y, X → Y. */
final class Migrations {
    private static final WordSet FROM = WordSet.of("从|由|from");
    private static final WordSet TO = WordSet.of("迁移到|迁移至|升级到|切换到|切换至|转向|过渡到|到|至|→|->|to");
    private static final WordSet REPLACE = WordSet.of("replace|replacing|将|把|用");
    private static final WordSet WITH = WordSet.of("with|by|替换为|替换成|改为|换成|迁移到|迁移至|升级到");
    private static final WordSet ARROW = WordSet.of("→|->|⇒|=>");
    private static final WordSet ENDS =
            WordSet.of("for|because|when|if|before|after|since|using|以");
    private static final int LATEST_START = 12;

    private final Picks picks;
    private final List<Recommendation> found;

    Migrations(Picks picks, List<Recommendation> found) {
        this.picks = picks;
        this.found = found;
    }

    /**
     * Adds the migration that the text between two places names; what follows {@code rest}, or else
     * the name, is the reason.
     */
    boolean read(Text text, int from, int to, int rest, Statement statement) {
        String plain = text.plain();
        int begin = Chars.skipBlanks(plain, from, to);
        int start = FROM.find(plain, begin, Math.min(to, begin + LATEST_START));
        if (start >= 0) {
            int old = start + FROM.at(plain, start, to);
            return move(text, begin, old, TO.find(plain, old + 1, to), TO, to, rest, statement);
        }
        int replace = REPLACE.at(plain, begin, to);
        if (replace > 0) {
            int old = begin + replace;
            return move(text, begin, old, WITH.find(plain, old, to), WITH, to, rest, statement);
        }
        int arrow = ARROW.find(plain, begin, to);
        return arrow > begin
                && ARROW.find(plain, arrow + 2, to) < 0
                && move(text, begin, begin, arrow, ARROW, to, rest, statement);
    }

    private boolean move(
            Text text,
            int begin,
            int start,
            int word,
            WordSet words,
            int to,
            int rest,
            Statement statement) {
        String plain = text.plain();
        if (word < 0 || Figures.maybeIn(plain, start, word) && !hasName(text, start, word)) {
            return false;
        }
        int after = word + words.at(plain, word, to);
        int end = end(plain, after, to);
        List<Pick> next = picks.in(text, after, end, true);
        List<Pick> old = picks.in(text, start, word, true);
        boolean said = start > begin && rest < plain.length() && plain.charAt(begin) > 0x7f;
        if (next.isEmpty()
                || old.isEmpty()
                || words == ARROW && isUnknown(old)
                || !said && isUnknown(next) && (words == ARROW || isUnknown(old))) {
            return false;
        }
        String reason =
                rest < plain.length() ? plain.substring(rest) : Clip.ends(plain.substring(end, to));
        String scenario = plain.substring(begin, end).strip();
        found.add(new Recommendation(scenario, next, old, reason, statement));
        return true;
    }

    private boolean hasName(Text text, int from, int to) {
        return !picks.in(text, from, to, false).isEmpty();
    }

    private static int end(String plain, int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if ("，。；：（(;:—–".indexOf(plain.charAt(at)) >= 0
                    || ENDS.at(plain, at, to) > 0
                    || (",.".indexOf(plain.charAt(at)) >= 0
                            && (at + 1 == to || Chars.isBlank(plain.charAt(at + 1))))) {
                return at;
            }
        }
        return to;
    }

    private static boolean isUnknown(List<Pick> chosen) {
        for (Pick pick : chosen) {
            if (!pick.technology().domain().isEmpty()) {
                return false;
            }
        }
        return true;
    }
}

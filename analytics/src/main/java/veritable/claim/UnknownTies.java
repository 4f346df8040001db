package veritable.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import veritable.report.Text;
import veritable.technology.Named;
import veritable.technology.Technology;

/** Ties a version to a name before it that no file knows. */
final class UnknownTies {
    private static final WordList NEEDS =
            WordList.of("requires", "require", "needs", "need", "requiring", "依赖", "需要", "要求");

    private static final WordList FROM = WordList.of("from");

    private static final int LONGEST_GLUE = 24;

    private final String text;
    private final Text marked;
    private final Scene scene;
    private final List<Named> names;
    private final OwnNames own;

    UnknownTies(Passage passage) {
        this.text = passage.text();
        this.marked = passage.marked();
        this.scene = passage.scene();
        this.names = passage.names();
        this.own = passage.around().names();
    }

    /** The start and end of the name before the version, or null. */
    int @Nullable [] before(VersionSpan span, int floor) {
        boolean integer = span.parts() == 1 && !span.tailed();
        if (!scene.names() || integer || span.parts() > 4 || Admission.isDate(span)) {
            return null;
        }
        int[] known = own(span, floor);
        if (known != null) {
            return known;
        }
        boolean plain = !span.isUnmistakable();
        if (span.parts() == 4 && !span.prefixed() && !span.tailed() && !span.bounded()) {
            return null;
        }
        boolean code = span.start() > 1 && marked.is(Text.Mark.CODE, span.start() - 2);
        int[] name = UnknownNames.before(text, span.start(), plain && !code);
        if (name == null || !code) {
            int[] bumped = bumped(span);
            name = bumped == null ? name : bumped;
            if (bumped != null && bumped[0] >= floor) {
                return bumped;
            }
        }
        if (name == null && span.bounded() && span.parts() > 1) {
            int[] needed = UnknownNames.before(text, span.start(), false);
            if (needed != null
                    && needed[0] >= floor
                    && !isInside(needed[0])
                    && NEEDS.endsAt(text, Letters.skipBlanksBack(text, needed[0]))) {
                return needed;
            }
        }
        if (name == null && !scene.scores() && !span.bounded() && isRunning()) {
            name = HanNames.before(text, span.start());
            return name == null || name[0] < floor || isInside(name[0]) || hasName(name)
                    ? null
                    : name;
        }
        if (span.parts() == 1 && (name == null || !HanNames.isKindBefore(text, name[0]))) {
            return null;
        }
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
        if (plain
                && !(bounded && !scene.scores())
                && !isLead(name[0], name[1], span)
                && !isProper(name[0], name[1], span)
                && !isWholeCell(name, span)) {
            return null;
        }
        return name;
    }

    /** Bump `pg-driver` from 8.11.3 to 8.12.0: what code names, on its way. */
    private int @Nullable [] bumped(VersionSpan span) {
        int end = Letters.skipBlanksBack(text, span.start());
        if (!FROM.endsAt(text, end)) {
            return null;
        }
        int stop = Letters.skipBlanksBack(text, end - 4);
        return stop > 0 && marked.is(Text.Mark.CODE, stop - 1)
                ? UnknownNames.before(text, stop + 1, false)
                : null;
    }

    /** A name that the report has given versions before. */
    private int @Nullable [] own(VersionSpan span, int floor) {
        int last = Math.max(floor, span.start() - LONGEST_GLUE);
        for (int end = span.start(); end > last && !scene.scores() && !own.isEmpty(); end--) {
            boolean inside = Letters.isWord(text, end) && Letters.isWord(text, end - 1);
            Technology found = inside ? null : own.before(text, end);
            int start = found == null ? -1 : end - found.name().length();
            if (start >= floor && !isInside(start)) {
                int told = Glue.between(text, end, span.start());
                boolean apart = (told & (Glue.BRACKET | Glue.SIGN)) != 0 || span.first() == 0;
                return told == Glue.NONE || apart && !span.isUnmistakable() && !span.bounded()
                        ? null
                        : new int[] {start, end};
            }
        }
        return null;
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

    private boolean isRunning() {
        return scene.kind() == Statement.Kind.BULLET
                || scene.kind() == Statement.Kind.PROSE
                || scene.kind() == Statement.Kind.RECOMMENDATION;
    }

    /** Whether a name that is known stands in the name. */
    private boolean hasName(int[] name) {
        for (Named named : names) {
            if (named.start() < name[1] && named.end() > name[0]) {
                return true;
            }
        }
        return false;
    }

    /** A proper name in running text: Great Expectations 1.6, 支持 Alamofire 5.8. */
    private boolean isProper(int start, int end, VersionSpan span) {
        if (!isRunning()
                || scene.scores()
                || span.several()
                || end + 1 != span.start()
                || text.charAt(end) != ' '
                || !Letters.isDigit(text, span.start())
                || span.first() == 0) {
            return false;
        }
        boolean several = text.lastIndexOf(' ', end - 1) >= start;
        return marked.is(Text.Mark.CODE, start)
                || several
                || HanNames.isKindBefore(text, start)
                || end - start >= 4
                        && hasLower(start, end)
                        && Letters.skipBlanks(text, Sentences.start(text, start)) < start;
    }

    /** OMS 4.1 in a column of names. */
    private boolean isWholeCell(int[] name, VersionSpan span) {
        return scene.kind() == Statement.Kind.TABLE
                && !scene.scores()
                && !span.bounded()
                && Letters.isUpper(text.charAt(name[0]))
                && name[0] == Letters.skipBlanks(text, 0)
                && text.charAt(span.start() - 1) == ' '
                && Letters.skipBlanks(text, span.end()) == text.length();
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
}

package veritable.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import veritable.claim.ColumnHead.Kind;
import veritable.technology.Named;
import veritable.technology.Technologies;
import veritable.technology.Technology;
import veritable.version.Order;
import veritable.version.VersionSet;

/** What the heads of a table say, and what its cells have made of them. */
final class TableHeads {
    private static final WordList STAGES =
            WordList.split("LTS|(LTS)|（LTS）|GA|beta|preview|rc|EOL|及以上|及更高|+");

    private static final int LONGEST = 40;

    final TableCells cells;
    private final ColumnHead[] heads;

    /** Whether a head is a release, as in {@code Spring Boot 3.3}, below which others' stand. */
    private final boolean[] releases;

    private final boolean[] periods;
    private boolean scores;
    private boolean documents;

    TableHeads(TableCells cells, Technologies technologies) {
        this.cells = cells;
        this.heads = new ColumnHead[cells.width];
        this.releases = new boolean[cells.width];
        this.periods = new boolean[cells.width];
        for (int column = 0; column < cells.width; column++) {
            String head = cells.head(column);
            List<Named> named = technologies.in(head);
            releases[column] = Letters.hasDigit(head) && isRelease(head, named);
            boolean plain = releases[column] || ColumnHead.isGeneral(head.strip());
            heads[column] = ColumnHead.of(head, plain ? null : technology(head, named));
            documents |= heads[column].kind() == Kind.DOCUMENT;
            scores |= SectionScene.isAboutScores(head);
        }
        turnIntroductions();
    }

    private static boolean isRelease(String head, List<Named> named) {
        List<VersionSpan> spans = VersionSpans.in(head, named);
        if (spans.isEmpty()) {
            return false;
        }
        VersionSpan span = spans.get(spans.size() - 1);
        int rest = Letters.skipBlanks(head, span.end());
        if (rest < head.length() && !STAGES.holds(head, rest, head.length())) {
            return false;
        }
        boolean year = span.isInteger() && span.first() >= 1900 && span.first() <= 2100;
        return !named.isEmpty() && named.get(0).end() <= span.start()
                || span.start() == 0 && (span.prefixed() || span.tailed() || span.parts() > 1)
                || !year
                        && span.start() > 1
                        && Letters.isLatin(head, 0)
                        && UnknownNames.isName(head.substring(0, span.start()).strip());
    }

    /** The technology whose versions stand below a head, or null. */
    private static @Nullable Technology technology(String head, List<Named> named) {
        for (Named name : named) {
            if (name.traits().none()) {
                return null;
            }
        }
        Technology single = SectionScene.single(named);
        if (single == null || head.length() > LONGEST) {
            return null;
        }
        int end = named.get(named.size() - 1).end();
        int thing = Attachments.end(head, end);
        return thing == end
                ? single
                : new Technology(head.substring(named.get(0).start(), thing), "");
    }

    /** Where something was put right, it had come as a fault. */
    private void turnIntroductions() {
        boolean fixes = false;
        for (int column = 0; column < cells.width; column++) {
            fixes |= HeadRole.fixes(cells.head(column));
        }
        for (int column = 0; column < cells.width && fixes; column++) {
            if (HeadRole.introduces(cells.head(column))) {
                heads[column] = heads[column].as(heads[column].kind(), Role.HISTORICAL);
            }
        }
    }

    /** Of two releases that a table of changes goes through, the first is left: 4.1 | 4.2. */
    void leaveFirstRelease() {
        int first = -1;
        int second = -1;
        for (int column = 1; column < cells.width; column++) {
            if (release(column) != null) {
                if (second >= 0) {
                    return;
                }
                second = first < 0 ? second : column;
                first = first < 0 ? column : first;
            }
        }
        if (second < 0 || heads[first].role() != null || heads[second].role() != null) {
            return;
        }
        VersionSpan from = release(first);
        VersionSpan to = release(second);
        VersionSet old = from == null ? null : from.set();
        VersionSet now = to == null ? null : to.set();
        if (old != null && now != null && old.orderTo(now) == Order.BEFORE) {
            heads[first] = heads[first].as(heads[first].kind(), Role.HISTORICAL);
        }
    }

    /** The release that a head is, if no name stands before it. */
    private @Nullable VersionSpan release(int column) {
        VersionSpan span = CellVersions.first(words(column));
        boolean bare =
                span != null
                        && span.start() == 0
                        && (releases[column] || ColumnHead.isPlain(words(column)));
        return bare ? span : null;
    }

    ColumnHead at(int column) {
        return heads[column];
    }

    String words(int column) {
        return cells.head(column).strip();
    }

    boolean is(int column, Kind kind) {
        return heads[column].kind() == kind;
    }

    void put(int column, ColumnHead head) {
        heads[column] = head;
    }

    void putPeriod(int column, Role role) {
        heads[column] = heads[column].as(Kind.MAYBE_VERSION, role);
        releases[column] = false;
        periods[column] = true;
    }

    boolean isRelease(int column) {
        return releases[column];
    }

    boolean isPeriod(int column) {
        return periods[column];
    }

    /** Whether versions may stand in the column, and perhaps something else. */
    boolean isMaybe(int column) {
        ColumnHead head = heads[column];
        return head.kind() == Kind.MAYBE_VERSION
                || head.kind() == Kind.NAME && head.role() != null
                || releases[column];
    }

    boolean has(Kind kind) {
        for (ColumnHead head : heads) {
            if (head.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    /** Whether one says that the versions below it are those of today. */
    boolean hasCurrent() {
        for (ColumnHead head : heads) {
            if (head.kind() == Kind.VERSION && head.role() == Role.CURRENT) {
                return true;
            }
        }
        return false;
    }

    boolean scores() {
        return scores;
    }

    boolean documents() {
        return documents;
    }

    /** Whether other heads name technologies or releases, so that the versions go together. */
    boolean isMatrix() {
        for (int column = 1; column < cells.width; column++) {
            if (releases[column] || heads[column].technology() != null && cells.begins(column)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the heads are systems that the rows are built for: Linux, macOS, Windows. */
    boolean arePlatforms() {
        int platforms = 0;
        for (ColumnHead head : heads) {
            Technology technology = head.technology();
            boolean platform =
                    technology != null
                            && (technology.domain().equals("operating-system")
                                    || technology.domain().equals("kernel"));
            platforms += platform ? 1 : 0;
        }
        return platforms > 1;
    }
}

package veritable.claim;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import veritable.claim.ColumnHead.Kind;
import veritable.technology.Named;
import veritable.technology.Technologies;
import veritable.technology.Technology;
import veritable.technology.Traits;

/** Which columns of a table hold names, which versions, and whose versions they are. */
final class TableShape {
    private static final WordList ORDINAL =
            WordList.split("序号|编号|漏洞|漏洞编号|#|no|no.|id|日期|时间|date|时间点|year|年份");
    private static final WordList RELEASES = WordList.split("发行版|环境|release|environment");

    /** What makes another product of a technology: Linux driver, Redis 客户端. */
    private static final WordList THINGS =
            WordList.split(
                    """
                    驱动|客户端|插件|连接器|扩展|适配器|driver|drivers|client|plugin|connector|exporter|
                    agent|sdk|bindings|provider|operator|extension|adapter""");

    private static final WordList VERSIONS =
            WordList.split(
                    """
                    版本|升级|兼容|适配|演进|生命周期|依赖|支持矩阵|version|versions|upgrade|upgrades|
                    release|releases|compatibility|compatible|matrix|lifecycle|roadmap|
                    dependencies|requirements""");

    private static final int CHECKED = 12;

    private final TableCells cells;
    private final Technologies technologies;
    private final ColumnHead[] heads;

    /** Whether a head is a release, as in {@code Spring Boot 3.3}, below which others' stand. */
    private final boolean[] releases;

    private final boolean[] periods;
    private final boolean[] promoted;
    private final boolean aboutVersions;
    private boolean scores;
    private boolean documents;
    private boolean versions;
    private boolean parts;

    /** Whether the names stand beside known ones that sort them. */
    private boolean sorted;

    private int names = -1;

    TableShape(TableCells cells, Scene scene, Technologies technologies) {
        this.cells = cells;
        this.technologies = technologies;
        this.heads = new ColumnHead[cells.width];
        this.releases = new boolean[cells.width];
        this.periods = new boolean[cells.width];
        this.promoted = new boolean[cells.width];
        this.scores = scene.scores();
        int last = scene.section().lastIndexOf('›');
        this.aboutVersions = VERSIONS.isIn(scene.section(), last + 1, scene.section().length());
        for (int column = 0; column < cells.width; column++) {
            String head = cells.head(column);
            heads[column] = ColumnHead.of(head, technology(head, technologies.in(head), column));
            documents |= heads[column].kind() == Kind.DOCUMENT;
            versions |= heads[column].kind() == Kind.VERSION;
            scores |= SectionScene.isAboutScores(head);
        }
    }

    /** The technology whose versions stand below a head, or null. */
    private @Nullable Technology technology(String head, List<Named> named, int column) {
        boolean digits = Letters.hasDigit(head);
        if (digits && isRelease(head, named)) {
            releases[column] = true;
            return null;
        }
        for (Named name : named) {
            if (name.traits().none()) {
                return null;
            }
        }
        Technology single = SectionScene.single(named);
        if (single == null || head.length() > 40) {
            return null;
        }
        int end = named.get(named.size() - 1).end();
        int thing = Letters.skipBlanks(head, end);
        int length = THINGS.at(head, thing);
        return length == 0
                ? single
                : new Technology(head.substring(named.get(0).start(), thing + length), "");
    }

    private static boolean isRelease(String head, List<Named> named) {
        List<VersionSpan> spans = VersionSpans.in(head, named);
        if (spans.isEmpty()) {
            return false;
        }
        VersionSpan span = spans.get(spans.size() - 1);
        if (Letters.skipBlanks(head, span.end()) < head.length()) {
            return false;
        }
        boolean year = span.isInteger() && span.first() >= 1900 && span.first() <= 2100;
        return !named.isEmpty() && named.get(0).end() <= span.start()
                || span.prefixed() && span.start() == 0
                || !year
                        && span.start() > 1
                        && Letters.isLatin(head, 0)
                        && UnknownNames.isName(head.substring(0, span.start()).strip());
    }

    /** Finds the columns of names and of versions. */
    void read(@Nullable LocalDate date, String title) {
        if (!versions && !cells.mayHoldVersions()) {
            return;
        }
        turnIntroductions();
        readPeriods(date);
        nameFirst(title);
        findNames();
        fallBack();
        boolean before = versions;
        promote();
        if (!before) {
            fallBack();
        }
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

    /** Columns of periods: the last that has begun is current, unless a column says it is. */
    private void readPeriods(@Nullable LocalDate date) {
        Period[] found = new Period[cells.width];
        int count = 0;
        boolean now = false;
        for (int column = 1; column < cells.width; column++) {
            Kind kind = heads[column].kind();
            if (kind == Kind.OTHER && Letters.hasDigit(cells.head(column))) {
                found[column] = Period.of(cells.head(column));
                count += found[column] == null ? 0 : 1;
            }
            now |= kind == Kind.MAYBE_VERSION && heads[column].role() == Role.CURRENT;
        }
        if (count == 0 || count == 1 && !now) {
            return;
        }
        int today = date == null ? -1 : date.getYear() * 12 + date.getMonthValue() - 1;
        int latest = -1;
        for (Period period : found) {
            if (period != null && (today < 0 || period.first() <= today)) {
                latest = Math.max(latest, period.last());
            }
        }
        for (int column = 0; column < cells.width; column++) {
            Period period = found[column];
            if (period != null) {
                boolean planned =
                        today >= 0 ? period.first() > today || now && period.last() >= today : now;
                Role role =
                        planned
                                ? Role.PLANNED
                                : period.last() == latest && !now ? Role.CURRENT : Role.HISTORICAL;
                heads[column] = heads[column].as(Kind.MAYBE_VERSION, role);
                periods[column] = true;
            }
        }
    }

    /** The column of names: most known ones, else by its head. */
    private void findNames() {
        int best = 0;
        boolean matrix = isMatrix() && heads[0].kind() == Kind.VERSION;
        for (int column = 0; column < cells.width; column++) {
            if (heads[column].kind() == Kind.VERSION) {
                continue;
            }
            int known = 0;
            int filled = 0;
            for (int row = 0; row < cells.rows && row < CHECKED; row++) {
                if (!cells.cell(row, column).isBlank()) {
                    filled++;
                    known += cells.isKnown(row, column) ? 2 : 0;
                }
            }
            boolean named = heads[column].kind() == Kind.NAME;
            int score = filled == 0 ? 0 : known * 10 / filled + (named ? 5 : 0);
            int least = heads[column].kind() == Kind.PART ? 2 * filled : filled;
            boolean may = known >= least && filled > 0 || named && !(matrix && column > 0);
            if (may && score > best) {
                best = score;
                names = column;
            }
        }
        if (names >= 0 && ColumnHead.isClass(cells.head(names).strip())) {
            int finer = finer();
            sorted = finer >= 0 && cells.isKnown(names);
            names = finer < 0 ? names : finer;
        }
    }

    /** The column of the names that a column of languages or platforms only sorts, or -1. */
    private int finer() {
        int column = names + 1;
        if (column >= cells.width
                || heads[column].kind() != Kind.NAME
                || ColumnHead.isClass(cells.head(column).strip())) {
            return -1;
        }
        Set<String> seen = new HashSet<>();
        for (int row = 0; row < cells.rows; row++) {
            String cell = cells.plain(row, column);
            if (cell.isBlank()
                    || cell.length() > 40
                    || CellVersions.first(cell) != null
                    || !seen.add(cell)) {
                return -1;
            }
        }
        return column;
    }

    /** Beside versions the first column holds the names, or the parts that have them. */
    private void fallBack() {
        if (names >= 0 && hasParts() && !cells.isKnown(names)) {
            names = -1;
            parts = true;
        }
        if (names >= 0 || parts || !versions || heads[0].technology() != null) {
            return;
        }
        parts = heads[0].kind() == Kind.PART;
        if (!parts
                && heads[0].kind() != Kind.VERSION
                && heads[0].kind() != Kind.DOCUMENT
                && !ORDINAL.isIn(cells.head(0))) {
            names = 0;
        }
    }

    /** Whether the table lists parts with the versions they came, changed or went in. */
    private boolean hasParts() {
        boolean part = false;
        boolean surely = false;
        for (int column = 0; column < cells.width; column++) {
            part |= heads[column].kind() == Kind.PART;
            surely |= ColumnHead.isSurely(cells.head(column));
        }
        return part && surely;
    }

    /** Columns that only hold versions are version columns, whatever their head. */
    private void promote() {
        boolean known = names >= 0 && cells.isKnown(names);
        ColumnTally[] tallies = new ColumnTally[cells.width];
        int roles = 0;
        int sure = 0;
        for (int column = 0; column < cells.width; column++) {
            boolean maybe = isMaybe(column);
            boolean other = heads[column].kind() == Kind.OTHER && known;
            if (column == names || !maybe && !other || scores && !maybe) {
                continue;
            }
            ColumnTally tally = tally(column, maybe, known);
            tallies[column] = tally;
            if (maybe && heads[column].role() != null && tally.isMostlyWhole()) {
                roles++;
                sure += tally.sure + (ColumnHead.isSurely(cells.head(column)) ? 1 : 0);
            }
        }
        boolean pairs = roles > 1 && sure > 0 && !scores;
        // what is sure to the right makes sure what is to the left of it
        for (int column = 2 * cells.width - 1; column >= 0; column--) {
            int at = column % cells.width;
            ColumnTally tally = tallies[at];
            if (tally != null
                    && tally.isMostlyWhole()
                    && isVersions(at, tally, known || sorted, pairs, versions)) {
                heads[at] = heads[at].as(Kind.VERSION);
                promoted[at] = true;
                tallies[at] = null;
                versions = true;
            }
        }
    }

    private boolean isMaybe(int column) {
        ColumnHead head = heads[column];
        return head.kind() == Kind.MAYBE_VERSION
                || head.kind() == Kind.NAME && head.role() != null
                || releases[column];
    }

    private boolean isVersions(
            int column, ColumnTally tally, boolean known, boolean pairs, boolean beside) {
        ColumnHead head = heads[column];
        if (tally.isHalfSure()) {
            return true;
        }
        if (scores || !isMaybe(column)) {
            return false;
        }
        if (releases[column]) {
            return known && tally.pointed > 0;
        }
        if (periods[column]) {
            return known && (aboutVersions || pairs);
        }
        return beside
                || pairs && head.role() != null
                || head.role() != null && known
                || ColumnHead.isSurely(cells.head(column))
                || head.technology() != null && known && aboutVersions
                || isReleaseColumn(column);
    }

    private ColumnTally tally(int column, boolean maybe, boolean known) {
        ColumnTally tally = new ColumnTally();
        ColumnHead head = heads[column];
        Traits own = head.technology() == null ? null : technologies.traits(head.technology());
        boolean named = maybe && head.role() != null && known;
        for (int row = 0; row < cells.rows; row++) {
            String cell = cells.plain(row, column).strip();
            Traits traits = own != null ? own : cells.traits(row, names);
            if (!CellVersions.isNothing(cell) && !(named && traits == null)) {
                tally.add(cell, traits, maybe);
            }
        }
        return tally;
    }

    /** A matrix of releases: its first column holds releases, the others what goes with them. */
    private boolean isReleaseColumn(int column) {
        return heads[column].technology() != null
                && (heads[0].kind() == Kind.VERSION
                        || heads[0].technology() != null
                        || RELEASES.isIn(cells.head(0)));
    }

    /** Whether other heads name technologies or releases, so that the versions go together. */
    boolean isMatrix() {
        for (int column = 1; column < cells.width; column++) {
            if (releases[column] || heads[column].technology() != null && begins(column)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the first of the cells that say something begins with a version. */
    private boolean begins(int column) {
        for (int row = 0; row < cells.rows; row++) {
            String cell = cells.plain(row, column);
            if (!CellVersions.isNothing(cell)) {
                return CellVersions.mayBegin(cell);
            }
        }
        return false;
    }

    /** A first column of versions below a name that no file knows: pgshard | PostgreSQL. */
    private void nameFirst(String title) {
        String head = cells.head(0).strip();
        if (names >= 0 || heads[0].kind() != Kind.OTHER || !isMatrix()) {
            return;
        }
        boolean latin =
                Letters.isLatin(head, 0) && head.length() <= 32 && UnknownNames.isName(head);
        if (!latin && (head.length() < 2 || !title.contains(head))) {
            return;
        }
        for (int row = 0; row < cells.rows; row++) {
            VersionSpan span = CellVersions.first(cells.plain(row, 0));
            if (span == null || span.start() > 0 || span.isInteger()) {
                return;
            }
        }
        heads[0] = heads[0].of(new Technology(head, ""));
        versions = true;
    }

    ColumnHead head(int column) {
        return heads[column];
    }

    /** Whether only its cells, not its head, make a column one of versions. */
    boolean isPromoted(int column) {
        return promoted[column];
    }

    boolean scores() {
        return scores;
    }

    /** Whether one of the columns holds documents. */
    boolean documents() {
        return documents;
    }

    /** Whether one of the columns holds versions. */
    boolean versions() {
        return versions;
    }

    /** Whether the rows are parts or instances of what the table is about. */
    boolean parts() {
        return parts;
    }

    /** Whether the rows are releases of what the table is about. */
    boolean keyed() {
        return versions && names < 0 && !parts;
    }

    /** The column of names, or -1. */
    int names() {
        return names;
    }
}

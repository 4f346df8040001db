package veritable.claim;

import java.util.HashSet;
import java.util.Set;
import veritable.claim.ColumnHead.Kind;
import veritable.technology.Technology;

/** Finds the column of a table whose cells name what the versions are of. */
final class NameColumn {
    private static final WordList ORDINAL =
            WordList.split("序号|编号|漏洞|漏洞编号|#|no|no.|id|日期|时间|date|时间点|year|年份");

    private static final int CHECKED = 12;
    private static final int LONGEST = 40;

    private final TableHeads heads;
    private final TableCells cells;
    private int column = -1;
    private boolean parts;
    private boolean sorted;

    NameColumn(TableHeads heads) {
        this.heads = heads;
        this.cells = heads.cells;
    }

    /** The column, or -1. */
    int column() {
        return column;
    }

    /** Whether the rows are parts or instances of what the table is about. */
    boolean parts() {
        return parts;
    }

    /** Whether the names are known, or stand beside known ones that sort them. */
    boolean isKnown() {
        return sorted || cells.isKnown(column);
    }

    /** The column of most known names, else one by its head. */
    void find() {
        if (heads.is(0, Kind.NAME) && holdsReleases(0)) {
            heads.put(0, heads.at(0).as(Kind.VERSION));
        }
        int best = 0;
        boolean matrix = heads.is(0, Kind.VERSION) && heads.isMatrix();
        for (int i = 0; i < cells.width; i++) {
            if (heads.is(i, Kind.VERSION)) {
                continue;
            }
            int known = 0;
            int filled = 0;
            for (int row = 0; row < cells.rows && row < CHECKED; row++) {
                if (!cells.cell(row, i).isBlank()) {
                    filled++;
                    known += cells.isKnown(row, i) ? 2 : 0;
                }
            }
            boolean named = heads.is(i, Kind.NAME);
            int score = filled == 0 ? 0 : known * 10 / filled + (named ? 5 : 0);
            int least = heads.is(i, Kind.PART) ? 3 * filled / 2 : filled;
            boolean may = known >= least && filled > 0 || named && !(matrix && i > 0);
            if (may && score > best) {
                best = score;
                column = i;
            }
        }
        if (column < 0 && ORDINAL.isIn(cells.head(0)) && heads.has(Kind.MAYBE_VERSION)) {
            column = oftenKnown();
        }
        if (column >= 0 && ColumnHead.isClass(heads.words(column)) && isFiner(column + 1)) {
            sorted = cells.isKnown(column);
            column++;
        }
    }

    /** Whether below a word for a kind of things its releases stand: Agent | 5.x. */
    private boolean holdsReleases(int column) {
        for (int row = 0; row < cells.rows; row++) {
            VersionSpan span = CellVersions.first(cells.plain(row, column));
            if (span == null || span.start() > 0 || span.isInteger()) {
                return false;
            }
        }
        return cells.rows > 0 && heads.isMatrix();
    }

    /** Numbered checks, some of which are of versions: 1 | OpenSSL 版本, 2 | 口令长度; or -1. */
    private int oftenKnown() {
        for (int i = 1; i < cells.width; i++) {
            int known = 0;
            for (int row = 0; row < cells.rows; row++) {
                known += cells.isKnown(row, i) ? 1 : 0;
            }
            if (known > 1 && 10 * known >= 3 * cells.rows && !heads.is(i, Kind.VERSION)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a column has the names that the languages or platforms before it only sort. */
    private boolean isFiner(int next) {
        if (next >= cells.width
                || !heads.is(next, Kind.NAME)
                || ColumnHead.isClass(heads.words(next))) {
            return false;
        }
        Set<String> seen = new HashSet<>();
        for (int row = 0; row < cells.rows; row++) {
            String cell = cells.plain(row, next);
            if (cell.isBlank()
                    || cell.length() > LONGEST
                    || CellVersions.first(cell) != null
                    || !seen.add(cell)) {
                return false;
            }
        }
        return true;
    }

    /** Beside versions the first column holds the names, or the parts that have them. */
    void fallBack() {
        if (column >= 0 && heads.has(Kind.PART) && hasChanges() && !cells.isKnown(column)) {
            column = -1;
            parts = true;
        }
        if (column >= 0 || parts || heads.at(0).technology() != null) {
            return;
        }
        parts = heads.is(0, Kind.PART);
        if (!parts
                && !heads.is(0, Kind.VERSION)
                && !heads.is(0, Kind.DOCUMENT)
                && !ColumnHead.isCycle(heads.words(0))
                && !ORDINAL.isIn(cells.head(0))) {
            column = 0;
        }
    }

    /** Whether the table tells in which versions something came, changed or went. */
    private boolean hasChanges() {
        for (int i = 0; i < cells.width; i++) {
            if (ColumnHead.isSurely(cells.head(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * A first column of versions below a name that no file knows: pgshard | PostgreSQL.
     *
     * @param own the name of the product in the title, or empty
     */
    void nameFirst(String title, String own) {
        String head = heads.words(0);
        boolean product = head.equals(own);
        if (column >= 0 || !product && !heads.is(0, Kind.OTHER) || !heads.isMatrix()) {
            return;
        }
        int blank = head.indexOf(' ');
        boolean latin =
                Letters.isLatin(head, 0)
                        && head.length() <= 32
                        && UnknownNames.isName(blank < 0 ? head : head.substring(0, blank));
        if (!latin && !product && (head.length() < 2 || !title.contains(head))) {
            return;
        }
        for (int row = 0; row < cells.rows; row++) {
            VersionSpan span = CellVersions.first(cells.plain(row, 0));
            if (span == null || span.start() > 0 || span.isInteger()) {
                return;
            }
        }
        heads.put(0, heads.at(0).of(new Technology(head, "")));
    }
}

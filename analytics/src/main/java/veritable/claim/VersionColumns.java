package veritable.claim;

import org.jspecify.annotations.Nullable;
import veritable.claim.ColumnHead.Kind;
import veritable.technology.Technologies;
import veritable.technology.Technology;
import veritable.technology.Traits;

/** Columns that only hold versions are version columns, whatever their head. */
final class VersionColumns {
    private static final WordList RELEASES = WordList.split("发行版|环境|release|environment");

    private static final int LONGEST_NAME = 24;

    private final TableHeads heads;
    private final TableCells cells;
    private final NameColumn names;
    private final Technologies technologies;
    private final boolean scores;
    private final boolean aboutVersions;
    private final @Nullable ColumnTally[] tallies;

    /** Of the columns that were found to be ones, whether most of their cells have a point. */
    private final boolean[] pointed;

    private final boolean[] promoted;

    private boolean any;
    private boolean pairs;
    private int technologiesFound;

    VersionColumns(
            TableHeads heads,
            NameColumn names,
            Technologies technologies,
            boolean scores,
            boolean aboutVersions) {
        this.heads = heads;
        this.cells = heads.cells;
        this.names = names;
        this.technologies = technologies;
        this.scores = scores;
        this.aboutVersions = aboutVersions;
        this.tallies = new ColumnTally[cells.width];
        this.pointed = new boolean[cells.width];
        this.promoted = new boolean[cells.width];
        this.any = heads.has(Kind.VERSION);
    }

    /** Whether there is one. */
    boolean any() {
        return any;
    }

    /** Whether its cells, not its head, make a column one. */
    boolean isPromoted(int column) {
        return promoted[column];
    }

    /** Whether a column is one by its cells, most of which have a point. */
    boolean isPointed(int column) {
        return pointed[column];
    }

    void find() {
        boolean known = cells.isKnown(names.column());
        int roles = 0;
        int sure = 0;
        for (int column = 0; column < cells.width; column++) {
            boolean maybe = heads.isMaybe(column);
            boolean other =
                    heads.is(column, Kind.OTHER)
                            && names.column() >= 0
                            && !ColumnHead.isOfAnother(heads.words(column));
            if (column == names.column() || !maybe && !other || scores && !maybe) {
                continue;
            }
            ColumnTally tally = tally(column, maybe, known);
            tallies[column] = tally;
            if (maybe && heads.at(column).role() != null && tally.isMostlyWhole()) {
                roles++;
                sure += tally.sure + (ColumnHead.isSurely(cells.head(column)) ? 1 : 0);
            }
        }
        if (aboutVersions && !scores && heads.isMatrix()) {
            nameHeads();
        }
        pairs = roles > 1 && sure > 0 && !scores;
        // what is sure to the right makes sure what is to the left of it
        for (int turn = 0; turn < 2; turn++) {
            for (int column = cells.width - 1; column >= 0; column--) {
                ColumnTally tally = tallies[column];
                if (tally != null && isVersions(column, tally)) {
                    heads.put(column, heads.at(column).as(Kind.VERSION));
                    pointed[column] = tally.pointed * 2 > tally.filled;
                    technologiesFound += heads.at(column).technology() == null ? 0 : 1;
                    promoted[column] = true;
                    tallies[column] = null;
                    any = true;
                }
            }
        }
    }

    /** In a matrix a head that no file knows names a product too: Lumen server. */
    private void nameHeads() {
        for (int column = 1; column < cells.width; column++) {
            String head = heads.words(column);
            if (heads.is(column, Kind.OTHER)
                    && heads.at(column).technology() == null
                    && isProduct(head)
                    && holdsVersions(column)) {
                heads.put(column, heads.at(column).of(new Technology(head, "")));
                any = true;
            }
        }
    }

    private boolean holdsVersions(int column) {
        ColumnTally tally = tally(column, true, false);
        return tally.isMostlyWhole() && 2 * tally.pointed > tally.filled;
    }

    private static boolean isProduct(String head) {
        int blank = head.indexOf(' ');
        return head.length() <= LONGEST_NAME
                && Letters.isLatin(head, 0)
                && Letters.isUpper(head.charAt(0))
                && !Letters.hasDigit(head)
                && UnknownNames.isName(blank < 0 ? head : head.substring(0, blank));
    }

    private ColumnTally tally(int column, boolean maybe, boolean known) {
        ColumnTally tally = new ColumnTally();
        ColumnHead head = heads.at(column);
        Traits own = head.technology() == null ? null : technologies.traits(head.technology());
        boolean named = maybe && head.role() != null && known;
        for (int row = 0; row < cells.rows; row++) {
            String cell = cells.plain(row, column).strip();
            Traits traits = own != null ? own : cells.traits(row, names.column());
            if (!CellVersions.isNothing(cell) && !(named && traits == null)) {
                tally.add(cell, traits, maybe);
            }
        }
        return tally;
    }

    private boolean isVersions(int column, ColumnTally tally) {
        ColumnHead head = heads.at(column);
        boolean technology = head.technology() != null;
        if (!tally.isMostlyWhole()) {
            return technology && !scores && technologiesFound > 1 && tally.isMostlyNumbers();
        }
        boolean known = names.isKnown();
        boolean maybe = heads.isMaybe(column);
        if (tally.isHalfSure() && (maybe || known) || tally.isMostlyMoves()) {
            return true;
        }
        if (scores || !maybe) {
            return false;
        }
        if (heads.isRelease(column)) {
            return known && tally.pointed > 0;
        }
        if (heads.isPeriod(column)) {
            return known && (aboutVersions || pairs);
        }
        boolean parts = heads.is(0, Kind.PART) && 2 * tally.pointed > tally.filled;
        return any
                || head.role() != null && aboutVersions && parts
                || head.role() != null && (pairs || known || technology)
                || ColumnHead.isSurely(cells.head(column))
                || technology && (known && aboutVersions || isInventory())
                || isReleaseColumn(column);
    }

    /** A matrix of releases: its first column holds releases, the others what goes with them. */
    private boolean isReleaseColumn(int column) {
        return heads.at(column).technology() != null
                && (heads.is(0, Kind.VERSION)
                        || heads.at(0).technology() != null
                        || RELEASES.isIn(cells.head(0)));
    }

    /** Whether the rows list what each of them runs on: MySQL 5.7 | Kafka 3.6. */
    private boolean isInventory() {
        int rows = 0;
        for (int row = 0; row < cells.rows; row++) {
            for (int column = 0; column < cells.width; column++) {
                String cell = cells.plain(row, column);
                if (!cells.named(row, column).isEmpty()
                        && Letters.hasDigit(cell)
                        && !VersionSpans.in(cell, cells.named(row, column)).isEmpty()) {
                    rows++;
                    break;
                }
            }
        }
        return 2 * rows >= cells.rows && rows > 0;
    }
}

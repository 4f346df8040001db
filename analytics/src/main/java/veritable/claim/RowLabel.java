package veritable.claim;

import org.jspecify.annotations.Nullable;
import veritable.claim.ColumnHead.Kind;
import veritable.technology.Technology;

/**
 * What the first cell of a row says of the versions in the others: Min Kubernetes, 当前版本, OpenSSL
 * 版本.
 *
 * @param technology whose they are, if it says so
 * @param role what they are to the reader, if it says so
 * @param versions whether the row is one of versions
 * @param hint whether the role is that of whatever stands in the row
 */
record RowLabel(
        @Nullable Technology technology, @Nullable Role role, boolean versions, boolean hint) {
    static final RowLabel NONE = new RowLabel(null, null, false, false);

    private static final WordList OF_THE_DOCUMENT = WordList.split("文档|报告|document");
    private static final WordList LICENCES =
            WordList.split("licence|license|licences|licensing|许可证|许可协议|开源协议|协议许可|授权协议");

    private static final int LONGEST = 24;

    /** Whether the row tells licences, which have versions and are no technologies. */
    static boolean isOfLicences(String first) {
        return LICENCES.holds(first, 0, first.length());
    }

    static RowLabel of(TableCells cells, TableShape shape, int row) {
        String first = cells.plain(row, 0);
        boolean free = !shape.versions() || shape.platforms();
        if (first.length() > LONGEST || shape.names() == 0 && !free) {
            return NONE;
        }
        Role role = HeadRole.of(first);
        Kind kind = ColumnHead.of(first, null).kind();
        boolean versions =
                !shape.versions()
                        && cells.width >= 2
                        && kind == Kind.VERSION
                        && !OF_THE_DOCUMENT.isIn(first);
        boolean stated = role != null && shape.names() != 0;
        boolean says = stated || versions || free && isName(cells, shape, row);
        Technology named =
                says && (free || shape.names() <= 0)
                        ? SectionScene.single(cells.named(row, 0))
                        : null;
        boolean hint = kind == Kind.VERSION || kind == Kind.MAYBE_VERSION || kind == Kind.NAME;
        return new RowLabel(named, role, versions, hint && free);
    }

    /** Whether the cell is a bare name, and what stands beside it can only be its versions. */
    private static boolean isName(TableCells cells, TableShape shape, int row) {
        return shape.names() <= 0
                && !shape.scores()
                && !shape.documents()
                && cells.isKnown(row, 0)
                && (shape.platforms()
                        || shape.isRelease(1) && CellVersions.isWhole(cells.plain(row, 1))
                        || (cells.width == 2 || cells.width == 3)
                                && CellVersions.isSure(cells.plain(row, 1)));
    }
}

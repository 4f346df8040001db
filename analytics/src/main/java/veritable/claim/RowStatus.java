package veritable.claim;

import org.jspecify.annotations.Nullable;
import veritable.claim.ColumnHead.Kind;

/** What a cell of state or remarks says the versions of its row are to the reader. */
final class RowStatus {
    private static final WordList PLANNED =
            WordList.split(
                    """
                    计划|规划|即将|预计|待发布|未发布|开发中|planned|upcoming|scheduled|in development|
                    not yet released|coming soon""");

    private static final WordList RECOMMENDED = WordList.split("推荐|recommended|preferred");

    private static final WordList CHOSEN = WordList.split("推荐|推荐使用|首选|recommended|preferred");

    private static final WordList ENDED =
            WordList.split(
                    """
                    停止支持|停止维护|不再维护|不再支持|已停服|已下线|已废弃|已弃用|已移除|已停更|停更|已淘汰|已退役|
                    终止支持|历史|eol|end of life|end-of-life|end of support|deprecated|unsupported|
                    not supported|no longer supported|retired|removed|dropped|obsolete|archived""");

    private static final WordList CURRENT = WordList.split("当前|最新|current|latest");

    private static final WordList SUPPORTED =
            WordList.split(
                    """
                    supported|active|maintenance|maintained|lts|security only|security fixes|ga|stable|
                    维护中|支持中|受支持|维护期|长期支持|稳定""");

    private static final WordList CHOICE =
            WordList.split("（推荐|(推荐|(recommended|（建议|(recommended:|(建议");

    private static final int LONGEST = 24;

    private RowStatus() {}

    /** The role that the first cell of a row to tell one names, or null. */
    static @Nullable Role of(TableCells cells, TableShape shape, int row) {
        for (int column = 0; column < cells.width; column++) {
            Kind kind = shape.head(column).kind();
            String cell = cells.plain(row, column);
            boolean version = kind == Kind.VERSION && Letters.hasDigit(cell);
            boolean state =
                    kind == Kind.STATUS
                            || ColumnHead.isAdvice(cells.head(column))
                                    && CHOSEN.holds(cell, 0, cell.length());
            Role role = version || state ? of(cell, version) : null;
            if (role != null) {
                return role;
            }
        }
        return null;
    }

    /** The role that a cell of a column of states or of versions names, or null. */
    static @Nullable Role of(String cell, boolean version) {
        if (cell.length() > LONGEST) {
            return null;
        }
        if (PLANNED.isIn(cell)) {
            return Role.PLANNED;
        }
        if (RECOMMENDED.isIn(cell) && !(version ? choosesAnother(cell) : Letters.hasDigit(cell))) {
            return Role.RECOMMENDED;
        }
        if (ENDED.isIn(cell) && (version || CellVersions.first(cell) == null)) {
            return Role.HISTORICAL;
        }
        return CURRENT.isIn(cell) || !version && SUPPORTED.isIn(cell) ? Role.CURRENT : null;
    }

    /** Whether a cell recommends one of several versions: 4.30（推荐 4.38）. */
    private static boolean choosesAnother(String cell) {
        for (int at = 0; at < cell.length(); at++) {
            int length = CHOICE.at(cell, at);
            if (length > 0 && Letters.isDigit(cell, Letters.skipBlanks(cell, at + length))) {
                return true;
            }
        }
        return false;
    }

    /** Whether what stands between two versions chooses the second: 4.30（推荐 4.38）. */
    static boolean isChoice(String cell, int from, int to) {
        int at = Letters.skipBlanks(cell, from);
        int length = CHOICE.at(cell, at);
        if (length == 0) {
            return false;
        }
        for (int i = at + length; i < to; i++) {
            char c = cell.charAt(i);
            if (!Letters.isBlank(c) && c != ':' && c != '：') {
                return false;
            }
        }
        return true;
    }
}

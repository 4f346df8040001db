package veritable.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The versions of a cell of versions, where a bare number is one too. */
final class CellVersions {
    private static final WordList NOTHING =
            WordList.split(
                    """
                    N/A|n.a.|none|no|yes|tbd|tba|latest|未知|待定|无|暂无|不支持|支持|未使用|不涉及|是|否|
                    最新|停更|any|all""");

    private static final WordList LTS = WordList.split("LTS");

    private CellVersions() {}

    static @Nullable VersionSpan first(String cell) {
        return next(cell, 0, false);
    }

    /**
     * The first version set that begins at {@code from} or behind it, or null.
     *
     * @param years whether a year is one
     */
    static @Nullable VersionSpan next(String cell, int from, boolean years) {
        if (!Letters.hasDigit(cell)) {
            return null;
        }
        for (VersionSpan span : VersionSpans.in(cell, List.of())) {
            if (span.start() < from) {
                continue;
            }
            boolean year = span.isInteger() && span.first() >= 1900 && span.first() <= 2100;
            boolean behind = span.start() > 0 && Letters.isLatin(cell, span.start() - 1);
            if ((!year || years) && !behind) {
                return goesOn(cell, span.end()) ? null : span;
            }
        }
        return null;
    }

    /** Whether what was read is only the beginning of something else: 608.v67378e9d3db_1. */
    private static boolean goesOn(String cell, int end) {
        return end + 1 < cell.length()
                && (cell.charAt(end) == '.' || cell.charAt(end) == '_')
                && Letters.isLatin(cell, end + 1);
    }

    /** Whether a cell is a version with a point and nothing else. */
    static boolean isWhole(String cell) {
        VersionSpan span = first(cell);
        return span != null
                && span.parts() >= 2
                && Letters.skipBlanks(cell, 0) == span.start()
                && Letters.skipBlanks(cell, span.end()) == cell.length();
    }

    /** Whether a cell is a version that nothing else is written like, and nothing else. */
    static boolean isSure(String cell) {
        VersionSpan span = isWhole(cell) ? first(cell) : null;
        return span != null && span.isUnmistakable();
    }

    /** Whether a cell may hold a version: it begins with a number or a sign before one. */
    static boolean mayBegin(String cell) {
        int at = Letters.skipBlanks(cell, 0);
        return at < cell.length()
                && (Letters.isDigit(cell, at) || "vV≥>~^".indexOf(cell.charAt(at)) >= 0)
                && next(cell, 0, true) != null;
    }

    /** Whether only commas and the like stand between two versions of a list. */
    static boolean isListed(String cell, int from, int to) {
        if (cell.substring(from, to).isBlank() && !cell.startsWith(".", numberEnd(cell, to))) {
            return false;
        }
        int start = Letters.skipBlanks(cell, from);
        for (int i = start + LTS.at(cell, start); i < to; i++) {
            char c = cell.charAt(i);
            if (!Letters.isBlank(c) && "、,，;；/|和与".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static int numberEnd(String cell, int from) {
        int end = from;
        while (Letters.isWord(cell, end)) {
            end++;
        }
        return end;
    }

    /** Whether a cell says that there is no version, or none that it names: –, N/A, latest, ✗. */
    static boolean isNothing(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (Character.isLetterOrDigit(cell.charAt(i))) {
                return NOTHING.holds(cell, 0, cell.length());
            }
        }
        return true;
    }
}

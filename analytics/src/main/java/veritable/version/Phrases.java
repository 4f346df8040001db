package veritable.version;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The signs and words around versions that say which versions around them are meant. */
enum Phrases {
    PREFIX(
            row(">=", Bound.FROM),
            row("=>", Bound.FROM),
            row("\u2265", Bound.FROM),
            row("不低于", Bound.FROM),
            row("不小于", Bound.FROM),
            row("不早于", Bound.FROM),
            row("至少为", Bound.FROM),
            row("至少需要", Bound.FROM),
            row("至少", Bound.FROM),
            row("最低", Bound.FROM),
            row("大于等于", Bound.FROM),
            row("大于或等于", Bound.FROM),
            row("高于等于", Bound.FROM),
            row("高于或等于", Bound.FROM),
            row("at least", Bound.FROM),
            row("minimum", Bound.FROM),
            row("min", Bound.FROM),
            row("since", Bound.FROM),
            row("starting from", Bound.FROM),
            row("starting with", Bound.FROM),
            row("no earlier than", Bound.FROM),
            row("not earlier than", Bound.FROM),
            row("no lower than", Bound.FROM),
            row("not lower than", Bound.FROM),
            row("greater than or equal to", Bound.FROM),
            row(">", Bound.AFTER),
            row("大于", Bound.AFTER),
            row("高于", Bound.AFTER),
            row("超过", Bound.AFTER),
            row("晚于", Bound.AFTER),
            row("above", Bound.AFTER),
            row("newer than", Bound.AFTER),
            row("later than", Bound.AFTER),
            row("higher than", Bound.AFTER),
            row("greater than", Bound.AFTER),
            row("more than", Bound.AFTER),
            row("after", Bound.AFTER),
            row("<=", Bound.UNTIL),
            row("=<", Bound.UNTIL),
            row("\u2264", Bound.UNTIL),
            row("不高于", Bound.UNTIL),
            row("不大于", Bound.UNTIL),
            row("不超过", Bound.UNTIL),
            row("不晚于", Bound.UNTIL),
            row("小于等于", Bound.UNTIL),
            row("小于或等于", Bound.UNTIL),
            row("低于等于", Bound.UNTIL),
            row("低于或等于", Bound.UNTIL),
            row("至多", Bound.UNTIL),
            row("最多", Bound.UNTIL),
            row("最高", Bound.UNTIL),
            row("截至", Bound.UNTIL),
            row("up to and including", Bound.UNTIL),
            row("up to", Bound.UNTIL),
            row("at most", Bound.UNTIL),
            row("maximum", Bound.UNTIL),
            row("max", Bound.UNTIL),
            row("through", Bound.UNTIL),
            row("no later than", Bound.UNTIL),
            row("not later than", Bound.UNTIL),
            row("no higher than", Bound.UNTIL),
            row("not higher than", Bound.UNTIL),
            row("less than or equal to", Bound.UNTIL),
            row("<", Bound.BEFORE),
            row("小于", Bound.BEFORE),
            row("低于", Bound.BEFORE),
            row("早于", Bound.BEFORE),
            row("below", Bound.BEFORE),
            row("under", Bound.BEFORE),
            row("before", Bound.BEFORE),
            row("prior to", Bound.BEFORE),
            row("until", Bound.BEFORE),
            row("earlier than", Bound.BEFORE),
            row("older than", Bound.BEFORE),
            row("lower than", Bound.BEFORE),
            row("less than", Bound.BEFORE),
            row("===", Bound.IS),
            row("==", Bound.IS),
            row("=", Bound.IS),
            row("!=", Bound.NOT),
            row("<>", Bound.NOT),
            row("\u2260", Bound.NOT),
            row("^", Bound.CARET),
            row("~>", Bound.PESSIMISTIC),
            row("~=", Bound.PESSIMISTIC),
            row("~", Bound.TILDE),
            row("between", Bound.BETWEEN),
            row("from", Bound.BETWEEN),
            row("从", Bound.BETWEEN),
            row("自", Bound.BETWEEN),
            row("介于", Bound.BETWEEN)),
    SUFFIX(
            row("+", Bound.FROM),
            row("及以上", Bound.FROM),
            row("或以上", Bound.FROM),
            row("和以上", Bound.FROM),
            row("以上", Bound.FROM),
            row("及更高", Bound.FROM),
            row("或更高", Bound.FROM),
            row("和更高", Bound.FROM),
            row("及更新", Bound.FROM),
            row("或更新", Bound.FROM),
            row("及其以上", Bound.FROM),
            row("及之后", Bound.FROM),
            row("或之后", Bound.FROM),
            row("之后", Bound.FROM),
            row("及以后", Bound.FROM),
            row("或以后", Bound.FROM),
            row("以后", Bound.FROM),
            row("及后续", Bound.FROM),
            row("起", Bound.FROM),
            row("开始", Bound.FROM),
            row("or later", Bound.FROM),
            row("or newer", Bound.FROM),
            row("or higher", Bound.FROM),
            row("or above", Bound.FROM),
            row("or greater", Bound.FROM),
            row("or up", Bound.FROM),
            row("or more recent", Bound.FROM),
            row("and later", Bound.FROM),
            row("and newer", Bound.FROM),
            row("and higher", Bound.FROM),
            row("and above", Bound.FROM),
            row("and greater", Bound.FROM),
            row("and up", Bound.FROM),
            row("and onward", Bound.FROM),
            row("and onwards", Bound.FROM),
            row("onward", Bound.FROM),
            row("onwards", Bound.FROM),
            row("upward", Bound.FROM),
            row("upwards", Bound.FROM),
            row("and upward", Bound.FROM),
            row("and upwards", Bound.FROM),
            row("以来", Bound.FROM),
            row("至今", Bound.FROM),
            row("及以下", Bound.UNTIL),
            row("或以下", Bound.UNTIL),
            row("以下", Bound.UNTIL),
            row("及之前", Bound.UNTIL),
            row("或之前", Bound.UNTIL),
            row("及以前", Bound.UNTIL),
            row("及更低", Bound.UNTIL),
            row("或更低", Bound.UNTIL),
            row("及更早", Bound.UNTIL),
            row("或更早", Bound.UNTIL),
            row("or earlier", Bound.UNTIL),
            row("or older", Bound.UNTIL),
            row("or lower", Bound.UNTIL),
            row("or below", Bound.UNTIL),
            row("or less", Bound.UNTIL),
            row("and earlier", Bound.UNTIL),
            row("and older", Bound.UNTIL),
            row("and lower", Bound.UNTIL),
            row("and below", Bound.UNTIL),
            row("之前", Bound.BEFORE),
            row("以前", Bound.BEFORE)),
    /** Between the ends of a range. */
    TO(
            row("\u2013\u2013", Bound.IS),
            row("\u2013", Bound.IS),
            row("-", Bound.IS),
            row("~", Bound.IS),
            row("\u301c", Bound.IS),
            row("\u2026", Bound.IS),
            row("..", Bound.IS),
            row("...", Bound.IS),
            row("\u2026\u2026", Bound.IS),
            row("至", Bound.BETWEEN),
            row("到", Bound.BETWEEN),
            row("to", Bound.BETWEEN),
            row("through", Bound.BETWEEN),
            row("thru", Bound.BETWEEN),
            row("up to", Bound.BETWEEN)),
    ARROW(
            row("\u2192", Bound.IS),
            row("\u21d2", Bound.IS),
            row("\u27f6", Bound.IS),
            row("\u279c", Bound.IS),
            row("\u2794", Bound.IS),
            row("\u279e", Bound.IS),
            row("->", Bound.IS),
            row("-->", Bound.IS),
            row("=>", Bound.IS),
            row("==>", Bound.IS),
            row("\u2013>", Bound.IS),
            row("升级到", Bound.IS),
            row("升级至", Bound.IS),
            row("升级为", Bound.IS),
            row("升到", Bound.IS),
            row("升至", Bound.IS),
            row("更新到", Bound.IS),
            row("更新至", Bound.IS),
            row("迁移到", Bound.IS),
            row("迁移至", Bound.IS),
            row("upgraded to", Bound.IS),
            row("updated to", Bound.IS),
            row("upgrade to", Bound.IS)),
    /** Between versions of a list. */
    LIST(
            row("/", Bound.IS),
            row("、", Bound.IS),
            row(",", Bound.IS),
            row(";", Bound.IS),
            row("|", Bound.IS),
            row("||", Bound.IS),
            row("&", Bound.IS),
            row("and", Bound.IS),
            row("or", Bound.IS),
            row("和", Bound.IS),
            row("与", Bound.IS),
            row("及", Bound.IS),
            row("或", Bound.IS),
            row("或者", Bound.IS),
            row("以及", Bound.IS),
            row(", and", Bound.IS),
            row(", or", Bound.IS)),
    /** Between bounds that must both hold. */
    BOTH(
            row(",", Bound.IS),
            row("&&", Bound.IS),
            row("&", Bound.IS),
            row("and", Bound.IS),
            row("且", Bound.IS),
            row("并且", Bound.IS),
            row(" ", Bound.IS));

    /** By first character, in rising order; each group has the longest first. */
    private final Row[][] groups;

    Phrases(Row... rows) {
        Arrays.sort(rows, Phrases::compare);
        List<Row[]> sorted = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= rows.length; i++) {
            if (i == rows.length || rows[i].text.charAt(0) != rows[from].text.charAt(0)) {
                sorted.add(Arrays.copyOfRange(rows, from, i));
                from = i;
            }
        }
        groups = sorted.toArray(new Row[0][]);
    }

    private record Row(String text, Bound bound) {}

    private static int compare(Row a, Row b) {
        int byFirst = Character.compare(a.text.charAt(0), b.text.charAt(0));
        return byFirst != 0 ? byFirst : Integer.compare(b.text.length(), a.text.length());
    }

    private static Row row(String text, Bound bound) {
        return new Row(text, bound);
    }

    private Row @Nullable [] group(char first) {
        int low = 0;
        int high = groups.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = groups[middle][0].text.charAt(0) - first;
            if (order == 0) {
                return groups[middle];
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }

    /** A phrase found at a place. */
    record Found(Bound bound, int end) {}

    /** The longest that begins at {@code from}, or null. */
    @Nullable Found at(Folded text, int from) {
        Row[] rows = group(text.at(from));
        if (rows == null) {
            return null;
        }
        for (Row row : rows) {
            if (text.begins(row.text, from) && Words.isWhole(row.text, text, from)) {
                return new Found(row.bound, from + row.text.length());
            }
        }
        return null;
    }
}

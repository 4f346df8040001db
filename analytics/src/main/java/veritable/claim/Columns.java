package veritable.claim;

import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import veritable.claim.Metric.Change;
import veritable.report.Text;
import veritable.technology.Technologies;
import veritable.technology.Technology;

/** The heads of a table's columns, and what the table therefore lists. */
final class Columns {
    enum Kind {
        TRENDS,
        RECOMMENDATIONS,
        EVENTS,
        UPDATES,
        REFERENCES
    }

    private static final Lexicon<Change> CHANGES =
            new Lexicon<>(
                    Change.class,
                    """
                    DECREASE: 降低|减少|下降|节省|缩短|reduction|decrease|savings|saved
                    INCREASE: 提升|提高|增长|增加|提升幅度|improvement|increase|gain|growth|speedup
                    """,
                    Change.LEVEL);
    private static final Lexicon<Plain> PLAIN =
            new Lexicon<>(
                    Plain.class,
                    "VALUE: 值|数值|当前值|实际值|指标值|规格值|规格|数据|数量|优化后|改进后|升级后|推进后|之后|value|values|current|actual|after|result|amount|number|count",
                    Plain.NONE);

    private enum Plain {
        VALUE,
        NONE
    }

    private final Header[] kinds;
    private final String[] names;
    private final String[] units;
    private final @Nullable Technology[] technologies;
    private final EnumSet<Kind> lists = EnumSet.noneOf(Kind.class);
    private final int subject;

    private Columns(List<Text> header, Technologies known) {
        int width = header.size();
        kinds = new Header[width];
        names = new String[width];
        units = new String[width];
        technologies = new Technology[width];
        for (int i = 0; i < width; i++) {
            String plain = header.get(i).plain();
            int open = Math.max(plain.lastIndexOf('（'), plain.lastIndexOf('('));
            units[i] = open > 0 ? unit(plain, open + 1) : "";
            names[i] = units[i].isEmpty() ? plain.strip() : plain.substring(0, open).strip();
            kinds[i] = Header.of(names[i]);
            technologies[i] =
                    i == 0 || kinds[i] != Header.NONE ? null : known.find(names[i]).orElse(null);
        }
        subject = subjectColumn();
        lists();
    }

    static Columns of(List<Text> header, Technologies known) {
        return new Columns(header, known);
    }

    private static String unit(String plain, int from) {
        int end = from;
        while (end < plain.length() && "）)".indexOf(plain.charAt(end)) < 0) {
            end++;
        }
        String inside = plain.substring(from, end).strip();
        if (inside.isEmpty()) {
            return "";
        }
        Quantity one = Quantity.at("1" + inside, 0, inside.length() + 1);
        return one != null && one.end() == inside.length() + 1 ? one.unit() : "";
    }

    private int subjectColumn() {
        int found = first(Header.SUBJECT);
        if (found >= 0) {
            return found;
        }
        return kinds[0] == Header.NONE
                        || kinds[0] == Header.METRIC
                        || kinds[0] == Header.SCENARIO
                        || kinds[0] == Header.SCOPE
                        || kinds[0] == Header.TREND
                ? 0
                : -1;
    }

    private void lists() {
        int trend = first(Header.TREND);
        if (trend == 0 || (trend > 0 && has(Header.DESCRIPTION) && !has(Header.SUBJECT))) {
            lists.add(Kind.TRENDS);
        }
        if (has(Header.PICK)
                && !has(Header.VERSION)
                && (has(Header.SCENARIO) || has(Header.REASON))) {
            lists.add(Kind.RECOMMENDATIONS);
        }
        if (has(Header.DATE) && has(Header.EVENT) && !has(Header.AUTHOR)) {
            lists.add(Kind.EVENTS);
        }
        if ((has(Header.UPDATE) || has(Header.IMPACT) && has(Header.VERSION))
                && !has(Header.AUTHOR)
                && (has(Header.VERSION) || has(Header.SUBJECT) || has(Header.IMPACT))) {
            lists.add(Kind.UPDATES);
        }
        if (kinds[0] == Header.REFERENCE
                || (has(Header.REFERENCE)
                        && !has(Header.VERSION)
                        && first(Header.REFERENCE) == 1)) {
            lists.add(Kind.REFERENCES);
        }
    }

    boolean is(Kind kind) {
        return lists.contains(kind);
    }

    private boolean has(Header kind) {
        return first(kind) >= 0;
    }

    /** The first column of a kind, or -1. */
    int first(Header kind) {
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == kind) {
                return i;
            }
        }
        return -1;
    }

    Header kind(int column) {
        return column < kinds.length ? kinds[column] : Header.NONE;
    }

    String name(int column) {
        return names[column];
    }

    /** The unit in parentheses behind a column's name, or empty. */
    String unit(int column) {
        return units[column];
    }

    /** The column that says what a row is about, or -1. */
    int subject() {
        return subject;
    }

    /** Whether the column is about one technology, and the rows are what is measured of it. */
    boolean isTechnology(int column) {
        return technologies[column] != null;
    }

    String technology(int column) {
        Technology technology = technologies[column];
        return technology == null ? "" : technology.name();
    }

    boolean isMetricTable() {
        return kinds[0] == Header.METRIC;
    }

    boolean isPlainValue(int column) {
        return PLAIN.whole(names[column], 0, names[column].length()) == Plain.VALUE
                || technologies[column] != null;
    }

    /** Whether what the cells hold is a change, or the level before one. */
    Change change(int column) {
        return kinds[column] == Header.BEFORE ? Change.BEFORE : CHANGES.in(names[column]);
    }

    /** Whether every part of a cell is something to choose, known or not. */
    boolean picksAnything(String cell) {
        String name = names[first(Header.PICK)];
        boolean latin = !cell.isEmpty() && WordSet.isLatin(cell.charAt(0)) && cell.length() <= 40;
        return latin
                || name.contains("技术")
                || name.contains("工具")
                || name.toLowerCase(java.util.Locale.ROOT).contains("recommended");
    }

    /** The address in the second column, when the first is the title. */
    String path(List<Text> cells) {
        for (int i = 1; i < Math.min(cells.size(), kinds.length); i++) {
            if (kinds[i] == Header.REFERENCE) {
                return cells.get(i).plain();
            }
        }
        return "";
    }
}

package veritable.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import veritable.report.Text.Mark;
import veritable.report.Text.Marked;

/**
 * Keys and values in running text: {@code **更新时间**：2025-11-04 **版本**：v1.0}, or {@code Version: 1.0
 * | Date: Nov 4, 2025}.
 */
final class Pairs {
    private static final int LONGEST_KEY = 24;
    private static final int LONGEST_TEXT = 2000;

    /**
     * A key and its value in a text.
     *
     * @param start where the key begins
     * @param value where the value begins
     * @param end where the value ends
     */
    record Pair(Text text, int start, String key, @Nullable MetadataKey kind, int value, int end) {
        String written() {
            return text.plain().substring(value, end);
        }

        boolean is(MetadataKey wanted) {
            return kind == wanted;
        }
    }

    private final Text text;
    private final String plain;
    private final List<int[]> found = new ArrayList<>(); // start and end of key, colon

    private Pairs(Text text) {
        this.text = text;
        this.plain = text.plain();
    }

    /** The pairs of a text that is made of nothing else, or none. */
    static List<Pair> of(Text text) {
        if (text.plain().length() > LONGEST_TEXT
                || text.plain().indexOf('：') < 0 && text.plain().indexOf(':') < 0) {
            return List.of();
        }
        return new Pairs(text).read();
    }

    /** Whether a block in the middle of a report may hold nothing but known pairs. */
    static boolean mayTell(Block block) {
        if (block instanceof Block.Quote quote && !quote.blocks().isEmpty()) {
            return mayTell(quote.blocks().get(0));
        }
        return block instanceof Block.Paragraph paragraph && beginsKnown(paragraph.text().plain());
    }

    private static boolean beginsKnown(String plain) {
        int start = 0;
        while (start < plain.length() && !Character.isLetterOrDigit(plain.charAt(start))) {
            start++;
        }
        int most = Math.min(plain.length(), start + LONGEST_KEY + 4);
        for (int i = start + 1; i < most; i++) {
            char c = plain.charAt(i);
            if (c == '：' || c == ':') {
                int end = i;
                while (isPadding(plain.charAt(end - 1))) {
                    end--;
                }
                return MetadataKey.of(plain.substring(start, end)) != null;
            }
        }
        return false;
    }

    private List<Pair> read() {
        int from = 0;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '：' || c == ':' && !plain.startsWith("//", i + 1)) {
                int[] key = key(from, i);
                if (key != null) {
                    found.add(key);
                    from = i + 1;
                } else if (found.isEmpty()) {
                    return List.of();
                }
            } else if (found.isEmpty() && i > 3 * LONGEST_KEY) {
                return List.of();
            }
        }
        if (found.isEmpty() || firstWord(0, plain.length()) < found.get(0)[0]) {
            return List.of();
        }
        return pairs();
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            int[] key = found.get(i);
            int limit = i + 1 < found.size() ? found.get(i + 1)[0] : plain.length();
            int value = key[2] + 1;
            while (value < limit && isPadding(plain.charAt(value))) {
                value++;
            }
            int end = limit;
            while (end > value && isSeparator(plain.charAt(end - 1))) {
                end--;
            }
            String name = plain.substring(key[0], key[1]);
            pairs.add(new Pair(text, key[0], name, MetadataKey.of(name), value, end));
        }
        return pairs;
    }

    /** Start and end of the key before a colon, and the colon; null if there is none. */
    private int @Nullable [] key(int from, int colon) {
        int end = colon;
        while (end > from && isPadding(plain.charAt(end - 1))) {
            end--;
        }
        int start = startOfMark(from, end, colon);
        if (start < 0) {
            start = startOfKnown(from, end);
        }
        if (start < 0) {
            start = startOfAny(from, end);
        }
        boolean named = start >= 0 && end - start <= LONGEST_KEY && hasLetter(start, end);
        return named ? new int[] {start, end, colon} : null;
    }

    /** The key is marked: {@code **key**：} or {@code **key：**}. */
    private int startOfMark(int from, int end, int colon) {
        for (Marked marked : text.marked()) {
            boolean around = marked.end() == end || marked.start() < end && colon < marked.end();
            if (marked.mark() == Mark.STRONG && around && marked.start() >= from) {
                return firstWord(marked.start(), end);
            }
        }
        return -1;
    }

    /** The key is one of ours, and the longest of those that end here. */
    private int startOfKnown(int from, int end) {
        for (int start = Math.max(from, end - LONGEST_KEY); start < end; start++) {
            if (begins(from, start) && MetadataKey.of(plain.substring(start, end)) != null) {
                return start;
            }
        }
        return -1;
    }

    /** The key is any short word at the beginning of a line or behind a bar. */
    private int startOfAny(int from, int end) {
        int start = end;
        while (start > from && !isHardEdge(start)) {
            start--;
        }
        start = firstWord(start, end);
        return found.isEmpty() && start > firstWord(0, end) ? -1 : start;
    }

    private boolean isHardEdge(int start) {
        char before = plain.charAt(start - 1);
        return before == '|'
                || before == '\n'
                || before == '·'
                || before == '•'
                || isNewLine(start);
    }

    /** Whether a word may begin at {@code start}. */
    private boolean begins(int from, int start) {
        if (start == from || isNewLine(start)) {
            return true;
        }
        return Character.isLetterOrDigit(plain.charAt(start))
                && !Character.isLetterOrDigit(plain.charAt(start - 1));
    }

    private boolean isNewLine(int start) {
        return start > 0
                && text.index(start) > text.index(start - 1) + 1
                && text.at(start).line() > text.at(start - 1).line();
    }

    private int firstWord(int from, int end) {
        int start = from;
        while (start < end && !Character.isLetterOrDigit(plain.charAt(start))) {
            start++;
        }
        return start;
    }

    private boolean hasLetter(int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLetter(plain.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPadding(char c) {
        return c == ' ' || c == '*' || c == '_' || c == '\t' || c == '\u00A0' || c == '\u3000';
    }

    private static boolean isSeparator(char c) {
        return isPadding(c) || "|·•,，;；/\n".indexOf(c) >= 0;
    }
}

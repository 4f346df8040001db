package veritable.claim;

import veritable.claim.Metric.Bound;
import veritable.claim.Metric.Change;

/**
 * Reads what the words before and behind a number say of it: bounds and verbs of change first, then
 * the name of what is measured.
 */
final class SurroundingsReader {
    static final String DELIMITERS = "，。；、：！？（）【】「」『』《》〈〉“”…|;:!?()[]{}\"—\n→✅❌⭐";
    private static final int LONGEST_NAME = 40;

    private final String text;
    private final int from;
    private final int start;
    private final int limit;
    private final boolean counts;
    private final ChangeWords changes;
    private Bound bound = Bound.EXACT;
    private String each = "";
    private int end;

    SurroundingsReader(String text, int clause, int start, int end, int limit, boolean counts) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.limit = limit;
        this.counts = counts;
        this.changes = new ChangeWords(text);
        this.from = clauseStart(clause, start);
    }

    Surroundings read() {
        int before = wordsBefore();
        String name = withoutEach(nameBefore(before));
        boundsAfter();
        changeAfter();
        if (name.isEmpty() || counts) {
            NounBehind noun = new NounBehind(text, changes, end, limit);
            String after = noun.read();
            end = noun.end();
            if (!after.isEmpty()) {
                return new Surroundings(bound, changes.change(), after, name, each, end);
            }
        }
        return new Surroundings(bound, changes.change(), name, "", each, end);
    }

    private String withoutEach(String name) {
        if (!name.startsWith("每")) {
            return name;
        }
        int length = Units.endOfEach(name, 1, name.length());
        if (length == 1) {
            return name;
        }
        each = Units.ofHan(name, 1, length);
        return name.substring(length).strip();
    }

    private int clauseStart(int clause, int at) {
        int start = Math.max(clause, at - 2 * LONGEST_NAME);
        for (int i = at - 1; i >= start; i--) {
            char c = text.charAt(i);
            if (DELIMITERS.indexOf(c) >= 0
                    || ((c == ',' || c == '.')
                            && i + 1 < at
                            && Chars.isBlank(text.charAt(i + 1)))) {
                return i + 1;
            }
        }
        return start;
    }

    /** Takes bounds, verbs and fillers from the end; says where the rest ends. */
    private int wordsBefore() {
        int at = start;
        boolean by = false;
        while (true) {
            at = Chars.skipBlanksBack(text, at, from);
            int length = sign(at);
            if (length == 0) {
                length = bound(at);
            }
            if (length == 0) {
                length = NumberWords.TARGETS.before(text, at, from);
                changes.reach(length > 0);
            }
            if (length == 0 && changes.change() == Change.LEVEL) {
                length = changes.before(at, from);
            }
            if (length == 0) {
                length = NumberWords.FILLERS.before(text, at, from);
                by |= length == 2 && text.startsWith("by", at - 2);
            }
            if (length == 0) {
                break;
            }
            at -= length;
        }
        return at;
    }

    private int sign(int at) {
        return at > from && "-+−±".indexOf(text.charAt(at - 1)) >= 0 ? 1 : 0;
    }

    private int bound(int at) {
        int length = NumberWords.AT_MOST.before(text, at, from);
        Bound read = Bound.AT_MOST;
        if (length == 0) {
            length = NumberWords.AT_LEAST.before(text, at, from);
            read = Bound.AT_LEAST;
        }
        if (length == 0) {
            length = NumberWords.ABOUT.before(text, at, from);
            read = Bound.ABOUT;
        }
        if (length > 0 && bound == Bound.EXACT) {
            bound = read;
        }
        return length;
    }

    private String nameBefore(int end) {
        int begin = Chars.skipBlanks(text, from, end);
        int stop = end;
        boolean again = true;
        while (again && begin < stop) {
            int lead = NumberWords.CONJUNCTIONS.at(text, begin, stop);
            begin = Chars.skipBlanks(text, begin + lead, stop);
            int verb = changes.isOpen() ? changes.leading(begin, stop) : 0;
            begin = Chars.skipBlanks(text, begin + verb, stop);
            int tail = NumberWords.TRAILING.before(text, stop, begin);
            stop = Chars.skipBlanksBack(text, stop - tail, begin);
            again = lead + verb + tail > 0;
        }
        int verb = changes.isOpen() ? changes.within(begin, stop) : begin;
        begin = Chars.skipBlanks(text, verb, stop);
        return begin >= stop || isSentence(begin, stop) ? "" : bare(text, begin, stop);
    }

    /** More than a name: too long, or in English of more than five words. */
    private boolean isSentence(int begin, int stop) {
        if (stop - begin > LONGEST_NAME) {
            return true;
        }
        int words = 0;
        for (int at = begin; at < stop; at++) {
            words += text.charAt(at) == ' ' && WordSet.isLatin(text.charAt(at - 1)) ? 1 : 0;
        }
        return words > 4;
    }

    private void boundsAfter() {
        int at = Chars.skipBlanks(text, end, limit);
        int length = NumberWords.AT_LEAST_AFTER.at(text, at, limit);
        Bound read = Bound.AT_LEAST;
        if (length == 0) {
            length = NumberWords.AT_MOST_AFTER.at(text, at, limit);
            read = Bound.AT_MOST;
            if (length == 1 && at + 1 < limit && "存核部网容".indexOf(text.charAt(at + 1)) >= 0) {
                length = 0;
            }
        }
        if (length == 0) {
            length = NumberWords.ABOUT_AFTER.at(text, at, limit);
            read = Bound.ABOUT;
        }
        if (length > 0) {
            bound = bound == Bound.EXACT ? read : bound;
            end = at + length;
        }
    }

    /** 10x faster, 30% 提升. */
    private void changeAfter() {
        if (!changes.isOpen()) {
            return;
        }
        int at = Chars.skipBlanks(text, end, limit);
        int verb = changes.leading(at, limit);
        if (verb > 0) {
            end = at + verb;
        }
    }

    /** The text between two places without the marks around it. */
    static String bare(String text, int begin, int stop) {
        int from = begin;
        while (from < stop && "*_`-•·'\"+/&".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        int to = stop;
        while (to > from && "*_`-•·'\"=/&".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to).strip();
    }
}

package veritable.version;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What has been read of a version so far, up to {@link #end}. */
final class VersionDraft {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;

    private final Folded text;
    private final VersionPrefix prefix;
    private final int digits;
    private final Key key = new Key();
    private long[] numbers = new long[4];
    private int count;
    private int traits;
    private boolean suffix;
    private boolean early;
    private boolean dotted = true;
    private boolean wasDotted = true;
    private List<String> labels = List.of();
    private int[] cuts = {};

    int end;

    VersionDraft(Folded text, VersionPrefix prefix, int digits) {
        this.text = text;
        this.prefix = prefix;
        this.digits = digits;
        this.end = digits;
    }

    void begin(long epoch, int from) {
        key.epoch(epoch);
        if (prefix.stage >= 0) {
            key.add(Key.RELEASE);
            key.pre(prefix.stage);
            traits = Version.STAGE | Version.PRE_RELEASE | Version.SUFFIX;
            suffix = true;
            early = true;
        }
        end = from;
    }

    int count() {
        return count;
    }

    /** Whether words have come, so that numbers are of the version no more. */
    boolean hasSuffix() {
        return suffix;
    }

    /** Whether there is nothing but numbers with points between them. */
    boolean isDotted() {
        return dotted && !suffix && (traits & Version.SUFFIX) == 0;
    }

    boolean beginsWithYear() {
        return count > 0 && numbers[0] >= FIRST_YEAR && numbers[0] <= LAST_YEAR;
    }

    long leading(int index) {
        return numbers[index];
    }

    void separate(char separator) {
        wasDotted = dotted;
        dotted &= separator == '.';
    }

    void number(int from, int to) {
        if (!suffix) {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, count * 2);
            }
            numbers[count++] = text.number(from, to);
        }
        int first = from;
        while (first < to - 1 && text.at(first) == '0') {
            first++;
        }
        if (Key.hasBig(to - first)) {
            key.big(text.word(first, to));
        } else {
            key.number(text.number(first, to));
        }
        wasDotted = dotted;
        end = to;
    }

    /** One letter glued to the numbers, or two when the letters have run out: 1.0.2k, 0.9.8zh. */
    void letter(int from, int to) {
        key.letter(to == from + 1 ? text.at(from) - 'a' + 1 : 27 + text.at(from + 1) - 'a');
        traits |= Version.SUFFIX;
        end = to;
    }

    /** A stage glued to a v and a single number: v2beta1. */
    boolean generation(String word, int from, int to) {
        boolean glued = text.isDigit(from - 1) && text.isDigit(to);
        boolean known = word.equals("alpha") || word.equals("beta");
        if (!prefix.afterV || count != 1 || suffix || !glued || !known) {
            return false;
        }
        key.generation(Vocabulary.stage(word));
        key.add(Key.RELEASE);
        traits |= Version.GENERATION | Version.SUFFIX | Version.PRE_RELEASE;
        early = true;
        suffix = true;
        end = to;
        return true;
    }

    /** A word of a stage that is known; its letters say no more. */
    void stage(int stage, int to) {
        open();
        if (early && !Vocabulary.isUnderway(stage)) {
            key.word(stage, text.text(), to, to);
        } else {
            early();
            key.pre(stage);
        }
        traits |= Version.SUFFIX;
        end = to;
    }

    /** A word in no list, which counts as a stage. */
    void unknown(int from, int to) {
        open();
        if (early) {
            key.word(Vocabulary.OTHER_STAGE, text.text(), from, to);
        } else {
            early();
            key.pre(Vocabulary.OTHER_STAGE, text.text(), from, to);
        }
        traits |= Version.SUFFIX;
        end = to;
    }

    /** What comes after the release of the numbers. */
    void later(int to) {
        open();
        key.post();
        traits |= Version.SUFFIX;
        end = to;
    }

    /** What comes before all that could follow. */
    void tilde(int to) {
        open();
        early();
        key.add(Key.TILDE);
        traits |= Version.SUFFIX;
        end = to;
    }

    /** After revision 0, which is no more than the release: above all its pre-releases. */
    void backport(int to) {
        open();
        early();
        key.pre(Vocabulary.LATEST_STAGE);
        tilde(to);
    }

    boolean isEarly() {
        return early;
    }

    private void early() {
        early = true;
        traits |= (traits & Version.SUFFIX) == 0 ? Version.PRE_RELEASE : 0;
    }

    /** Zeros before a word do not count: 1.0.0-rc.1 is 1-rc.1. */
    void open() {
        key.dropZeros();
        if (!suffix) {
            key.add(Key.RELEASE);
            suffix = true;
        }
    }

    void label(String label, int to) {
        if (labels.isEmpty()) {
            labels = new ArrayList<>();
        }
        labels.add(label);
        dotted = wasDotted;
        cuts = Arrays.copyOf(cuts, cuts.length + 2);
        cuts[cuts.length - 2] = end;
        cuts[cuts.length - 1] = to;
        end = to;
    }

    /** Reads what is left as a build; {@code from} is at its first run. */
    void build(int from, boolean flavour) {
        open();
        key.add(Key.BUILD);
        traits |= flavour ? Version.BUILD | Version.FLAVOUR : Version.BUILD;
        int i = from;
        while (text.isRun(i)) {
            int to = text.isDigit(i) ? text.digits(i) : text.letters(i);
            if (text.isDigit(i)) {
                number(i, to);
            } else if (i > from && isLastLabel(i, to)) {
                label(text.word(i, to), to);
            } else {
                key.buildWord(text.text(), i, to);
            }
            end = to;
            i = text.isSeparator(to) || text.at(to) == '+' ? to + 1 : to;
            if (text.at(to) == '~' && text.isRun(i)) {
                key.add(Key.TILDE);
            }
        }
    }

    private boolean isLastLabel(int from, int to) {
        boolean last = !text.isRun(to) && !(text.isSeparator(to) && text.isRun(to + 1));
        return last
                && text.at(from - 1) != '~'
                && Vocabulary.after(text.word(from, to), false) == Vocabulary.LABEL;
    }

    Version version(boolean wildcard) {
        if (!suffix) {
            key.dropZeros();
            key.add(Key.RELEASE);
        }
        if ((traits & Version.BUILD) == 0) {
            key.dropZeros();
            key.add(Key.BUILD);
        }
        key.add(Key.END);
        if (prefix.afterV && count == 1 && (traits & Version.SUFFIX) == 0 && !wildcard) {
            traits |= Version.GENERATION;
        }
        if (beginsWithYear() && (count < 3 || !dotted) || count == 1 && isDay(numbers[0])) {
            traits |= Version.CALENDAR;
        }
        return new Version(
                written(),
                prefix.stream(),
                labels,
                Arrays.copyOf(numbers, count),
                key.toArray(),
                traits);
    }

    /** Whether the normal form has the blank at {@code i}: in names, and between numbers. */
    private boolean isKept(int i) {
        boolean between = i < digits || text.isDigit(i + 1) && text.isDigit(i - 1);
        return between && text.at(i + 1) != Fold.BLANK;
    }

    /** Whether words would run together without the blank before {@code next}: r nightly, r 12. */
    private boolean splits(StringBuilder out, int next) {
        int last = out.length() - 1;
        if (last < 1 || !Fold.isLetter(Fold.lower(out.charAt(last)))) {
            return false;
        }
        boolean single = !Fold.isLetter(Fold.lower(out.charAt(last - 1)));
        return text.isLetter(next) || single && text.isDigit(next);
    }

    private static boolean isDay(long number) {
        return number >= FIRST_YEAR * 10_000L && number < (LAST_YEAR + 1) * 10_000L;
    }

    private String written() {
        int from = prefix.textFrom(digits);
        StringBuilder out = new StringBuilder(end - from + 1);
        if ((traits & Version.GENERATION) != 0 && from == digits) {
            out.append('v');
        }
        int cut = 0;
        for (int i = from; i < end; i++) {
            if (cut < cuts.length && i == cuts[cut]) {
                i = cuts[cut + 1] - 1;
                cut += 2;
                continue;
            }
            char c = Fold.narrow(text.text().charAt(i));
            if (c != Fold.BLANK || isKept(i)) {
                out.append(c);
            } else if (i > digits && splits(out, i + 1)) {
                out.append('-');
            }
        }
        return out.toString();
    }
}

package veritable.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one version at a place in a text, as much as belongs to it.
 *
 * <p>In a whole text that should be a version, any word after the numbers belongs to it and any
 * word before them is its stream. In running text only known words do.
 */
final class VersionReader {
    private static final int TIMESTAMP = 14;

    private final CharSequence text;
    private final int limit;
    private final boolean whole;
    private final Key key = new Key();
    private final VersionPrefix prefix;

    private long[] numbers = new long[4];
    private int count;
    private boolean alone;
    private boolean dotted = true;
    private boolean wasDotted = true;
    private boolean suffix;
    private boolean early;
    private boolean afterWord;
    private boolean afterStage;
    private boolean afterUpdate;
    private int traits;
    private List<String> labels = List.of();
    private int[] cuts = {};
    private int digitsFrom;
    private int numbersEnd;
    private int next;

    /** After the version that was read. */
    int end;

    /** Whether what was read ended in {@code .x} or {@code .*}, which {@link #end} is after. */
    boolean wildcard;

    VersionReader(CharSequence text, int limit, boolean whole) {
        this.text = text;
        this.limit = limit;
        this.whole = whole;
        this.prefix = new VersionPrefix(text, limit, whole);
    }

    /** The version that the whole text is, or null. */
    @Nullable Version whole() {
        alone = true;
        Version version = read(0);
        if (version == null) {
            return null;
        }
        int rest = Words.noise(text, end, limit);
        while (rest < limit && (at(rest) == Fold.BLANK || isSeparator(at(rest)))) {
            rest++;
        }
        if (rest < limit || wildcard) {
            end = wildcard ? end - 1 : rest;
            return null;
        }
        return version;
    }

    String complaint() {
        String found = end < limit ? "\"" + text.charAt(end) + "\" at " + (end + 1) : "no digit";
        return "\""
                + text
                + "\" is not a version: "
                + found
                + " (expected digits and dots, like 1.30.4)";
    }

    /** The version at {@code from}, or null; {@link #end} is after it. */
    @Nullable Version read(int from) {
        digitsFrom = prefix.read(from);
        if (digitsFrom < 0) {
            end = prefix.end;
            return null;
        }
        start();
        while (step()) {}
        if (end < 0) {
            end = next;
            return null;
        }
        if (!suffix) {
            key.dropZeros();
            key.add(Key.RELEASE);
        }
        if ((traits & Version.BUILD) == 0) {
            key.dropZeros();
            key.add(Key.BUILD);
        }
        key.add(Key.END);
        return new Version(
                written(),
                prefix.stream(),
                labels,
                Arrays.copyOf(numbers, count),
                key.toArray(),
                traits | character());
    }

    private void start() {
        int from = digitsFrom;
        int stage = prefix.stage;
        if (stage >= 0) {
            key.epoch(0);
            key.add(Key.RELEASE);
            key.pre(stage);
            traits = Version.STAGE | Version.PRE_RELEASE | Version.SUFFIX;
            suffix = early = afterWord = true;
        } else {
            int to = digits(from);
            char c = at(to);
            boolean epoch = whole && (c == '!' || c == ':');
            if (epoch && to - from < 6 && Fold.isDigit(at(to + 1))) {
                key.epoch(Integer.parseInt(Words.lower(text, from, to)));
                from = to + 1;
            } else {
                key.epoch(0);
            }
        }
        next = from;
        end = from;
    }

    private boolean step() {
        char c = at(next);
        if (Fold.isDigit(c)) {
            number();
            return true;
        }
        if (Fold.isLetter(c)) {
            return word(false);
        }
        return switch (c) {
            case '+' -> {
                if (isRun(at(next + 1))) {
                    next++;
                    build();
                }
                yield false;
            }
            case '~' -> tilde();
            case '^' -> caret();
            case Fold.BLANK -> blank();
            case '.', '-', '_', ',', ':' -> separator(c);
            default -> label(Words.label(text, next, limit), "");
        };
    }

    // numbers

    private void number() {
        int to = digits(next);
        if (!suffix) {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, count * 2);
            }
            numbers[count++] = value(next, to);
        }
        int from = next;
        while (from < to - 1 && at(from) == '0') {
            from++;
        }
        if (Key.hasBig(to - from)) {
            key.big(Words.lower(text, from, to));
        } else {
            key.number(value(from, to));
        }
        afterWord = afterStage = false;
        wasDotted = dotted;
        end = next = to;
    }

    /** Saturates. */
    private long value(int from, int to) {
        long value = 0;
        for (int i = from; i < to; i++) {
            if (value > (Long.MAX_VALUE - 9) / 10) {
                return Long.MAX_VALUE;
            }
            value = value * 10 + at(i) - '0';
        }
        return value;
    }

    // words

    private boolean word(boolean afterBlank) {
        int from = next;
        int to = letters(from);
        char c = at(from);
        boolean glued = from > digitsFrom && Fold.isDigit(at(from - 1));
        boolean beforeDigit = Fold.isDigit(at(to));
        if (!suffix && c == 'x' && to == from + 1 && !beforeDigit && at(from - 1) == '.') {
            return wildcard(to);
        }
        if (!suffix && glued && !beforeDigit && isLetterOfVersion(from, to)) {
            if (count < 3 && !isYear(0) && (!whole || c == 'x')) {
                return reject();
            }
            key.letter(to == from + 1 ? c - 'a' + 1 : 27 + at(from + 1) - 'a');
            traits |= Version.SUFFIX;
            dotted = false;
            end = next = to;
            return true;
        }
        String word = Words.lower(text, from, to);
        Vocabulary meaning = Vocabulary.after(word, beforeDigit);
        if (meaning == Vocabulary.LABEL && at(from - 1) == '~') {
            meaning = Vocabulary.OTHER;
        } else if (word.equals("build") && Words.matches("-snapshot", text, to, limit)) {
            meaning = Vocabulary.LABEL;
        }
        if (Words.isVendorWithDigits(text, from, limit) || word.equals("b") && afterUpdate) {
            meaning = Vocabulary.VENDOR;
        }
        if (meaning == Vocabulary.OTHER && glued && (!whole || Lookalikes.isUnit(word))) {
            return reject();
        }
        if (meaning == Vocabulary.JOIN || meaning == Vocabulary.OTHER && (!whole || afterBlank)) {
            return false;
        }
        if (afterBlank && (meaning == Vocabulary.VENDOR || to == from + 1)) {
            return false;
        }
        if (meaning == Vocabulary.LABEL && !beforeDigit) {
            return label(to, word);
        }
        if (meaning == Vocabulary.VENDOR) {
            traits |= Version.FLAVOUR;
            build();
            return false;
        }
        if (isGeneration(word, glued, beforeDigit)) {
            key.generation(Vocabulary.stage(word));
            traits |= Version.GENERATION | Version.SUFFIX | Version.PRE_RELEASE;
            early = suffix = true;
            key.add(Key.RELEASE);
        } else {
            openSuffix();
            edition(word, meaning, from, to);
        }
        afterWord = true;
        afterStage = meaning == Vocabulary.PRE;
        end = next = to;
        return true;
    }

    private void edition(String word, Vocabulary meaning, int from, int to) {
        int stage = Vocabulary.stage(word);
        boolean known = meaning == Vocabulary.PRE;
        afterUpdate = word.equals("u");
        if (!early && meaning == Vocabulary.PRE || meaning == Vocabulary.OTHER) {
            traits |= (traits & Version.SUFFIX) == 0 ? Version.PRE_RELEASE : 0;
        }
        traits |= Version.SUFFIX;
        if (meaning == Vocabulary.POST || meaning == Vocabulary.LABEL) {
            key.post();
        } else if (early && !(known && Vocabulary.isUnderway(stage))) {
            key.word(stage, text, from, known ? from : to);
        } else {
            early = true;
            key.pre(stage, text, from, known ? from : to);
        }
    }

    private void openSuffix() {
        key.dropZeros();
        if (!suffix) {
            key.add(Key.RELEASE);
            suffix = true;
        }
    }

    /** One letter, or two when the letters have run out: 1.0.2k, 0.9.8zh. */
    private boolean isLetterOfVersion(int from, int to) {
        return to == from + 1 || to == from + 2 && at(from) == 'z';
    }

    private boolean isGeneration(String word, boolean glued, boolean beforeDigit) {
        return prefix.afterV
                && count == 1
                && !suffix
                && glued
                && beforeDigit
                && (word.equals("alpha") || word.equals("beta"));
    }

    private boolean label(int to, String word) {
        if (to <= next) {
            return false;
        }
        if (labels.isEmpty()) {
            labels = new ArrayList<>();
        }
        dotted = wasDotted;
        labels.add(word.isEmpty() ? Words.lower(text, next, to) : word);
        cuts = Arrays.copyOf(cuts, cuts.length + 2);
        cuts[cuts.length - 2] = end;
        cuts[cuts.length - 1] = to;
        end = next = to;
        return true;
    }

    /** Ends the version before the first x or star, and reading after the last. */
    private boolean wildcard(int to) {
        wildcard = true;
        numbersEnd = end;
        end = to;
        while (at(end) == '.'
                && (at(end + 1) == 'x' || at(end + 1) == '*')
                && !isRun(at(end + 2))) {
            end += 2;
        }
        return false;
    }

    private boolean reject() {
        end = -1;
        return false;
    }

    // what stands between runs

    private boolean separator(char c) {
        int to = next + 1;
        while (whole && isSeparator(at(to))) {
            to++;
        }
        char after = at(to);
        if (after == '*' && !suffix && c == '.') {
            return wildcard(to + 1);
        }
        if (!isRun(after) || !whole && c == ':') {
            return false;
        }
        if (c == ',' && !(whole && after == '0')) {
            return false;
        }
        if (c == '-' && isRange(to)) {
            return false;
        }
        if (c == '-' && Fold.isDigit(after) && count > 1 && dotted && !suffix) {
            revision(to);
        }
        wasDotted = dotted;
        dotted &= c == '.';
        next = to;
        return true;
    }

    /**
     * After dotted numbers, a hyphen and a number are a later edition; of 14 digits, a snapshot.
     */
    private void revision(int from) {
        int to = digits(from);
        boolean none = to == from + 1 && at(from) == '0' && !(at(to) == '.' && isRun(at(to + 1)));
        openSuffix();
        if (to - from == TIMESTAMP) {
            early = true;
            traits |= Version.PRE_RELEASE;
            key.add(Key.TILDE);
        } else if (!none) {
            key.post();
        }
        traits |= none ? 0 : Version.SUFFIX;
    }

    private boolean tilde() {
        int to = next + 1;
        char after = at(to);
        if (whole && isSeparator(after) && after != '~') {
            return separator('.');
        }
        if (isRange(to) || !(isRun(after) || whole)) {
            return false;
        }
        boolean known = false;
        if (Fold.isLetter(after)) {
            int wordEnd = letters(to);
            Vocabulary meaning =
                    Vocabulary.after(Words.lower(text, to, wordEnd), Fold.isDigit(at(wordEnd)));
            known = meaning == Vocabulary.PRE && !early;
        }
        if (!known && !(afterStage && Fold.isDigit(after))) {
            openSuffix();
            early = true;
            traits |= (traits & Version.SUFFIX) == 0 ? Version.PRE_RELEASE : 0;
            traits |= Version.SUFFIX;
            key.add(Key.TILDE);
        }
        end = next = to;
        return true;
    }

    private boolean caret() {
        if (!whole || !isRun(at(next + 1))) {
            return false;
        }
        openSuffix();
        key.post();
        traits |= Version.SUFFIX;
        next++;
        return true;
    }

    private boolean blank() {
        int to = next;
        while (at(to) == Fold.BLANK) {
            to++;
        }
        char c = at(to);
        if (Fold.isDigit(c)) {
            if (!afterWord) {
                return false;
            }
            next = to;
            return true;
        }
        int back = next;
        next = to;
        if (Fold.isLetter(c) && isEditionAfterBlank(to) && word(true)) {
            return true;
        }
        if (label(Words.label(text, to, limit), "")) {
            return true;
        }
        next = back;
        return false;
    }

    /** Only whole words, and words of later editions only with a number: 8 Update 292. */
    private boolean isEditionAfterBlank(int from) {
        int to = letters(from);
        int digit = to;
        while (at(digit) == Fold.BLANK) {
            digit++;
        }
        return switch (Vocabulary.after(Words.lower(text, from, to), false)) {
            case LABEL -> !Fold.isDigit(at(digit));
            case POST -> Fold.isDigit(at(digit));
            case PRE ->
                    !Words.lower(text, from, to).startsWith("pre")
                            || Vocabulary.before(Words.lower(text, from, to)) == Vocabulary.PRE;
            default -> false;
        };
    }

    /** Whether what follows a dash or tilde is the upper end of a range that began here. */
    private boolean isRange(int from) {
        if (suffix || !dotted || alone && count == 1 || (traits & Version.SUFFIX) != 0) {
            return false;
        }
        int i = at(from) == 'v' ? from + 1 : from;
        int parts = 0;
        int order = 0;
        while (Fold.isDigit(at(i)) && parts < count) {
            int to = digits(i);
            order = order != 0 ? order : Long.compare(value(i, to), numbers[parts]);
            parts++;
            i = to;
            if (parts < count && at(i) == '.') {
                i++;
            }
        }
        char c = at(i);
        boolean more = (c == '.' || c == '-' || c == ':') && Fold.isDigit(at(i + 1));
        return parts == count && order > 0 && !more;
    }

    // builds

    private void build() {
        openSuffix();
        key.add(Key.BUILD);
        traits |= Version.BUILD;
        int first = next;
        int i = first;
        while (isRun(at(i))) {
            int to;
            if (Fold.isDigit(at(i))) {
                to = digits(i);
                next = i;
                number();
            } else {
                to = letters(i);
                String word = Words.lower(text, i, to);
                boolean isLabel = Vocabulary.after(word, false) == Vocabulary.LABEL;
                boolean last = !isRun(at(to)) && !(isSeparator(at(to)) && isRun(at(to + 1)));
                if (isLabel && i > first && last && at(i - 1) != '~') {
                    next = i;
                    label(to, word);
                } else {
                    key.buildWord(text, i, to);
                }
            }
            end = next = i = to;
            if (isSeparator(at(i)) || at(i) == '+') {
                if (at(i) == '~' && isRun(at(i + 1))) {
                    key.add(Key.TILDE);
                }
                i++;
            }
        }
    }

    // what came out

    private int character() {
        boolean plain = count == 1 && prefix.afterV && (traits & Version.SUFFIX) == 0;
        return (plain && !wildcard ? Version.GENERATION : 0)
                | (count > 0 && isCalendar() ? Version.CALENDAR : 0);
    }

    private boolean isCalendar() {
        return isYear(0) && (count < 3 || !dotted)
                || count == 1 && numbers[0] >= 1990_01_01 && numbers[0] <= 2099_12_31;
    }

    private boolean isYear(int index) {
        return numbers[index] >= 1990 && numbers[index] <= 2099;
    }

    private String written() {
        int from = prefix.textFrom(digitsFrom);
        boolean generation = ((traits | character()) & Version.GENERATION) != 0;
        int to = wildcard ? numbersEnd : end;
        StringBuilder out = new StringBuilder(to - from + 1);
        if (generation && from == digitsFrom) {
            out.append('v');
        }
        int cut = 0;
        for (int i = from; i < to; i++) {
            if (cut < cuts.length && i == cuts[cut]) {
                i = cuts[cut + 1] - 1;
                cut += 2;
                continue;
            }
            char c = Fold.narrow(text.charAt(i));
            if (c != Fold.BLANK || i < digitsFrom && at(i + 1) != Fold.BLANK) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private int digits(int from) {
        int i = from;
        while (Fold.isDigit(at(i))) {
            i++;
        }
        return i;
    }

    private int letters(int from) {
        int i = from;
        while (Fold.isLetter(at(i))) {
            i++;
        }
        return i;
    }

    private char at(int i) {
        return i < limit ? Fold.lower(text.charAt(i)) : 0;
    }

    private static boolean isRun(char c) {
        return Fold.isDigit(c) || Fold.isLetter(c);
    }

    static boolean isSeparator(char c) {
        return c == '.' || c == '-' || c == '_' || c == ',' || c == ':' || c == '~';
    }
}

package veritable.version;

import org.jspecify.annotations.Nullable;

/**
 * Reads one version at a place in a text, as much as belongs to it.
 *
 * <p>In a whole text that should be a version, any word after the numbers belongs to it and any
 * word before them is its stream. In running text only known words do.
 */
final class VersionReader {
    /** No range of versions with more than two numbers goes on so far in the first of them. */
    static final int FARTHEST = 100;

    private static final int TIMESTAMP = 14;
    private static final int LONGEST_EPOCH = 5;

    private final Folded text;
    private final boolean whole;
    private final VersionPrefix prefix;
    private VersionDraft draft;
    private int digits;
    private int next;
    private boolean rejected;
    private boolean afterWord;
    private boolean afterStage;
    private boolean afterUpdate;
    private int afterRevisionZero;

    private boolean alone;

    /** Whether no range can begin here, since a sign stands before: {@code >=1.0-2.1}. */
    boolean bounded;

    /** After the version that was read; where reading stopped if there is none. */
    int end;

    /** Whether what was read ended in {@code .x} or {@code .*}, which {@link #end} is after. */
    boolean wildcard;

    VersionReader(Folded text, boolean whole) {
        this.text = text;
        this.whole = whole;
        this.prefix = new VersionPrefix(text, whole);
        this.draft = new VersionDraft(text, prefix, 0);
    }

    /** The version that the whole text is, or null. */
    @Nullable Version whole() {
        alone = true;
        Version version = read(0);
        if (version == null) {
            return null;
        }
        int rest = Words.noise(text, end);
        while (text.at(rest) == Fold.BLANK || text.isSeparator(rest)) {
            rest++;
        }
        if (rest < text.limit() || wildcard) {
            end = wildcard ? end - 1 : rest;
            return null;
        }
        return version;
    }

    String complaint() {
        String found =
                end < text.limit()
                        ? "\"" + text.text().charAt(end) + "\" at " + (end + 1)
                        : "no digit";
        return "\""
                + text.text()
                + "\" is not a version: "
                + found
                + " (expected digits and dots, like 1.30.4)";
    }

    /** The version at {@code from}, or null. */
    @Nullable Version read(int from) {
        digits = prefix.read(from);
        if (digits < 0) {
            end = prefix.end;
            return null;
        }
        draft = new VersionDraft(text, prefix, digits);
        begin();
        while (step()) {}
        if (rejected) {
            end = next;
            return null;
        }
        end = wildcard ? next : draft.end;
        return draft.version(wildcard);
    }

    private void begin() {
        afterWord = prefix.stage >= 0;
        int to = text.digits(digits);
        boolean sign = text.at(to) == '!' || text.at(to) == ':';
        boolean epoch = sign && to - digits <= LONGEST_EPOCH && text.isDigit(to + 1);
        next = whole && epoch && !afterWord ? to + 1 : digits;
        draft.begin(next > digits ? text.number(digits, to) : 0, next);
    }

    private boolean step() {
        if (text.isDigit(next)) {
            return number();
        }
        if (text.isLetter(next)) {
            return word(false);
        }
        char c = text.at(next);
        return switch (c) {
            case '+' -> plus();
            case '~' -> tilde();
            case '^' -> caret();
            case Fold.BLANK -> blank();
            case '.', '-', '_', ',', ':' -> separator(c);
            default -> chinese(next);
        };
    }

    private boolean number() {
        int to = text.digits(next);
        draft.number(next, to);
        afterUpdate |= draft.count() > 3 && text.at(next - 1) == '_';
        afterWord = false;
        afterStage = false;
        next = to;
        return true;
    }

    // words

    private boolean word(boolean afterBlank) {
        int from = next;
        int to = text.letters(from);
        boolean single = to == from + 1;
        boolean glued = from > digits && text.isDigit(from - 1);
        boolean beforeDigit = text.isDigit(to);
        if (!draft.hasSuffix()
                && !beforeDigit
                && (single || to == from + 2 && text.at(from) == 'z')) {
            if (text.at(from) == 'x' && text.at(from - 1) == '.') {
                return wildcard(to);
            }
            if (glued) {
                return letter(from, to);
            }
        }
        String word = text.word(from, to);
        Vocabulary meaning = meaning(word, from, to);
        if (meaning == Vocabulary.OTHER && glued && (!whole || Lookalikes.isUnit(word))) {
            return reject();
        }
        if (meaning == Vocabulary.JOIN || meaning == Vocabulary.OTHER && (!whole || afterBlank)) {
            return false;
        }
        if (afterBlank && meaning == Vocabulary.VENDOR) {
            return false;
        }
        afterWord = meaning != Vocabulary.LABEL;
        next = to;
        switch (meaning) {
            case VENDOR -> draft.build(from, true);
            case LABEL -> draft.label(word, to);
            case POST -> draft.later(to);
            default -> early(word, meaning, from, to);
        }
        afterStage = meaning == Vocabulary.PRE;
        afterUpdate = word.equals("u");
        return meaning != Vocabulary.VENDOR;
    }

    private void early(String word, Vocabulary meaning, int from, int to) {
        if (draft.generation(word, from, to)) {
            return;
        }
        if (meaning == Vocabulary.PRE) {
            draft.stage(Vocabulary.stage(word), to);
        } else {
            draft.unknown(from, to);
        }
    }

    private Vocabulary meaning(String word, int from, int to) {
        Vocabulary meaning = Vocabulary.after(word, text.isDigit(to));
        if (Words.isVendorWithDigits(text, from) || afterUpdate && word.equals("b")) {
            return Vocabulary.VENDOR;
        }
        if (word.equals("build") && text.begins("-snapshot", to)) {
            return Vocabulary.LABEL;
        }
        if (meaning == Vocabulary.LABEL && (text.at(from - 1) == '~' || text.at(from - 1) == '^')) {
            return Vocabulary.OTHER;
        }
        return meaning == Vocabulary.LABEL && text.isDigit(to) ? Vocabulary.POST : meaning;
    }

    /** In running text a letter is rather a unit, as in 2.5G, but for 1.0.2k and 2024a. */
    private boolean letter(int from, int to) {
        boolean likely = draft.count() > 2 || draft.beginsWithYear();
        if (!likely && (!whole || text.at(from) == 'x')) {
            return reject();
        }
        draft.letter(from, to);
        next = to;
        return true;
    }

    private boolean chinese(int from) {
        int to = Words.label(text, from);
        if (to > from && !text.isDigit(to) && text.at(from - 1) != '~') {
            draft.label(text.word(from, to), to);
            next = to;
            return true;
        }
        to = Words.stageEnd(text, from);
        if (to == from) {
            return false;
        }
        draft.stage(Words.stage(text, from), to);
        afterWord = true;
        next = to;
        return true;
    }

    private boolean wildcard(int to) {
        wildcard = true;
        next = to;
        while (text.at(next) == '.'
                && (text.at(next + 1) == 'x' || text.at(next + 1) == '*')
                && !text.isRun(next + 2)) {
            next += 2;
        }
        return false;
    }

    private boolean reject() {
        rejected = true;
        return false;
    }

    // what stands between runs

    private boolean separator(char c) {
        int to = next + 1;
        if (c == '.' && isDots()) {
            return false;
        }
        while (whole && text.isSeparator(to)) {
            to++;
        }
        char after = text.at(to);
        if (after == '*' && !draft.hasSuffix() && c == '.') {
            return wildcard(to + 1);
        }
        if (!text.isRun(to) || !whole && c == ':') {
            return false;
        }
        if (c == ',' && !(whole && after == '0')) {
            return false;
        }
        if (c == '-' && isRange(to)) {
            return false;
        }
        if (c == '-' && text.isDigit(to) && draft.count() > 1 && draft.isDotted()) {
            revision(to);
        }
        draft.separate(c);
        next = to;
        return true;
    }

    /** Whether two or three points lead to the upper end of a range. */
    private boolean isDots() {
        int to = next;
        while (text.at(to) == '.') {
            to++;
        }
        int dots = to - next;
        return draft.count() > 1 && (dots == 2 || dots == 3) && isRange(to);
    }

    /**
     * After dotted numbers, a hyphen and a number are a later edition; of 14 digits, a snapshot.
     */
    private void revision(int from) {
        int to = text.digits(from);
        boolean more = text.at(to) == '.' && text.isRun(to + 1);
        int back = draft.end;
        if (to - from == TIMESTAMP) {
            draft.tilde(back);
        } else if (to > from + 1 || text.at(from) != '0' || more) {
            draft.later(back);
        } else {
            draft.open();
            afterRevisionZero = from + 1;
        }
    }

    private boolean plus() {
        if (text.isRun(next + 1)) {
            draft.build(next + 1, false);
        }
        return false;
    }

    private boolean tilde() {
        int to = next + 1;
        if (whole && text.isSeparator(to) && text.at(to) != '~') {
            return separator('.');
        }
        if (isRange(to) || !text.isRun(to) && !whole) {
            return false;
        }
        boolean known = false;
        if (text.isLetter(to) && !draft.isEarly()) {
            int end = text.letters(to);
            known = Vocabulary.after(text.word(to, end), text.isDigit(end)) == Vocabulary.PRE;
        }
        if (known || afterStage && text.isDigit(to)) {
            draft.end = to;
        } else if (next == afterRevisionZero) {
            draft.backport(to);
        } else {
            draft.tilde(to);
        }
        next = to;
        return true;
    }

    private boolean caret() {
        if (!whole || !text.isRun(next + 1)) {
            return false;
        }
        draft.later(next);
        next++;
        return true;
    }

    private boolean blank() {
        int to = text.blanks(next);
        if (text.isDigit(to)) {
            next = to;
            return afterWord || isHalfYear(to);
        }
        int back = next;
        next = to;
        if (text.isLetter(to) ? isEditionAfterBlank(to) && word(true) : chinese(to)) {
            return true;
        }
        next = back;
        return false;
    }

    /** 23H2 in Windows 11 23H2. */
    private boolean isHalfYear(int from) {
        int to = text.digits(from);
        return whole
                && draft.isDotted()
                && to - from == 2
                && text.at(to) == 'h'
                && text.isDigit(to + 1)
                && !text.isRun(to + 2);
    }

    /** Only whole words, and words of later editions only with a number: 8 Update 292. */
    private boolean isEditionAfterBlank(int from) {
        int to = text.letters(from);
        boolean number = text.isDigit(text.blanks(to));
        String word = text.word(from, to);
        if (to == from + 1) {
            return whole && word.equals("r") && text.isDigit(to) && draft.beginsWithYear();
        }
        return switch (Vocabulary.after(word, false)) {
            case LABEL -> !number;
            case POST -> number;
            case PRE -> !word.startsWith("pre") || Vocabulary.before(word) == Vocabulary.PRE;
            default -> false;
        };
    }

    /** 5.14.0-570.39.1: no range goes that far; it is the build of a kernel. */
    private boolean isBuild(int from) {
        return draft.count() > 2
                && text.isDigit(from)
                && text.number(from, text.digits(from)) > draft.leading(0) + FARTHEST;
    }

    /** Whether what follows a dash or tilde is the upper end of a range that began here. */
    private boolean isRange(int from) {
        int count = draft.count();
        if (bounded || !draft.isDotted() || alone && count == 1) {
            return false;
        }
        int i = text.at(from) == 'v' ? from + 1 : from;
        int parts = 0;
        int order = 0;
        while (text.isDigit(i) && parts < count) {
            int to = text.digits(i);
            order = order != 0 ? order : Long.compare(text.number(i, to), draft.leading(parts));
            parts++;
            i = parts < count && text.at(to) == '.' ? to + 1 : to;
        }
        char c = text.at(i);
        boolean more = (c == '.' || c == '-' || c == ':') && text.isDigit(i + 1);
        return parts == count && order > 0 && !more && !isBuild(from);
    }
}

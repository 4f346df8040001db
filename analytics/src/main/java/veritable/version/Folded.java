package veritable.version;

/** A text as its folded characters, up to a limit; zero after it. */
record Folded(CharSequence text, int limit) {
    char at(int i) {
        return i < limit ? Fold.lower(text.charAt(i)) : 0;
    }

    boolean isDigit(int i) {
        return Fold.isDigit(at(i));
    }

    boolean isLetter(int i) {
        return Fold.isLetter(at(i));
    }

    /** Whether a run of digits or letters goes on or begins at {@code i}. */
    boolean isRun(int i) {
        char c = at(i);
        return Fold.isDigit(c) || Fold.isLetter(c);
    }

    /** Whether what may stand between runs does. */
    boolean isSeparator(int i) {
        return isSeparator(at(i));
    }

    static boolean isSeparator(char c) {
        return c == '.' || c == '-' || c == '_' || c == ',' || c == ':' || c == '~';
    }

    /** After the digits at {@code from}. */
    int digits(int from) {
        int i = from;
        while (isDigit(i)) {
            i++;
        }
        return i;
    }

    /** After the letters at {@code from}. */
    int letters(int from) {
        int i = from;
        while (isLetter(i)) {
            i++;
        }
        return i;
    }

    /** After the blanks at {@code from}. */
    int blanks(int from) {
        int i = from;
        while (at(i) == Fold.BLANK) {
            i++;
        }
        return i;
    }

    String word(int from, int to) {
        return Words.lower(text, from, to);
    }

    boolean begins(String word, int from) {
        return Words.matches(word, text, from, limit);
    }

    /** The number at {@code from}; {@link Long#MAX_VALUE} when no long holds it. */
    long number(int from, int to) {
        long value = 0;
        for (int i = from; i < to; i++) {
            if (value > (Long.MAX_VALUE - 9) / 10) {
                return Long.MAX_VALUE;
            }
            value = value * 10 + at(i) - '0';
        }
        return value;
    }
}

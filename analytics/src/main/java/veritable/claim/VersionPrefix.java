package veritable.claim;

import org.jspecify.annotations.Nullable;

/** Reads what stands before the first digit of a version: v, the name of a stream, Preview. */
final class VersionPrefix {
    private static final int LONGEST = 60;

    private final CharSequence text;
    private final int limit;
    private final boolean whole;
    private @Nullable StringBuilder stream;
    private int streamFrom = -1;

    /** Of a version that is nothing but a stage, as in Preview 2; else -1. */
    int stage = -1;

    /** Whether a v is glued to the first digit. */
    boolean afterV;

    /** Where reading stopped. */
    int end;

    VersionPrefix(CharSequence text, int limit, boolean whole) {
        this.text = text;
        this.limit = limit;
        this.whole = whole;
    }

    /** Where the first digit is, or -1. */
    int read(int from) {
        int i = from;
        while (!Fold.isDigit(at(i))) {
            end = i;
            if (i >= limit || i - from > LONGEST) {
                return -1;
            }
            char c = at(i);
            int to = Fold.isLetter(c) ? word(i) : filler(i, i == from);
            if (to <= i) {
                return -1;
            }
            i = to;
        }
        if (stream != null) {
            stage = -1;
        }
        return i;
    }

    String stream() {
        return stream == null ? "" : stream.toString();
    }

    /** Where the version's own text begins. */
    int textFrom(int digits) {
        return streamFrom >= 0 ? streamFrom : digits;
    }

    private int filler(int i, boolean first) {
        char c = at(i);
        boolean separates = c == Fold.BLANK || VersionReader.isSeparator(c);
        if (separates || whole && (c == '/' || c == '@' || c == '#')) {
            return whole || !first ? i + 1 : -1;
        }
        return Words.noise(text, i, limit);
    }

    private int word(int from) {
        int to = from;
        while (Fold.isLetter(at(to))) {
            to++;
        }
        int name = nameWithDigits(from, to);
        if (name > 0) {
            add(from, name);
            return name;
        }
        String word = Words.lower(text, from, to);
        Vocabulary meaning = Vocabulary.before(word);
        afterV = word.equals("v") && Fold.isDigit(at(to));
        if (meaning == Vocabulary.PRE) {
            stage = Vocabulary.stage(word);
            streamFrom = streamFrom < 0 ? from : streamFrom;
            return to;
        }
        stage = -1;
        if (meaning == Vocabulary.NEUTRAL) {
            boolean glued = Fold.isDigit(at(to));
            return whole || !glued || to == from + 1 ? to : -1;
        }
        if (!whole && !isTool(word, to)) {
            return -1;
        }
        add(from, to);
        return to;
    }

    private void add(int from, int to) {
        StringBuilder words = stream;
        if (words == null) {
            words = new StringBuilder();
            streamFrom = streamFrom < 0 ? from : streamFrom;
        } else {
            words.append('-');
        }
        words.append(Words.lower(text, from, to));
        stream = words;
    }

    /** Tools whose versions are written with their name in front. */
    private boolean isTool(String word, int to) {
        boolean glued = Fold.isDigit(at(to)) || at(to) == '-' && Fold.isDigit(at(to + 1));
        return glued
                && switch (word) {
                    case "go", "jdk", "jre", "openjdk", "edge", "stable" -> true;
                    default -> false;
                };
    }

    /** The end of a name such as K8s that a version follows after a blank, or 0. */
    private int nameWithDigits(int from, int to) {
        if (!whole || !Fold.isDigit(at(to)) || to == from + 1 && at(from) == 'v') {
            return 0;
        }
        int i = to;
        while (Fold.isDigit(at(i)) || Fold.isLetter(at(i)) || at(i) == '-') {
            i++;
        }
        int next = i;
        while (at(next) == Fold.BLANK) {
            next++;
        }
        if (next == i) {
            return 0;
        }
        next += at(next) == 'v' ? 1 : 0;
        return Fold.isDigit(at(next)) ? i : 0;
    }

    private char at(int i) {
        return i < limit ? Fold.lower(text.charAt(i)) : 0;
    }
}

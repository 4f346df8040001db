package veritable.version;

import org.jspecify.annotations.Nullable;

/** Reads what stands before the first digit of a version: v, the name of a stream, Preview. */
final class VersionPrefix {
    private static final int LONGEST = 60;

    private final Folded text;
    private final boolean whole;
    private @Nullable StringBuilder stream;
    private int streamFrom = -1;

    /** Of a version that is nothing but a stage, as in Preview 2; else -1. */
    int stage = -1;

    /** Whether a v is glued to the first digit. */
    boolean afterV;

    /** Where reading stopped. */
    int end;

    VersionPrefix(Folded text, boolean whole) {
        this.text = text;
        this.whole = whole;
    }

    /** Where the first digit is, or -1. */
    int read(int from) {
        int group = whole ? group(from) : from;
        if (group > from) {
            add(from, group);
            afterV = true;
            return group + 2;
        }
        int i = from;
        while (!text.isDigit(i)) {
            end = i;
            if (i >= text.limit() || i - from > LONGEST) {
                return -1;
            }
            int to = text.isLetter(i) ? word(i) : filler(i, i == from);
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

    /**
     * After the group of an interface, as in networking.k8s.io/v1; {@code from} if there is none.
     */
    private int group(int from) {
        boolean domain = false;
        int i = from;
        while (text.isRun(i) || text.at(i) == '.' || text.at(i) == '-') {
            domain |= text.at(i) == '.';
            i++;
        }
        boolean slash = text.at(i) == '/' && i - from > 3;
        boolean named = domain && slash && text.isLetter(i - 1) && text.isLetter(i - 2);
        return named && text.at(i + 1) == 'v' && text.isDigit(i + 2) ? i : from;
    }

    private int filler(int i, boolean first) {
        char c = text.at(i);
        boolean separates = c == Fold.BLANK || Folded.isSeparator(c);
        if (separates || whole && (c == '/' || c == '@' || c == '#')) {
            return whole || !first ? i + 1 : -1;
        }
        int to = Words.stageEnd(text, i);
        if (to > i) {
            stage(Words.stage(text, i), i);
            return to;
        }
        return Words.noise(text, i);
    }

    private int word(int from) {
        int to = text.letters(from);
        int name = nameWithDigits(from, to);
        if (name > 0) {
            add(from, name);
            return name;
        }
        String word = text.word(from, to);
        Vocabulary meaning = Vocabulary.before(word);
        afterV = word.equals("v") && text.isDigit(to);
        if (meaning == Vocabulary.PRE) {
            stage(Vocabulary.stage(word), from);
            return to;
        }
        stage = -1;
        if (meaning == Vocabulary.NEUTRAL) {
            boolean glued = text.isDigit(to);
            return whole || !glued || to == from + 1 ? to : -1;
        }
        if (!whole && !isTool(word, to)) {
            return -1;
        }
        add(from, to);
        return to;
    }

    private void stage(int found, int from) {
        stage = found;
        streamFrom = streamFrom < 0 ? from : streamFrom;
    }

    private void add(int from, int to) {
        StringBuilder words = stream;
        if (words == null) {
            words = new StringBuilder();
            streamFrom = streamFrom < 0 ? from : streamFrom;
        } else {
            words.append('-');
        }
        words.append(text.word(from, to).replace('.', '-'));
        stream = words;
    }

    /** Tools whose versions are written with their name in front. */
    private boolean isTool(String word, int to) {
        boolean glued = text.isDigit(to) || text.at(to) == '-' && text.isDigit(to + 1);
        return glued
                && switch (word) {
                    case "go", "jdk", "jre", "openjdk", "edge", "stable" -> true;
                    default -> false;
                };
    }

    /** The end of a name such as K8s that a version follows after a blank, or 0. */
    private int nameWithDigits(int from, int to) {
        if (!whole || !text.isDigit(to) || to == from + 1 && text.at(from) == 'v') {
            return 0;
        }
        int i = to;
        while (text.isRun(i) || text.at(i) == '-') {
            i++;
        }
        int next = text.blanks(i);
        if (next == i) {
            return 0;
        }
        next += text.at(next) == 'v' ? 1 : 0;
        return text.isDigit(next) ? i : 0;
    }
}

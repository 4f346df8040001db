package veritable.report;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a file without its byte order mark, and where there was something in it that is no
 * text: U+FFFD stands there.
 */
record Decoded(String text, List<Flaw> flaws) {
    private static final int MOST_FLAWS = 20;

    /** What was found at {@code index} of the text. */
    record Flaw(int index, String found) {}

    static Decoded of(String text) {
        boolean clean = text.indexOf('\0') < 0 && !text.startsWith("\uFEFF");
        return clean ? new Decoded(text, List.of()) : clean(text, new ArrayList<>());
    }

    /** Takes the byte order mark away, and NUL characters as CommonMark does. */
    static Decoded clean(String text, List<Flaw> flaws) {
        for (int i = text.indexOf('\0'); i >= 0; i = text.indexOf('\0', i + 1)) {
            flaws.add(new Flaw(i, "a NUL character"));
        }
        boolean marked = text.startsWith("\uFEFF");
        String unmarked = marked ? text.substring(1) : text;
        List<Flaw> moved = new ArrayList<>(flaws.size());
        for (Flaw flaw : flaws) {
            moved.add(marked ? new Flaw(flaw.index() - 1, flaw.found()) : flaw);
        }
        moved.sort((a, b) -> Integer.compare(a.index(), b.index()));
        return new Decoded(unmarked.replace('\0', '\uFFFD'), moved);
    }

    void report(Lines lines, Problems problems) {
        for (Flaw flaw : flaws.subList(0, Math.min(flaws.size(), MOST_FLAWS))) {
            problems.add(
                    lines.at(flaw.index()),
                    "found " + flaw.found() + ": read as U+FFFD (expected text)");
        }
        if (flaws.size() > MOST_FLAWS) {
            int more = flaws.size() - MOST_FLAWS;
            problems.add(
                    lines.at(flaws.get(MOST_FLAWS).index()),
                    "found " + more + " more bytes from here on that are no text");
        }
    }
}

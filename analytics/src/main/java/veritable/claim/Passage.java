package veritable.claim;

import java.util.List;
import veritable.report.Text;
import veritable.technology.Named;

/**
 * One text whose versions are being tied to technologies.
 *
 * @param text of {@code marked}, without its marks
 * @param names of technologies in it, in its order
 * @param spans of versions in it, in its order
 * @param scene what is around it
 * @param around what the whole report tells
 */
record Passage(
        Text marked,
        String text,
        List<Named> names,
        List<VersionSpan> spans,
        Scene scene,
        ReportFacts around) {
    static Passage of(Text marked, List<Named> names, Scene scene, ReportFacts around) {
        String text = marked.plain();
        return new Passage(marked, text, names, VersionSpans.in(text, names), scene, around);
    }

    /** Whether the name of a technology stands wholly between the two places. */
    boolean hasName(int from, int to) {
        int first = firstName(from);
        return first < names.size() && names.get(first).end() <= to;
    }

    /** The index of the first name that begins at {@code at} or behind it. */
    int firstName(int at) {
        int low = 0;
        int high = names.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = names.get(middle).start() < at;
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return low;
    }

    /** The index of the first version that begins at {@code at} or behind it. */
    int firstSpan(int at) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = spans.get(middle).start() < at;
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return low;
    }

    /** Where the version behind {@code at} begins, or the end of the text; a year is none. */
    int nextSpan(int at) {
        int next = firstSpan(at);
        while (next < spans.size() && spans.get(next).isYear()) {
            next++;
        }
        return next < spans.size() ? spans.get(next).start() : text.length();
    }
}

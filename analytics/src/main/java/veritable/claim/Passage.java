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
        for (Named name : names) {
            if (name.start() >= from && name.end() <= to) {
                return true;
            }
        }
        return false;
    }

    /** Where the version behind {@code at} begins, or the end of the text; a year is none. */
    int nextSpan(int at) {
        for (VersionSpan span : spans) {
            if (span.start() >= at && !span.isYear()) {
                return span.start();
            }
        }
        return text.length();
    }
}

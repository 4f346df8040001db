package veritable.claim;

import java.util.HashSet;
import java.util.Set;
import veritable.report.Metadata;
import veritable.report.Report;
import veritable.report.Section;
import veritable.technology.Technologies;

/**
 * What a whole report tells about the numbers in it.
 *
 * @param year of the report's date, or 0
 * @param metadataLines the lines on which the report states its own version
 * @param product what the title is about, known or not
 * @param release the releases of it that the title tells of
 * @param names that the report alone knows
 */
record ReportFacts(
        Set<String> sectionNumbers,
        int year,
        Set<Integer> metadataLines,
        Subject product,
        TitleRelease release,
        OwnNames names) {
    /** Of a text that nothing is around. */
    static ReportFacts none() {
        return new ReportFacts(
                Set.of(), 0, Set.of(), Subject.NONE, TitleRelease.of(""), OwnNames.none());
    }

    static ReportFacts of(Report report, Technologies technologies) {
        Set<String> numbers = new HashSet<>();
        for (Section section : report.sections()) {
            if (!section.number().isEmpty()) {
                numbers.add(section.number());
            }
        }
        Set<Integer> lines = new HashSet<>();
        for (Metadata.Entry entry : report.metadata().entries()) {
            if (Cues.isVersionWord(entry.key())) {
                lines.add(entry.at().line());
            }
        }
        int year = report.metadata().date().map(date -> date.getYear()).orElse(0);
        Subject product = Subject.lazily(() -> TitleSubject.of(report.title(), technologies));
        return new ReportFacts(
                numbers,
                year,
                lines,
                product,
                TitleRelease.of(report.title()),
                OwnNames.of(product::technology));
    }
}

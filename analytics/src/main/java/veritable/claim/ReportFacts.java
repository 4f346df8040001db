package veritable.claim;

import java.util.HashSet;
import java.util.Set;
import veritable.report.Metadata;
import veritable.report.Report;
import veritable.report.Section;

/**
 * What a whole report tells about the numbers in it.
 *
 * @param year of the report's date, or 0
 * @param metadataLines the lines on which the report states its own version
 */
record ReportFacts(Set<String> sectionNumbers, int year, Set<Integer> metadataLines) {
    static ReportFacts of(Report report) {
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
        return new ReportFacts(numbers, year, lines);
    }
}

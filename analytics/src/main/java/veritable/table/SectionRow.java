package veritable.table;

import veritable.report.Section;
import veritable.report.Source;

/**
 * A section of a report.
 *
 * @param path its heading and those above it, outermost first, joined by " › ", as in {@link
 *     veritable.claim.Statement#section}
 */
public record SectionRow(Source source, Section section, String path) {}

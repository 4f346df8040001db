/**
 * The Excel workbook that goes to readers and reviewers. Read {@link veritable.workbook.Workbooks}
 * first. May import {@code chart} and what is above it, and POI.
 */
@NullMarked
package veritable.workbook;

import org.jspecify.annotations.NullMarked;

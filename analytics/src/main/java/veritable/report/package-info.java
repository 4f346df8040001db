/**
 * Reports as documents: where they come from, their sections and blocks, and the place of every
 * character. Read {@link veritable.report.Report} first. May import commonmark; nothing of ours but
 * itself.
 */
@NullMarked
package veritable.report;

import org.jspecify.annotations.NullMarked;

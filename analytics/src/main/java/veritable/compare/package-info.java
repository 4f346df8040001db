/**
 * Statements held against each other: every rule over all reports, and what it finds. Read {@link
 * veritable.compare.Comparison} first. May import {@code release}, {@code claim}, {@code report}
 * and {@code language}.
 */
@NullMarked
package veritable.compare;

import org.jspecify.annotations.NullMarked;

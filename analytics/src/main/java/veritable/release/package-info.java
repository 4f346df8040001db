/**
 * What was released when, and what that makes of a claim: sources of release histories, and
 * verdicts. Read {@link veritable.release.ReleaseCatalogue} first. May import {@code version},
 * {@code technology}, {@code claim}, {@code report}, {@code file} and {@code language}.
 */
@NullMarked
package veritable.release;

import org.jspecify.annotations.NullMarked;

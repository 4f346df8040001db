/**
 * What a report says: version claims first, and updates, recommendations, trends, metrics, events
 * and references. Read {@link veritable.claim.Statements} first. May import {@code report}, {@code
 * version} and {@code technology}.
 */
@NullMarked
package veritable.claim;

import org.jspecify.annotations.NullMarked;

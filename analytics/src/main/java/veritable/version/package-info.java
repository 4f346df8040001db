/**
 * Versions as points in an order, and the sets of them that reports name. Read {@link
 * veritable.version.VersionSet} first. May import nothing of ours.
 */
@NullMarked
package veritable.version;

import org.jspecify.annotations.NullMarked;

/**
 * A page on this machine where a reviewer settles findings one by one. Read {@link
 * veritable.review.ReviewServer} first. May import {@code decision} and {@code dossier}, and what
 * they import; the server is the JDK's own.
 */
@NullMarked
package veritable.review;

import org.jspecify.annotations.NullMarked;

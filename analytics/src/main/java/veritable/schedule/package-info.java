/**
 * Runs the jobs of a file when they are due, until it is told to end. {@link
 * veritable.schedule.Scheduler} first. May import {@code batch} and {@code language}.
 */
@NullMarked
package veritable.schedule;

import org.jspecify.annotations.NullMarked;

/**
 * Jobs that run unattended: a file that says what is read and written, and runs of it that anything
 * may start, kill or start twice. {@link veritable.batch.JobFile} and {@link veritable.batch.Batch}
 * first. May import everything but {@code cli}.
 */
@NullMarked
package veritable.batch;

import org.jspecify.annotations.NullMarked;

/**
 * The analytics in a notebook: doors in the words of the users' jobs, renderers and magics. Read
 * {@link veritable.jupyter.VeritableExtension} first. The only package that sees the kernel, and
 * only its {@code api}.
 */
@NullMarked
package veritable.jupyter;

import org.jspecify.annotations.NullMarked;

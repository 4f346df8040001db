/**
 * Java in, values out. Read {@link veritable.kernel.eval.Evaluator} first. May import nothing of
 * ours.
 */
@NullMarked
package veritable.kernel.eval;

import org.jspecify.annotations.NullMarked;

/**
 * The kernel: requests in, evaluations out. Read {@link veritable.kernel.JavaKernel} first. May
 * import every package below it.
 */
@NullMarked
package veritable.kernel;

import org.jspecify.annotations.NullMarked;

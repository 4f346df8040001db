/**
 * The forms in which values are shown. Read {@link veritable.kernel.display.Renderers} first. May
 * import {@code api} and {@code eval}.
 */
@NullMarked
package veritable.kernel.display;

import org.jspecify.annotations.NullMarked;

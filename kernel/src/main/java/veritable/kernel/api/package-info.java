/**
 * All that an extension sees: the notebook it runs in, magics, renderers. Read {@link
 * veritable.kernel.api.Notebook} first. May import nothing of ours.
 */
@NullMarked
package veritable.kernel.api;

import org.jspecify.annotations.NullMarked;

/**
 * Puts the kernel where Jupyter finds it, and finds out what is wrong with it there. Read {@link
 * veritable.kernel.install.Installer} first. Imports none of the other packages.
 */
@NullMarked
package veritable.kernel.install;

import org.jspecify.annotations.NullMarked;

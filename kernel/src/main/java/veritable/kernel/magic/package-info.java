/**
 * Cells that are more than Java, and the commands in them. Read {@link veritable.kernel.magic.Cell}
 * first. May import {@code api}.
 */
@NullMarked
package veritable.kernel.magic;

import org.jspecify.annotations.NullMarked;

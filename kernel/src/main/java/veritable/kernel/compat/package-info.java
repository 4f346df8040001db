/**
 * The face of this kernel that extensions of the base library see ({@code
 * org.dflib.jjava:jjava-jupyter}). Loaded together with that library, when the first such extension
 * comes. Read {@link veritable.kernel.compat.FaceExtension} first. May import {@code api}.
 */
@NullMarked
package veritable.kernel.compat;

import org.jspecify.annotations.NullMarked;

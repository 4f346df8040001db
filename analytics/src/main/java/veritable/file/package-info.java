/** Files that appear whole or not at all, and their addresses. May import nothing of ours. */
@NullMarked
package veritable.file;

import org.jspecify.annotations.NullMarked;

/**
 * The Jupyter message protocol: messages, their signatures, and the sockets and the one thread that
 * carry them. Read {@link veritable.kernel.wire.Wire} first. May import nothing of ours.
 */
@NullMarked
package veritable.kernel.wire;

import org.jspecify.annotations.NullMarked;

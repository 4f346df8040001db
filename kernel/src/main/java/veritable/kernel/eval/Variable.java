package veritable.kernel.eval;

import org.jspecify.annotations.Nullable;

/**
 * A variable of the session.
 *
 * @param type as Java code writes it
 */
public record Variable(String name, String type, @Nullable Object value) {}

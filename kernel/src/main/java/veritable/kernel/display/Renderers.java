package veritable.kernel.display;

import org.jspecify.annotations.Nullable;
import veritable.kernel.api.Limits;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.api.Renderer;

/**
 * Finds the forms of any value: its most specific type's renderer wins, {@code text/plain} always.
 */
public final class Renderers {
    /** Adds a renderer; of two for one type the later wins. */
    public void add(Renderer<?> renderer) {
        throw new UnsupportedOperationException(renderer.type() + ": no renderers yet");
    }

    /** All forms of a value. */
    public MimeBundle render(@Nullable Object value, Limits limits) {
        return MimeBundle.text(String.valueOf(value));
    }
}

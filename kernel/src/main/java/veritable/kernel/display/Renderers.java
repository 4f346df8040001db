package veritable.kernel.display;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import veritable.kernel.api.Limits;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.api.Renderer;

/**
 * Finds the forms of any value: its most specific type's renderer wins, {@code text/plain} always.
 *
 * <p>A type is the more specific the fewer steps over superclasses and interfaces lead to it; of
 * two that are as near the one declared first wins, a superclass before interfaces.
 */
public final class Renderers {
    /** Their text says it all. */
    private static final Set<Class<?>> SIMPLE =
            Set.of(
                    String.class,
                    Integer.class,
                    Long.class,
                    Double.class,
                    Float.class,
                    Short.class,
                    Byte.class,
                    Boolean.class,
                    Character.class);

    private final List<Renderer<?>> added = new CopyOnWriteArrayList<>();
    private volatile @Nullable Standard standard;

    /** Adds a renderer; of two for one type the later wins. */
    public void add(Renderer<?> renderer) {
        added.add(0, renderer);
    }

    /**
     * All forms of a value. Never throws: if its renderer does, the value's text says so.
     *
     * @param limits how much of a long value to show
     */
    public MimeBundle render(@Nullable Object value, Limits limits) {
        if (value == null || SIMPLE.contains(value.getClass()) && !isAdded(value)) {
            return text(value, limits);
        }
        try {
            Renderer<?> renderer = rendererOf(value.getClass());
            return renderer == null
                    ? text(value, limits)
                    : complete(formsBy(renderer, value, limits), value, limits);
        } catch (RuntimeException | Error e) {
            // whoever wrote the renderer, the value is shown
            return MimeBundle.text(Plain.text(value, limits.characters()) + note(e));
        }
    }

    /**
     * A value in one form, and as text.
     *
     * @param value text that is of the type already, bytes for an image, or a value that has this
     *     form
     * @throws IllegalArgumentException if it hasn't
     */
    public MimeBundle renderAs(Object value, String mimeType, Limits limits) {
        if (value instanceof CharSequence || value instanceof byte[]) {
            return Forms.of(mimeType, value, limits);
        }
        MimeBundle all = render(value, limits);
        Object form = all.data().get(mimeType);
        if (form == null && rendererOf(value.getClass()) instanceof OnDemand renderer) {
            form = renderer.form(value, mimeType).orElse(null);
        }
        if (form == null) {
            throw new IllegalArgumentException(
                    value.getClass().getName()
                            + " has no form "
                            + mimeType
                            + " (it has "
                            + String.join(", ", all.data().keySet())
                            + ")");
        }
        MimeBundle one = MimeBundle.of(mimeType, form);
        Object about = all.metadata().get(mimeType);
        if (about != null) {
            one = one.withMetadata(mimeType, about);
        }
        Object text = all.data().get(MimeBundle.TEXT);
        return text == null ? one : one.with(MimeBundle.TEXT, text);
    }

    private boolean isAdded(Object value) {
        for (Renderer<?> each : added) {
            if (each.type().isInstance(value)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Renderer<?> rendererOf(Class<?> type) {
        Set<Class<?>> ancestry = Ancestry.of(type);
        Standard standard = standard();
        for (Class<?> each : ancestry) {
            for (Renderer<?> renderer : added) {
                if (renderer.type() == each) {
                    return renderer;
                }
            }
            Renderer<?> renderer = standard.rendererOf(each);
            if (renderer != null) {
                return renderer;
            }
        }
        return null;
    }

    private Standard standard() {
        Standard known = standard;
        if (known == null) {
            known = new Standard(this);
            standard = known;
        }
        return known;
    }

    private static <T> MimeBundle formsBy(Renderer<T> renderer, Object value, Limits limits) {
        @SuppressWarnings("unchecked") // its type is one the value is of
        T typed = (T) value;
        return renderer.render(typed, limits);
    }

    private static MimeBundle complete(MimeBundle forms, Object value, Limits limits) {
        return forms.data().containsKey(MimeBundle.TEXT)
                ? forms
                : forms.with(MimeBundle.TEXT, Plain.text(value, limits.characters()));
    }

    private static MimeBundle text(@Nullable Object value, Limits limits) {
        return MimeBundle.text(Plain.text(value, limits.characters()));
    }

    private static String note(Throwable thrown) {
        return "\n(shown as text: its renderer threw " + Plain.safe(thrown) + ")";
    }
}

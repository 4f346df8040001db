package veritable.kernel.display;

import veritable.kernel.api.Limits;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.api.Renderer;

/** Classes, as they are declared. */
@SuppressWarnings("rawtypes")
final class ClassRenderer implements Renderer<Class> {
    @Override
    public Class<Class> type() {
        return Class.class;
    }

    @Override
    public MimeBundle render(Class value, Limits limits) {
        Class<?> type = value;
        return MimeBundle.text(Plain.cut(type.toGenericString(), limits.characters()));
    }
}

package veritable.kernel.compat;

import java.util.Set;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.DisplayDataRenderable;
import org.dflib.jjava.jupyter.kernel.display.RenderFunction;
import org.dflib.jjava.jupyter.kernel.display.Renderer;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;
import org.jspecify.annotations.Nullable;
import veritable.kernel.api.Limits;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.api.Notebook;

/** A renderer of the base library; for each type that is registered there is one of ours. */
final class FaceRenderer extends Renderer {
    private @Nullable Notebook notebook;

    /** From now on registrations count for the notebook too. */
    void open(Notebook notebook) {
        this.notebook = notebook;
        notebook.register(new By<>(DisplayDataRenderable.class));
        notebook.register(new Ready());
    }

    @Override
    public <T> void register(
            Set<MIMEType> supported,
            Set<MIMEType> preferred,
            Set<Class<? extends T>> types,
            RenderFunction<T> function) {
        super.register(supported, preferred, types, function);
        Notebook open = notebook;
        if (open != null) {
            types.forEach(type -> open.register(new By<>(type)));
        }
    }

    private final class By<T> implements veritable.kernel.api.Renderer<T> {
        private final Class<T> type;

        By(Class<T> type) {
            this.type = type;
        }

        @Override
        public Class<T> type() {
            return type;
        }

        @Override
        public MimeBundle render(T value, Limits limits) {
            return Forms.of(FaceRenderer.this.render(value));
        }
    }

    /** What has its forms already. */
    private static final class Ready implements veritable.kernel.api.Renderer<DisplayData> {
        @Override
        public Class<DisplayData> type() {
            return DisplayData.class;
        }

        @Override
        public MimeBundle render(DisplayData value, Limits limits) {
            return Forms.of(value);
        }
    }
}

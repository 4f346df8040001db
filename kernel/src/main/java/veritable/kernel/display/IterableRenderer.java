package veritable.kernel.display;

import java.nio.file.Path;
import java.util.List;
import veritable.kernel.api.Limits;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.api.Renderer;

/** What can be gone through, perhaps without end: a table of the first values. */
@SuppressWarnings("rawtypes")
final class IterableRenderer implements Renderer<Iterable> {
    @Override
    public Class<Iterable> type() {
        return Iterable.class;
    }

    @Override
    public MimeBundle render(Iterable value, Limits limits) {
        if (value instanceof Path) {
            return MimeBundle.text(Plain.text(value, limits.characters()));
        }
        Sample sample = Sample.of(value.iterator(), limits.rows());
        return Grids.forms(
                sample, value, limits, sample.exact() ? List.of() : List.of("there are more"));
    }
}

package veritable.kernel.display;

import java.util.List;
import veritable.kernel.api.Limits;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.api.Renderer;

/** Arrays of objects or of arrays. */
final class ArrayRenderer implements Renderer<Object[]> {
    @Override
    public Class<Object[]> type() {
        return Object[].class;
    }

    @Override
    public MimeBundle render(Object[] value, Limits limits) {
        return Grids.forms(Sample.ofArray(value, limits.rows()), value, limits, List.of());
    }
}

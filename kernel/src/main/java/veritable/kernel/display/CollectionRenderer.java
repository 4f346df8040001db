package veritable.kernel.display;

import java.util.Collection;
import java.util.List;
import veritable.kernel.api.Limits;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.api.Renderer;

/** Lists, sets, queues: a table of what they hold. */
@SuppressWarnings("rawtypes")
final class CollectionRenderer implements Renderer<Collection> {
    @Override
    public Class<Collection> type() {
        return Collection.class;
    }

    @Override
    public MimeBundle render(Collection value, Limits limits) {
        Collection<?> values = value;
        return Grids.forms(Sample.of(values, limits.rows()), value, limits, List.of());
    }
}

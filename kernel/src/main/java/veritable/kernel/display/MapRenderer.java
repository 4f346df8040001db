package veritable.kernel.display;

import java.util.Map;
import veritable.kernel.api.Limits;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.api.Renderer;

/** Maps: keys, and beside them their values, or the components of these. */
@SuppressWarnings("rawtypes")
final class MapRenderer implements Renderer<Map> {
    /** Up to this many characters a map is best read on a line. */
    private static final int LINE = 100;

    @Override
    public Class<Map> type() {
        return Map.class;
    }

    @Override
    public MimeBundle render(Map value, Limits limits) {
        Map<?, ?> map = value;
        String line = Plain.text(map, limits.characters());
        if (map.isEmpty()) {
            return MimeBundle.text(line);
        }
        Sample sample = Sample.of(map.entrySet(), limits.rows());
        MimeBundle forms = Grids.forms(Grids.of(sample, new EntryShape(), limits));
        return line.length() <= LINE && line.indexOf('\n') < 0
                ? forms.with(MimeBundle.TEXT, line)
                : forms;
    }
}

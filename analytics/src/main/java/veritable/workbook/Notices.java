package veritable.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import veritable.language.Labels;

/** Counts, per sheet, what could not be stored as it is. */
final class Notices {
    /** What happened to a cell or a sheet; the label is {@code notice.<id>}. */
    enum Kind {
        REPLACED("replaced"),
        CUT("cut"),
        CONTINUED("continued"),
        UNLINKED("unlinked"),
        LEFT_OUT("left-out"),
        PENDING("pending"),
        GONE("gone"),
        VALUE_ONLY("value-only"),
        NOT_KEPT("not-kept"),
        BESIDE("beside");

        private final String id;

        Kind(String id) {
            this.id = id;
        }
    }

    private record Key(Kind kind, String sheet) {}

    private final Map<Key, Long> counts = new LinkedHashMap<>();

    void add(Kind kind, String sheet, long count) {
        counts.merge(new Key(kind, sheet), count, Long::sum);
    }

    /** One sentence per kind and sheet, in the order they came up. */
    List<String> sentences(Labels labels) {
        List<String> sentences = new ArrayList<>();
        counts.forEach(
                (key, count) ->
                        sentences.add(labels.text("notice." + key.kind().id, key.sheet(), count)));
        return sentences;
    }
}

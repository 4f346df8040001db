package veritable.batch;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files that a run left, by slot: {@code workbook}, {@code table claims} … */
record Generation(String run, Map<String, List<Written>> slots) {
    Generation {
        slots = Collections.unmodifiableMap(new LinkedHashMap<>(slots));
    }

    List<Written> files() {
        return slots.values().stream().flatMap(List::stream).toList();
    }
}

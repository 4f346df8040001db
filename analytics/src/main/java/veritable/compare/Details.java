package veritable.compare;

import java.util.LinkedHashMap;
import java.util.Map;

/** The details of a finding, in the order given: {@code Map.of} has a new order in every run. */
final class Details {
    private Details() {}

    static Map<String, String> of(String... keysAndValues) {
        Map<String, String> details = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            details.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return details;
    }
}

package veritable.kernel.session;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import veritable.kernel.api.Options;

/** The settings of a session. */
final class SessionOptions implements Options {
    private static final Map<String, String> MEANINGS =
            new TreeMap<>(
                    Map.of(
                            "display.rows",
                                    "rows of a table that are shown, half of them from its end",
                            "display.columns", "columns of a table that are shown",
                            "display.characters", "characters of a text that are shown",
                            "cell.timeout", "seconds a cell may take, 0 for as long as it likes"));

    private final Map<String, String> values =
            new ConcurrentSkipListMap<>(
                    Map.of(
                            "display.rows", "20",
                            "display.columns", "30",
                            "display.characters", "10000",
                            "cell.timeout", "0"));

    @Override
    public String get(String name) {
        return values.getOrDefault(known(name), "");
    }

    @Override
    public void set(String name, String value) {
        values.put(known(name), value);
    }

    @Override
    public List<String> names() {
        return List.copyOf(MEANINGS.keySet());
    }

    @Override
    public String describe(String name) {
        return MEANINGS.getOrDefault(known(name), "");
    }

    private static String known(String name) {
        if (!MEANINGS.containsKey(name)) {
            throw new IllegalArgumentException(
                    "no option \""
                            + name
                            + "\" (there are "
                            + String.join(", ", MEANINGS.keySet())
                            + ")");
        }
        return name;
    }
}

package veritable.kernel.session;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import veritable.kernel.api.Limits;
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
        if (known(name).startsWith("display.")) {
            atLeastOne(name, value);
        }
        values.put(name, value);
    }

    /** How much of a value is shown. */
    Limits limits() {
        return new Limits(
                number("display.rows"), number("display.columns"), number("display.characters"));
    }

    private int number(String name) {
        return atLeastOne(name, get(name));
    }

    private static int atLeastOne(String name, String value) {
        try {
            int number = Integer.parseInt(value.strip());
            if (number >= 1) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw unusable(name, value, e);
        }
        throw unusable(name, value, null);
    }

    private static IllegalArgumentException unusable(
            String name, String value, @Nullable Throwable cause) {
        return new IllegalArgumentException(
                name + ": \"" + value + "\" (expected a whole number from 1 on)", cause);
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

package veritable.kernel.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import veritable.kernel.api.Limits;
import veritable.kernel.api.Options;
import veritable.kernel.session.Option.Kind;

/** The settings of a session. */
final class SessionOptions implements Options {
    private static final List<Option> ALL =
            List.of(
                    new Option(
                            "cell.timeout",
                            "0",
                            "seconds that a cell may take, 0 for as long as it likes",
                            Kind.SECONDS),
                    new Option(
                            "display.characters",
                            "10000",
                            "characters of a text that are shown",
                            Kind.COUNT),
                    new Option(
                            "display.columns",
                            "30",
                            "columns of a table that are shown",
                            Kind.COUNT),
                    new Option(
                            "display.rows",
                            "20",
                            "rows of a table that are shown, half of them from its end",
                            Kind.COUNT),
                    new Option(
                            "maven.local",
                            "",
                            "local repository of %maven, in place of that of its settings",
                            Kind.PATH),
                    new Option(
                            "maven.offline",
                            "false",
                            "whether %maven uses its local repository alone",
                            Kind.SWITCH),
                    new Option(
                            "maven.settings",
                            "",
                            "settings of %maven, in place of ~/.m2/settings.xml",
                            Kind.PATH),
                    new Option(
                            "startup.script",
                            "~/.config/veritable/startup.jsh",
                            "file of cells' code that is run when a session begins",
                            Kind.PATH));

    private final Map<String, String> values = new ConcurrentHashMap<>();

    /**
     * Takes what the environment and the command line say.
     *
     * @param settings {@code name=value}; they count more than the environment
     * @return what can't be taken, and why
     */
    List<String> read(Map<String, String> environment, List<String> settings) {
        List<String> problems = new ArrayList<>();
        Map<String, Option> variables = new HashMap<>();
        for (Option each : ALL) {
            variables.put(each.variable(), each);
        }
        environment.forEach(
                (variable, value) -> {
                    if (variable.startsWith("VERITABLE_KERNEL_")) {
                        Option option = variables.get(variable);
                        take(variable, option == null ? variable : option.name(), value, problems);
                    }
                });
        problems.sort(null);
        for (String each : settings) {
            int equals = each.indexOf('=');
            if (equals < 0) {
                problems.add("--option \"" + each + "\" (expected name=value)");
            } else {
                String name = each.substring(0, equals);
                take("--option " + name, name, each.substring(equals + 1), problems);
            }
        }
        return problems;
    }

    private void take(String from, String name, String value, List<String> problems) {
        try {
            values.put(name, known(name).checked(value, from));
        } catch (IllegalArgumentException e) {
            problems.add(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public String get(String name) {
        Option option = known(name);
        return values.getOrDefault(name, option.standard());
    }

    @Override
    public void set(String name, String value) {
        values.put(name, known(name).checked(value, name));
    }

    /** How much of a value is shown. */
    Limits limits() {
        return new Limits(
                number("display.rows"), number("display.columns"), number("display.characters"));
    }

    /** How long a cell may take; zero for as long as it likes. */
    Duration timeout() {
        return Duration.ofMillis(Math.round(Double.parseDouble(get("cell.timeout")) * 1000));
    }

    /** Whether somebody has set it. */
    boolean isSet(String name) {
        return values.containsKey(name);
    }

    private int number(String name) {
        return Integer.parseInt(get(name));
    }

    @Override
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (Option each : ALL) {
            names.add(each.name());
        }
        return names;
    }

    @Override
    public String describe(String name) {
        return known(name).meaning();
    }

    private Option known(String name) {
        for (Option each : ALL) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        throw new IllegalArgumentException(
                "no option \"" + name + "\" (there are " + String.join(", ", names()) + ")");
    }
}

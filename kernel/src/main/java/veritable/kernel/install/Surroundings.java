package veritable.kernel.install;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the folders of Jupyter depend on.
 *
 * @param home the person's own folder
 * @param variables the environment's
 */
public record Surroundings(System system, String home, Map<String, String> variables) {
    /** Kinds of systems with folders of their own kind. */
    public enum System {
        LINUX,
        MAC,
        WINDOWS
    }

    public Surroundings {
        variables = Map.copyOf(variables);
    }

    /** Those of this process. */
    public static Surroundings here() {
        return new Surroundings(
                named(java.lang.System.getProperty("os.name", "")),
                java.lang.System.getProperty("user.home", "."),
                java.lang.System.getenv());
    }

    /** The system that Java calls so; what is neither Windows nor macOS is as Linux is. */
    static System named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("windows")) {
            return System.WINDOWS;
        }
        return lower.startsWith("mac") || lower.startsWith("darwin") ? System.MAC : System.LINUX;
    }

    /** A variable that is set to something. */
    Optional<String> variable(String name) {
        String value =
                system == System.WINDOWS
                        ? variables.entrySet().stream()
                                .filter(each -> each.getKey().equalsIgnoreCase(name))
                                .map(Map.Entry::getValue)
                                .findFirst()
                                .orElse("")
                        : variables.getOrDefault(name, "");
        return value.isBlank() ? Optional.empty() : Optional.of(value);
    }

    /** The parts of a variable that lists folders. */
    List<String> folders(String name) {
        String between = system == System.WINDOWS ? ";" : ":";
        return variable(name).stream()
                .flatMap(value -> Stream.of(value.split(between)))
                .filter(each -> !each.isBlank())
                .toList();
    }

    /** A path of these parts, written as this system writes paths. */
    String path(String... parts) {
        String separator = system == System.WINDOWS ? "\\" : "/";
        return Stream.of(parts)
                .map(each -> each.length() > 1 ? withoutEnd(each, separator) : each)
                .collect(Collectors.joining(separator));
    }

    private static String withoutEnd(String part, String separator) {
        return part.endsWith(separator) ? part.substring(0, part.length() - 1) : part;
    }
}

package veritable.kernel.magic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import veritable.kernel.api.Magic;
import veritable.kernel.api.MagicCall;
import veritable.kernel.api.MagicException;
import veritable.kernel.api.Notebook;

/** The environment of commands. */
final class EnvMagic implements Magic {
    @Override
    public String name() {
        return "env";
    }

    @Override
    public String help() {
        return """
        %env, %env NAME, %env NAME=VALUE, %env -u NAME
        Lists, gives, sets or unsets variables of the environment.

        What is set is seen by commands (!, %%bash) and by %env, not by System.getenv: Java can't
        change its own environment. Values of names that sound secret are hidden in the list.

        Examples:
          %env HOME
          %env LANG=en_GB.UTF-8
          String home = %env HOME
        """;
    }

    @Override
    public @Nullable Object call(MagicCall call, Notebook notebook) throws MagicException {
        Map<String, String> environment = notebook.environment();
        Arguments arguments = Arguments.leading(call, "-u=");
        if (arguments.has("-u")) {
            known(arguments.options().getOrDefault("-u", ""), environment);
            environment.remove(arguments.options().get("-u"));
            return null;
        }
        if (arguments.words().isEmpty()) {
            environment.forEach(
                    (name, value) -> System.out.println(name + "=" + shown(name, value)));
            return null;
        }
        String rest = arguments.rest();
        int equals = rest.indexOf('=');
        if (equals > 0) {
            environment.put(
                    rest.substring(0, equals).strip(),
                    String.join(" ", Words.split(rest.substring(equals + 1))));
            return null;
        }
        if (arguments.words().size() == 2) {
            environment.put(arguments.words().get(0), arguments.words().get(1));
            return null;
        }
        return known(rest.strip(), environment);
    }

    private static String known(String name, Map<String, String> environment)
            throws MagicException {
        String value = environment.get(name);
        if (value == null) {
            String near =
                    Nearest.of(name, environment.keySet())
                            .map(each -> " (did you mean " + each + "?)")
                            .orElse("");
            throw new MagicException("no variable " + name + near);
        }
        return value;
    }

    private static String shown(String name, String value) {
        String upper = name.toUpperCase(Locale.ROOT);
        for (String secret : List.of("KEY", "TOKEN", "SECRET", "PASSW", "CREDENTIAL")) {
            if (upper.contains(secret)) {
                return "<hidden>";
            }
        }
        return value;
    }

    @Override
    public List<String> complete(MagicCall call, Notebook notebook) {
        List<String> words = call.arguments();
        List<String> names = new ArrayList<>(notebook.environment().keySet());
        names.removeIf(name -> !name.startsWith(words.get(words.size() - 1)));
        return names;
    }
}

package veritable.kernel.magic;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import veritable.kernel.api.Magic;
import veritable.kernel.api.MagicCall;
import veritable.kernel.api.MagicException;
import veritable.kernel.api.Notebook;
import veritable.kernel.api.Options;

/** The session's settings. */
final class OptionMagic implements Magic {
    @Override
    public String name() {
        return "option";
    }

    @Override
    public String help() {
        return """
        %option, %option NAME, %option NAME=VALUE
        Lists, gives or sets options of the session.

        They may also be set before it starts: by an environment variable, such as
        VERITABLE_KERNEL_DISPLAY_ROWS for display.rows, or by --option NAME=VALUE in kernel.json.

        Examples:
          %option
          %option display.rows=50
        """;
    }

    @Override
    public @Nullable Object call(MagicCall call, Notebook notebook) throws MagicException {
        Options options = notebook.options();
        String[] parts = call.line().strip().split("\\s*=\\s*|\\s+", 2);
        try {
            if (parts[0].isEmpty()) {
                list(options);
                return null;
            }
            if (parts.length == 1) {
                return options.get(parts[0]);
            }
            options.set(parts[0], String.join(" ", Words.split(parts[1])));
            return null;
        } catch (IllegalArgumentException e) {
            String near =
                    Nearest.of(parts[0], options.names())
                            .filter(name -> !name.equals(parts[0]))
                            .map(name -> "; did you mean " + name + "?")
                            .orElse("");
            throw new MagicException(e.getMessage() + near, e);
        }
    }

    private static void list(Options options) {
        int width = 0;
        for (String name : options.names()) {
            width = Math.max(width, name.length() + options.get(name).length() + 3);
        }
        for (String name : options.names()) {
            String setting = name + " = " + options.get(name);
            System.out.println(
                    setting + " ".repeat(width + 2 - setting.length()) + options.describe(name));
        }
    }

    @Override
    public List<String> complete(MagicCall call, Notebook notebook) {
        List<String> words = call.arguments();
        List<String> names = new ArrayList<>(notebook.options().names());
        names.removeIf(name -> words.size() > 1 || !name.startsWith(words.get(0)));
        return names;
    }
}

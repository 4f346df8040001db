package veritable.kernel.magic;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import veritable.kernel.api.Magic;
import veritable.kernel.api.MagicCall;
import veritable.kernel.api.MagicException;
import veritable.kernel.api.Notebook;

/** A cell for a shell. */
final class ShellMagic implements Magic {
    private final String shell;

    ShellMagic(String shell) {
        this.shell = shell;
    }

    @Override
    public String name() {
        return shell;
    }

    @Override
    public String help() {
        return """
        %%SHELL [-OPTIONS] [ARGUMENTS], over a cell
        Runs the cell by SHELL, and prints its output while it runs.

        An exit code other than 0 is an error. Interrupting the cell ends all that it started. It
        starts in the folder of %cd, with the variables of %env.

        Options are those of SHELL; the arguments are $1, $2 and so on.

        Example:
          %%SHELL -e
          for i in 1 2 3; do echo $i; done
        """
                .replace("SHELL", shell);
    }

    @Override
    public @Nullable Object call(MagicCall call, Notebook notebook) throws Exception {
        List<String> command = new ArrayList<>(List.of(shell));
        if (call.body().isEmpty()) {
            if (call.line().isBlank()) {
                throw new MagicException("nothing to run (expected a command)");
            }
            command.addAll(List.of("-c", call.line()));
        } else {
            List<String> words = call.arguments();
            int options = 0;
            while (options < words.size() && words.get(options).startsWith("-")) {
                options++;
            }
            command.addAll(words.subList(0, options));
            command.addAll(List.of("-c", call.body().get(), shell));
            command.addAll(words.subList(options, words.size()));
        }
        Processes.run(command, notebook);
        return null;
    }
}

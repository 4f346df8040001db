package veritable.kernel.magic;

import java.util.List;
import org.jspecify.annotations.Nullable;
import veritable.kernel.api.Magic;
import veritable.kernel.api.MagicCall;
import veritable.kernel.api.Notebook;

/** One line for the system's shell. */
final class CommandMagic implements Magic {
    @Override
    public String name() {
        return "!";
    }

    @Override
    public String help() {
        return """
        !COMMAND
        Runs a command by the system's shell, and prints its output while it runs.

        An exit code other than 0 is an error. Interrupting the cell ends the command. It starts in
        the folder of %cd, with the variables of %env.

        Examples:
          !ls -l
          !git log --oneline | head
        """;
    }

    @Override
    public @Nullable Object call(MagicCall call, Notebook notebook) throws Exception {
        Processes.run(Processes.shell(call.line()), notebook);
        return null;
    }

    @Override
    public List<String> complete(MagicCall call, Notebook notebook) {
        List<String> words = call.arguments();
        return Places.complete(words.get(words.size() - 1), notebook, false);
    }
}

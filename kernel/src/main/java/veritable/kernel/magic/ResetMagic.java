package veritable.kernel.magic;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import veritable.kernel.api.Magic;
import veritable.kernel.api.MagicCall;
import veritable.kernel.api.MagicException;
import veritable.kernel.api.Notebook;

/** Forgets what cells declared. */
final class ResetMagic implements Magic {
    @Override
    public String name() {
        return "reset";
    }

    @Override
    public String help() {
        return """
        %reset [-f]
        Forgets all variables, methods, types and imports of the cells so far.

        The class path, options and magics stay. It asks before it does so.

        Options:
          -f  doesn't ask
        """;
    }

    @Override
    public @Nullable Object call(MagicCall call, Notebook notebook) throws MagicException {
        Arguments arguments = Arguments.of(call, "-f");
        if (arguments.has("-f") || agreed(notebook)) {
            notebook.reset();
        } else {
            System.out.println("Nothing was forgotten.");
        }
        return null;
    }

    private static boolean agreed(Notebook notebook) throws MagicException {
        try {
            String answer = notebook.input("Forget all that was declared (y/n)? ", false);
            return answer.strip().toLowerCase(Locale.ROOT).startsWith("y");
        } catch (IOException e) {
            throw new MagicException("nobody can be asked (%reset -f doesn't ask)", e);
        }
    }
}

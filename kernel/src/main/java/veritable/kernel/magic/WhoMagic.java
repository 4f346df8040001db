package veritable.kernel.magic;

import org.jspecify.annotations.Nullable;
import veritable.kernel.api.Magic;
import veritable.kernel.api.MagicCall;
import veritable.kernel.api.Notebook;

/** The names of the variables. */
final class WhoMagic implements Magic {
    @Override
    public String name() {
        return "who";
    }

    @Override
    public String help() {
        return """
        %who [NAME…]
        Prints the names of the session's variables, or of those whose names begin so.

        %whos prints their types and values as well.
        """;
    }

    @Override
    public @Nullable Object call(MagicCall call, Notebook notebook) {
        for (String name : notebook.types().keySet()) {
            if (WhosMagic.isWanted(name, call)) {
                System.out.println(name);
            }
        }
        return null;
    }
}

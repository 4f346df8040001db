package veritable.kernel.magic;

import org.jspecify.annotations.Nullable;
import veritable.kernel.api.Magic;
import veritable.kernel.api.MagicCall;
import veritable.kernel.api.Notebook;

/** All magics. */
final class MagicsMagic implements Magic {
    @Override
    public String name() {
        return "magics";
    }

    @Override
    public String help() {
        return """
        %magics
        Lists all magics, each with a sentence; %NAME? tells all of one.
        """;
    }

    @Override
    public @Nullable Object call(MagicCall call, Notebook notebook) {
        for (Magic magic : notebook.magics()) {
            String[] lines = magic.help().split("\n", 3);
            String name = "%" + magic.name();
            System.out.println(
                    name
                            + " ".repeat(Math.max(1, 13 - name.length()))
                            + (lines.length > 1 ? lines[1].strip() : lines[0]));
        }
        System.out.println("!COMMAND     Runs a command by the system's shell.");
        return null;
    }
}

package veritable.kernel.magic;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import veritable.kernel.api.Magic;
import veritable.kernel.api.MagicCall;
import veritable.kernel.api.MagicException;
import veritable.kernel.api.Notebook;

/** Puts a file into the cell. */
final class LoadMagic implements Magic {
    @Override
    public String name() {
        return "load";
    }

    @Override
    public String help() {
        return """
        %load FILE
        Puts the text of a file into this cell, in place of the magic, to be read and run.

        Of a notebook file (.ipynb) it takes the code cells.

        Example:
          %load examples/Prices.java
        """;
    }

    @Override
    public @Nullable Object call(MagicCall call, Notebook notebook) throws MagicException {
        Arguments arguments = Arguments.of(call);
        if (arguments.words().size() != 1) {
            throw new MagicException(
                    arguments.words().size() + " files (expected one; blanks need quotes)");
        }
        Path file = Places.file(arguments.words().get(0), notebook);
        String code = String.join("\n\n", CodeFile.cells(file));
        notebook.nextInput("// %load " + call.line() + "\n" + code, true);
        return null;
    }

    @Override
    public List<String> complete(MagicCall call, Notebook notebook) {
        List<String> words = call.arguments();
        return Places.complete(words.get(words.size() - 1), notebook, false);
    }
}

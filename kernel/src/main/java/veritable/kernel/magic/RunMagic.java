package veritable.kernel.magic;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import veritable.kernel.api.Magic;
import veritable.kernel.api.MagicCall;
import veritable.kernel.api.MagicException;
import veritable.kernel.api.Notebook;

/** Runs a script or a notebook file. */
final class RunMagic implements Magic {
    @Override
    public String name() {
        return "run";
    }

    @Override
    public String help() {
        return """
        %run FILE
        Runs a script, or the code cells of a notebook file (.ipynb), in this session.

        What they declare stays. It stops at the first error, which names the file and the line.

        Examples:
          %run prepare.jsh
          %run "data cleaning.ipynb"
        """;
    }

    @Override
    public @Nullable Object call(MagicCall call, Notebook notebook) throws Exception {
        Arguments arguments = Arguments.of(call);
        if (arguments.words().size() != 1) {
            throw new MagicException(
                    arguments.words().size() + " files (expected one; blanks need quotes)");
        }
        Path file = Places.file(arguments.words().get(0), notebook);
        List<String> cells = CodeFile.cells(file);
        Object value = null;
        for (int i = 0; i < cells.size(); i++) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            String name = file.getFileName() + (cells.size() > 1 ? ", cell " + (i + 1) : "");
            value = notebook.run(name, cells.get(i));
        }
        return value;
    }

    @Override
    public List<String> complete(MagicCall call, Notebook notebook) {
        List<String> words = call.arguments();
        return Places.complete(words.get(words.size() - 1), notebook, false);
    }
}

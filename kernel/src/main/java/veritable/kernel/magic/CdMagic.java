package veritable.kernel.magic;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import veritable.kernel.api.Magic;
import veritable.kernel.api.MagicCall;
import veritable.kernel.api.MagicException;
import veritable.kernel.api.Notebook;

/** Has magics and commands work in another folder. */
final class CdMagic implements Magic {
    private @Nullable Path before;

    @Override
    public String name() {
        return "cd";
    }

    @Override
    public String help() {
        return """
        %cd [FOLDER]
        Has relative paths of magics, and commands, start in another folder; home if none is named.

        Java itself can't change its working directory: relative paths in Java, such as
        Path.of("data.csv"), go on to start where the kernel was started. In Java,
        notebook().workingDirectory().resolve("data.csv") follows %cd.

        Examples:
          %cd data
          %cd ..
          %cd -     back to where it was before
        """;
    }

    @Override
    public @Nullable Object call(MagicCall call, Notebook notebook) throws MagicException {
        Arguments arguments = Arguments.of(call);
        if (arguments.words().size() > 1) {
            throw new MagicException(
                    arguments.words().size() + " folders (expected one; blanks need quotes)");
        }
        Path folder =
                folder(arguments.words().isEmpty() ? "~" : arguments.words().get(0), notebook);
        if (!Files.isDirectory(folder)) {
            throw new MagicException(
                    (Files.exists(folder) ? "not a folder: " : "no folder ") + folder);
        }
        before = notebook.workingDirectory();
        notebook.changeDirectory(folder);
        System.out.println(
                folder
                        + " (for magics and commands; paths in Java start in "
                        + Path.of("").toAbsolutePath()
                        + ")");
        return null;
    }

    private Path folder(String word, Notebook notebook) throws MagicException {
        if (!word.equals("-")) {
            return Places.of(word, notebook);
        }
        if (before == null) {
            throw new MagicException("-: the folder hasn't been changed yet");
        }
        return before;
    }

    @Override
    public List<String> complete(MagicCall call, Notebook notebook) {
        List<String> words = call.arguments();
        return Places.complete(words.get(words.size() - 1), notebook, true);
    }
}

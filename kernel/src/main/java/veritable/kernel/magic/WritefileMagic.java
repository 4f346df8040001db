package veritable.kernel.magic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;
import veritable.kernel.api.Magic;
import veritable.kernel.api.MagicCall;
import veritable.kernel.api.MagicException;
import veritable.kernel.api.Notebook;

/** Writes a cell to a file. */
final class WritefileMagic implements Magic {
    @Override
    public String name() {
        return "writefile";
    }

    @Override
    public String help() {
        return """
        %%writefile [-a] FILE, over a cell
        Writes the cell to a file, as UTF-8, in place of what was there.

        Options:
          -a, --append  adds it to the end of the file

        Example:
          %%writefile data/prices.csv
          apple,3
        """;
    }

    @Override
    public @Nullable Object call(MagicCall call, Notebook notebook) throws Exception {
        Arguments arguments = Arguments.of(call, "-a", "--append");
        if (arguments.words().size() != 1) {
            throw new MagicException(arguments.words().size() + " files (expected one: FILE)");
        }
        if (call.body().isEmpty()) {
            throw new MagicException("nothing to write (expected %%writefile over a cell)");
        }
        String body = call.body().get();
        Path file = Places.of(arguments.words().get(0), notebook);
        boolean append = arguments.has("-a") || arguments.has("--append");
        boolean there = Files.exists(file);
        write(file, body.endsWith("\n") ? body : body + "\n", append);
        System.out.println((append ? "Added to " : there ? "Replaced " : "Wrote ") + file);
        return null;
    }

    private static void write(Path file, String text, boolean append) throws MagicException {
        try {
            Files.writeString(
                    file,
                    text,
                    StandardOpenOption.CREATE,
                    append ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE);
        } catch (IOException e) {
            Path folder = file.getParent();
            String why =
                    folder != null && !Files.isDirectory(folder)
                            ? "no folder " + folder
                            : e.toString();
            throw new MagicException(file + " can't be written: " + why, e);
        }
    }

    @Override
    public List<String> complete(MagicCall call, Notebook notebook) {
        List<String> words = call.arguments();
        return Places.complete(words.get(words.size() - 1), notebook, false);
    }
}

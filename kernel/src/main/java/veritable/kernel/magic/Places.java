package veritable.kernel.magic;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import veritable.kernel.api.MagicException;
import veritable.kernel.api.Notebook;

/** Files and folders as the arguments of magics name them. */
final class Places {
    private Places() {}

    /** The path that a word means: relative to the notebook's folder, {@code ~} is home. */
    static Path of(String word, Notebook notebook) throws MagicException {
        try {
            return resolve(word, notebook);
        } catch (InvalidPathException e) {
            throw new MagicException("\"" + word + "\" is not a path: " + e.getReason(), e);
        }
    }

    private static Path resolve(String word, Notebook notebook) {
        boolean home = word.equals("~") || word.startsWith("~/") || word.startsWith("~\\");
        Path path =
                home
                        ? Path.of(System.getProperty("user.home"), word.substring(1))
                        : notebook.workingDirectory().resolve(word);
        return path.normalize();
    }

    /** The same, for a file that is to be read. */
    static Path file(String word, Notebook notebook) throws MagicException {
        Path file = of(word, notebook);
        if (Files.isRegularFile(file)) {
            return file;
        }
        if (Files.isDirectory(file)) {
            throw new MagicException(file + " is a folder (expected a file)");
        }
        throw new MagicException("no file " + file + near(file));
    }

    private static String near(Path file) {
        List<String> names = new ArrayList<>();
        Path folder = file.getParent();
        if (folder != null) {
            list(folder, "").forEach(each -> names.add(String.valueOf(each.getFileName())));
        }
        return Nearest.of(String.valueOf(file.getFileName()), names)
                .map(name -> " (did you mean " + name + "?)")
                .orElse("");
    }

    static String read(Path file) throws MagicException {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new MagicException(file + " can't be read as UTF-8 text: " + e, e);
        }
    }

    /** The files and folders of a folder whose names begin so; hidden ones if that has a dot. */
    private static List<Path> list(Path folder, String beginning) {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path each : all) {
                String name = String.valueOf(each.getFileName());
                if (name.startsWith(beginning)
                        && (!name.startsWith(".") || beginning.startsWith("."))) {
                    found.add(each);
                }
            }
        } catch (IOException e) {
            return List.of(); // nothing to propose of what can't be read
        }
        found.sort(null);
        return found;
    }

    /** Proposals for a word that names a file or folder, in quotes where they need them. */
    static List<String> complete(String word, Notebook notebook, boolean foldersOnly) {
        int slash = Math.max(word.lastIndexOf('/'), word.lastIndexOf('\\'));
        String folder = word.substring(0, slash + 1);
        List<String> proposals = new ArrayList<>();
        try {
            for (Path each : list(resolve(folder, notebook), word.substring(slash + 1))) {
                boolean isFolder = Files.isDirectory(each);
                if (isFolder || !foldersOnly) {
                    proposals.add(
                            Words.quoted(folder + each.getFileName() + (isFolder ? "/" : "")));
                }
            }
        } catch (InvalidPathException e) {
            return List.of();
        }
        return proposals;
    }
}

package veritable.jupyter;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import veritable.kernel.api.Notebook;

/** Files as the arguments of magics name them: from the folder that {@code %cd} chose. */
final class FileNames {
    private FileNames() {}

    /** The word itself, where Java's own folder is the notebook's; patterns stay patterns. */
    static String of(String word, Notebook notebook) {
        Path folder = notebook.workingDirectory();
        boolean absolute = word.startsWith("/") || word.length() > 1 && word.charAt(1) == ':';
        return absolute || folder.equals(Path.of("").toAbsolutePath()) ? word : folder + "/" + word;
    }

    /** Proposals for a word that names a file or folder. */
    static List<String> complete(String word, Notebook notebook) {
        int slash = word.lastIndexOf('/');
        String folder = word.substring(0, slash + 1);
        String begun = word.substring(slash + 1);
        List<String> found = new ArrayList<>();
        try (DirectoryStream<Path> all =
                Files.newDirectoryStream(notebook.workingDirectory().resolve(folder))) {
            for (Path each : all) {
                String name = String.valueOf(each.getFileName());
                if (name.startsWith(begun) && (begun.startsWith(".") || !name.startsWith("."))) {
                    found.add(quoted(folder + name + (Files.isDirectory(each) ? "/" : "")));
                }
            }
        } catch (IOException | InvalidPathException e) {
            return List.of(); // nothing to propose of what can't be read
        }
        found.sort(null);
        return found;
    }

    private static String quoted(String word) {
        return word.contains(" ") ? '"' + word + '"' : word;
    }
}

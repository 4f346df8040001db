package veritable.kernel.eval;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The names of files that a string may go on with. */
final class FileNames {
    private static final int MOST = 200;
    private static final int MOST_READ = 5_000;

    private FileNames() {}

    /**
     * @param start of the text in quotes
     */
    static Completion at(String code, int start, int cursor) {
        String path = code.substring(start, cursor);
        int slash = path.lastIndexOf('/');
        String typed = path.substring(slash + 1);
        int from = start + slash + 1;
        if (path.indexOf('\\') >= 0 || path.indexOf('\0') >= 0) {
            return new Completion(cursor, cursor, List.of());
        }
        List<Completion.Proposal> found = new ArrayList<>();
        int read = 0;
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(Path.of(slash < 0 ? "." : path.substring(0, slash + 1)))) {
            for (Path each : files) {
                String name = each.getFileName().toString();
                if (++read > MOST_READ) {
                    break;
                }
                if (Matching.of(typed, name).compareTo(Matching.OTHER_CASE) <= 0
                        && name.startsWith(".") == typed.startsWith(".")) {
                    boolean folder = Files.isDirectory(each);
                    found.add(
                            new Completion.Proposal(
                                    folder ? name + "/" : name, "path", folder ? "folder" : ""));
                }
            }
        } catch (IOException | InvalidPathException e) {
            return new Completion(cursor, cursor, List.of());
        }
        found.sort(
                Comparator.comparing((Completion.Proposal each) -> Matching.of(typed, each.text()))
                        .thenComparing(Completion.Proposal::text));
        return new Completion(from, cursor, found.stream().limit(MOST).toList());
    }
}

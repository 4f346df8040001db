package veritable.kernel.install;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A folder that files are put into, each whole or not at all; all of them can be taken back. */
final class Folder {
    /** How names of files begin that are not finished. */
    static final String UNFINISHED = ".unfinished-";

    /** What an installation may have left in its folder: nothing else is ever deleted. */
    private static final String OURS =
            "kernel\\.json|logo-(32x32|64x64)\\.png|logo-svg\\.svg"
                    + "|[\\w.-]+-\\p{XDigit}{16}(-sources)?\\.jar|start-\\p{XDigit}+\\.(jsa|aot)"
                    + "|\\.unfinished-.*";

    private final Path path;
    private final Deque<Path> made = new ArrayDeque<>();

    private Folder(Path path) {
        this.path = path;
    }

    /** What a file's contents are written with. */
    @FunctionalInterface
    interface Contents {
        InputStream open() throws IOException;
    }

    /** Makes a folder, and those above it. */
    static Folder make(Path path) throws IOException {
        Folder folder = new Folder(path);
        Deque<Path> missing = new ArrayDeque<>();
        for (Path at = path; at != null && !Files.exists(at); at = at.getParent()) {
            missing.push(at);
        }
        try {
            for (Path each : missing) {
                try {
                    Files.createDirectory(each);
                    folder.made.push(each);
                } catch (FileAlreadyExistsException e) {
                    if (!Files.isDirectory(each)) {
                        throw e;
                    }
                }
            }
        } catch (IOException e) {
            folder.takeBack();
            throw e;
        }
        return folder;
    }

    /** Puts a file there; one that is there already is replaced in one step. */
    Path put(String name, Contents contents) throws IOException {
        Path target = path.resolve(name);
        boolean fresh = !Files.exists(target);
        Path unfinished = Files.createTempFile(path, UNFINISHED, "");
        try {
            try (InputStream in = contents.open()) {
                Files.copy(in, unfinished, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.move(
                    unfinished,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            // what a full disk says names no file
            throw new IOException(target + ": " + e.getMessage(), e);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        if (fresh) {
            made.push(target);
        }
        return target;
    }

    /** Takes a file that came about otherwise for one that was put there. */
    void adopt(Path file) {
        made.push(file);
    }

    /** Removes what was made, as far as it can be. */
    void takeBack() {
        while (!made.isEmpty()) {
            delete(made.pop());
        }
    }

    /** Removes what earlier installations left, but for what is still of use. */
    static void clean(Path folder, Set<String> keep) throws IOException {
        for (Path each : files(folder)) {
            String name = each.getFileName().toString();
            if (name.matches(OURS) && !keep.contains(name)) {
                delete(each);
            }
        }
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** On some systems a file that is in use can't be deleted: the next time will do. */
    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // said by whoever needs it gone
        }
    }
}

package veritable.batch;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import veritable.file.AtomicFile;

/** An output under the name it has until all outputs of the run are done, beside its own. */
record Draft(String slot, Path target) {
    static Path of(Path target) {
        return target.resolveSibling("." + target.getFileName() + ".draft~");
    }

    Path path() {
        return of(target);
    }

    void write(AtomicFile.Content content) throws IOException {
        AtomicFile.write(path(), content);
    }

    /** Removes what a killed run left of the drafts of these targets. */
    static void clear(List<Path> targets, Place place) throws IOException {
        for (Path target : targets) {
            Path draft = of(target);
            Path folder = Folders.of(draft);
            if (!Files.isDirectory(folder)) {
                continue;
            }
            Files.deleteIfExists(draft);
            String before = "." + draft.getFileName() + ".";
            try (DirectoryStream<Path> left =
                    Files.newDirectoryStream(
                            folder, file -> isPart(file.getFileName().toString(), before))) {
                for (Path file : left) {
                    Files.deleteIfExists(file);
                }
            }
            Folders.prune(folder, place.outputs());
        }
    }

    private static boolean isPart(String name, String before) {
        return name.startsWith(before) && name.endsWith("~");
    }
}

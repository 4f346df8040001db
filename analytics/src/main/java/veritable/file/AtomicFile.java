package veritable.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is written under another name beside its own and then moved there: who reads it sees
 * the old one or the new one, never a part.
 */
public final class AtomicFile {
    /** What is to be written. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private AtomicFile() {}

    /**
     * Writes the file, replacing one of that name; folders that are missing are made.
     *
     * @throws IOException naming the file and the reason if it can't be written
     */
    public static void write(Path target, Content content) throws IOException {
        try {
            draftAndMove(target, content);
        } catch (IOException e) {
            throw new IOException(target + ": can't be written: " + reason(e), e);
        }
    }

    private static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof FileAlreadyExistsException already) {
            return already.getFile() + " is no folder";
        }
        if (failure instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return failure.getMessage() == null ? failure.toString() : failure.getMessage();
    }

    private static void draftAndMove(Path target, Content content) throws IOException {
        Path file =
                Files.exists(target) ? target.toRealPath() : target.toAbsolutePath().normalize();
        Path folder = file.getParent();
        Path name = file.getFileName();
        if (folder == null || name == null) {
            throw new IOException("it is no file");
        }
        if (Files.isDirectory(file)) {
            throw new IOException("it is a folder (expected the name of a file)");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // a device or a pipe, such as /dev/null: nothing may be put in its place
            try (OutputStream out =
                    new BufferedOutputStream(
                            Files.newOutputStream(file, StandardOpenOption.WRITE), 1 << 16)) {
                content.writeTo(out);
            }
            return;
        }
        Files.createDirectories(folder);
        Path draft = folder.resolve("." + name + "." + ProcessHandle.current().pid() + "~");
        try {
            try (OutputStream out =
                    new BufferedOutputStream(Files.newOutputStream(draft), 1 << 16)) {
                content.writeTo(out);
            }
            move(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void move(Path draft, Path file) throws IOException {
        try {
            Files.move(
                    draft,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}

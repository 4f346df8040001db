package veritable.workbook;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Bytes put aside until they are asked for: few are kept in memory, many go to a file beside the
 * workbook.
 */
final class Spool extends OutputStream implements Closeable {
    private static final int IN_MEMORY = 4 << 20;

    private final Path folder;
    private @Nullable Path file;
    private ByteArrayOutputStream memory = new ByteArrayOutputStream(4096);
    private OutputStream out = memory;
    private long size;

    /**
     * @param folder for the file, if one is needed; {@link #close} takes it away
     */
    Spool(Path folder) {
        this.folder = folder;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (file == null && size + length > IN_MEMORY) {
            file = Files.createTempFile(Files.createDirectories(folder), ".rows", "~");
            out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
            memory.writeTo(out);
            memory = new ByteArrayOutputStream(0);
        }
        out.write(bytes, offset, length);
        size += length;
    }

    /** All bytes, in their order. */
    void writeTo(OutputStream target) throws IOException {
        if (file == null) {
            memory.writeTo(target);
        } else {
            out.flush();
            Files.copy(file, target);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}

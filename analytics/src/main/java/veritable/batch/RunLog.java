package veritable.batch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What runs did, an object of JSON a line: one when a run starts, one when it has ended. A log that
 * has grown too long is put aside under a number, of which the last few are kept.
 */
final class RunLog {
    private static final long LONGEST = 8_000_000;
    private static final int KEPT = 4;

    private final Path file;
    private final long longest;

    RunLog(Path file) {
        this(file, LONGEST);
    }

    RunLog(Path file, long longest) {
        this.file = file;
        this.longest = longest;
    }

    /** Begins a new log if the old one is long. */
    void turn() throws IOException {
        if (!Files.exists(file) || Files.size(file) < longest) {
            return;
        }
        for (int number = KEPT - 1; number > 0; number--) {
            if (Files.exists(old(number))) {
                move(old(number), old(number + 1));
            }
        }
        move(file, old(1));
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path old(int number) {
        return file.resolveSibling(file.getFileName() + "." + number);
    }

    /** Adds a line. What a killed run left of one stays a line of its own. */
    void add(String event, Map<String, Object> facts) throws IOException {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("event", event);
        line.putAll(facts);
        Files.createDirectories(Folders.of(file));
        try (FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE)) {
            long end = channel.size();
            ByteBuffer last = ByteBuffer.allocate(1);
            boolean torn = end > 0 && channel.read(last, end - 1) == 1 && last.get(0) != '\n';
            String text = (torn ? "\n" : "") + Records.json(line) + "\n";
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                end += channel.write(bytes, end);
            }
        }
    }
}

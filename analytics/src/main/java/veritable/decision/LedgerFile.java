package veritable.decision;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The file of a ledger: lines that are only ever added, by one at a time. A line that was cut off,
 * or that a merge left behind, is a problem and stays where it is.
 */
final class LedgerFile {
    /** Within one process file locks do not hold threads apart. */
    private static final Object TURN = new Object();

    private static final int MOST_TRIES = 10;

    private final Path path;

    LedgerFile(Path path) {
        this.path = path;
    }

    /**
     * What a file says.
     *
     * @param entries in the order of the file, each once
     * @param lines by the id of an entry, where it stands
     */
    record Contents(
            List<Entry> entries, Map<String, Integer> lines, List<LedgerProblem> problems) {}

    /** A line that is to be added, made in sight of what stands in the file. */
    interface Line<X extends Exception> {
        String after(Contents contents) throws X;
    }

    Contents read() throws IOException {
        return Files.exists(path)
                ? parse(Files.readAllBytes(path))
                : new Contents(List.of(), Map.of(), List.of());
    }

    /**
     * Adds a line, and returns when it is on the disk. Programs such as git put another file in the
     * place of this one: a line that went into the old one is made anew for the new one.
     */
    <X extends Exception> void append(Line<X> line) throws IOException, X {
        for (int i = 0; i < MOST_TRIES; i++) {
            if (isAdded(line)) {
                return;
            }
        }
        throw new IOException("it is replaced again and again by another program");
    }

    private <X extends Exception> boolean isAdded(Line<X> line) throws IOException, X {
        Path folder = path.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        synchronized (TURN) {
            try (FileChannel channel =
                            FileChannel.open(
                                    path,
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.READ,
                                    StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                byte[] before = bytes(channel);
                boolean cutOff = before.length > 0 && before[before.length - 1] != '\n';
                String text = (cutOff ? "\n" : "") + line.after(parse(before)) + "\n";
                ByteBuffer buffer = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
                long at = before.length;
                while (buffer.hasRemaining()) {
                    at += channel.write(buffer, at);
                }
                channel.force(true);
                lock.release();
                return isThere(before.length, text.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private boolean isThere(int at, byte[] text) throws IOException {
        byte[] now = Files.exists(path) ? Files.readAllBytes(path) : new byte[0];
        return now.length >= at + text.length
                && Arrays.equals(now, at, at + text.length, text, 0, text.length);
    }

    private static byte[] bytes(FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(Math.toIntExact(channel.size()));
        while (buffer.hasRemaining() && channel.read(buffer, buffer.position()) >= 0) {
            // until all is there
        }
        return buffer.array();
    }

    private Contents parse(byte[] bytes) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        List<LedgerProblem> problems = new ArrayList<>();
        List<String> texts = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i).strip();
            if (text.isEmpty()) {
                continue;
            }
            try {
                Entry entry = EntryCodec.entry(text);
                entries.putIfAbsent(entry.id(), entry);
                lines.putIfAbsent(entry.id(), i + 1);
            } catch (MalformedLine e) {
                problems.add(problem(i + 1, e.found(), e.expected()));
            }
        }
        for (Entry entry : entries.values()) {
            for (String earlier : entry.after()) {
                if (!entries.containsKey(earlier)) {
                    problems.add(
                            problem(
                                    lines.getOrDefault(entry.id(), 0),
                                    "an entry after " + earlier + ", which is not in the file",
                                    "its line above"));
                }
            }
        }
        return new Contents(List.copyOf(entries.values()), lines, problems);
    }

    private LedgerProblem problem(int line, String found, String expected) {
        return new LedgerProblem(path.toString(), line, found, expected);
    }

    @Override
    public String toString() {
        return path.toString();
    }
}

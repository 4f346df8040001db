package veritable.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import veritable.file.AtomicFile;

/**
 * Answers that were got before, one file for each address: its ETag, the day it was asked, the next
 * page and the text, each on a line of its own. A file that can't be read or written is as none.
 */
final class WebCache {
    private static final int LINES = 4;

    private final Path folder;

    WebCache(Path folder) {
        this.folder = folder;
    }

    /** An answer and the tag it goes by. */
    record Kept(String tag, WebAnswer answer) {}

    Optional<Kept> get(String address) {
        try {
            String[] lines = Files.readString(file(address)).split("\n", LINES);
            Optional<LocalDate> day =
                    lines.length == LINES ? IsoDays.parse(lines[1]) : Optional.empty();
            return day.map(
                    asked ->
                            new Kept(
                                    lines[0],
                                    new WebAnswer(WebAnswer.Kind.TEXT, lines[3], asked, lines[2])));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    void put(String address, Kept kept) {
        WebAnswer answer = kept.answer();
        String text =
                String.join(
                        "\n", kept.tag(), answer.asked().toString(), answer.next(), answer.text());
        try {
            AtomicFile.write(
                    file(address), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            return; // a cache that does not keep costs a request, nothing else
        }
    }

    /** Named by a hash: no address ever is a path. */
    private Path file(String address) {
        long hash = 0xcbf29ce484222325L;
        long other = 7;
        for (int i = 0; i < address.length(); i++) {
            hash = (hash ^ address.charAt(i)) * 0x100000001b3L;
            other = other * 1_000_003 + address.charAt(i);
        }
        HexFormat hex = HexFormat.of();
        return folder.resolve(hex.toHexDigits(hash) + hex.toHexDigits(other) + ".answer");
    }
}

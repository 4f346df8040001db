package veritable.report;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** From bytes to text. */
final class Decoding {
    private Decoding() {}

    static String read(Path file, Optional<Charset> encoding) {
        String path = Inputs.shown(file);
        try {
            return decode(path, Files.readAllBytes(file), encoding);
        } catch (IOException e) {
            throw new ReportException(
                    new Location(path, 1, 1), "can't be read: " + e.getMessage(), e);
        }
    }

    static String decode(String path, byte[] bytes, Optional<Charset> encoding) {
        return new String(bytes, encoding.orElse(StandardCharsets.UTF_8));
    }
}

package veritable.batch;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import veritable.file.AtomicFile;

/** Records in files of JSON. */
final class Records {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private Records() {}

    static void write(Path file, Object value) throws IOException {
        AtomicFile.write(file, out -> out.write(json(value).getBytes(StandardCharsets.UTF_8)));
    }

    static String json(Object value) {
        return GSON.toJson(value);
    }

    /**
     * What the file holds, or nothing where there is no such file.
     *
     * @throws IOException if it holds something else
     */
    static <T> Optional<T> read(Path file, Class<T> kind) throws IOException {
        try {
            String text = Files.readString(file);
            Optional<T> value = parse(text, kind);
            if (value.isPresent()) {
                return value;
            }
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (CharacterCodingException e) {
            // damaged
        }
        throw new IOException(file + ": damaged (expected what a run left there)");
    }

    /** What the text says, or nothing where it says something else. */
    static <T> Optional<T> parse(String text, Class<T> kind) {
        try {
            return Optional.ofNullable(GSON.fromJson(text, kind));
        } catch (JsonParseException | IllegalArgumentException e) {
            return Optional.empty();
        } catch (RuntimeException e) {
            // a record refuses a part that is missing; gson wraps what it throws
            if (e.getCause() instanceof NullPointerException) {
                return Optional.empty();
            }
            throw e;
        }
    }
}

package veritable.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A file as text that gives back every byte of it.
 *
 * @param charset one in which an end of line is one byte
 */
record ExactText(String text, Charset charset) {
    /**
     * Empty if it is in none of the encodings whose lines a patch can hold.
     *
     * @param named the encoding, if somebody said which
     */
    static Optional<ExactText> read(Path file, Optional<Charset> named) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        List<Charset> known =
                named.map(List::of)
                        .orElse(List.of(StandardCharsets.UTF_8, Charset.forName("GB18030")));
        for (Charset charset : known) {
            String text = new String(bytes, charset);
            boolean isExact = Arrays.equals(text.getBytes(charset), bytes);
            if (isExact && Arrays.equals("\n".getBytes(charset), new byte[] {'\n'})) {
                return Optional.of(new ExactText(text, charset));
            }
        }
        return Optional.empty();
    }
}

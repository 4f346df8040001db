package veritable.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir Path folder;

    private static void text(OutputStream out) throws IOException {
        out.write("new".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void namesTheFileAndTheReasonWhenItCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "old");

        assertThatThrownBy(() -> AtomicFile.write(folder, AtomicFileTest::text))
                .hasMessage(
                        folder
                                + ": can't be written: it is a folder (expected the name of a"
                                + " file)");
        assertThatThrownBy(() -> AtomicFile.write(file.resolve("b.csv"), AtomicFileTest::text))
                .hasMessage(
                        file.resolve("b.csv") + ": can't be written: " + file + " is no folder");
        assertThatThrownBy(
                        () ->
                                AtomicFile.write(
                                        file,
                                        out -> {
                                            throw new IOException("No space left on device");
                                        }))
                .hasMessage(file + ": can't be written: No space left on device");
        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**~");
    }

    @Test
    void writesThroughALink() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);

        AtomicFile.write(link, AtomicFileTest::text);

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    void putsNothingInThePlaceOfAPipe() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        CompletableFuture<String> read =
                CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                return Files.readString(pipe);
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        });

        AtomicFile.write(pipe, AtomicFileTest::text);

        assertThat(Files.isRegularFile(pipe)).isFalse();
        assertThat(read.join()).isEqualTo("new");
    }
}

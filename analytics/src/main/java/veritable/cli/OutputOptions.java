package veritable.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import veritable.compare.Comparison;
import veritable.file.AtomicFile;

/** Where a command's data goes. */
final class OutputOptions {
    /** A comparison written in some form. */
    interface Form {
        void write(Comparison comparison, OutputStream out) throws IOException;
    }

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file (default: standard output).")
    @Nullable Path output;

    private final Terminal terminal;

    OutputOptions(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The file, if one was named. */
    Optional<Path> file() {
        return Optional.ofNullable(output);
    }

    /** Writes to the file, which appears once it is complete, or to standard output. */
    void write(AtomicFile.Content content) throws IOException {
        if (output != null) {
            AtomicFile.write(output, content);
            return;
        }
        OutputStream out = new BufferedOutputStream(terminal.out(), 1 << 16);
        try {
            content.writeTo(out);
            out.flush();
        } catch (IOException e) {
            throw new IOException("standard output: " + e.getMessage(), e);
        }
    }
}

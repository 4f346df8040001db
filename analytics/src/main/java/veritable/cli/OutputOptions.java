package veritable.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import veritable.compare.Comparison;
import veritable.file.AtomicFile;

/** Where a command's data goes. */
final class OutputOptions {
    /** A comparison written in some form. */
    interface Form {
        void write(Comparison comparison, OutputStream out) throws IOException;
    }

    final Option output =
            Option.file("FILE", "Write to this file (default: standard output).", "-o", "--output");

    private final Terminal terminal;

    OutputOptions(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The file, if one was named. */
    Optional<Path> file() {
        return output.value().map(Path::of);
    }

    /**
     * Writes a table to the file as it is, or to standard output. A terminal gets no control
     * character of a report, whatever the form; a pipe and a file get them all.
     */
    void write(AtomicFile.Content content, Option format) throws IOException {
        boolean guarded =
                terminal.columns() > 0
                        && file().isEmpty()
                        && !format.or("table").equalsIgnoreCase("table");
        write(guarded ? out -> guard(content, out) : content);
    }

    private static void guard(AtomicFile.Content content, OutputStream out) throws IOException {
        OutputStream guarded = new GuardedOutput(out);
        content.writeTo(guarded);
        guarded.flush();
    }

    /** Writes to the file, which appears once it is complete, or to standard output. */
    void write(AtomicFile.Content content) throws IOException {
        Optional<Path> file = file();
        if (file.isPresent()) {
            AtomicFile.write(file.get(), content);
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

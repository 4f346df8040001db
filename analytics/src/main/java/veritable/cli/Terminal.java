package veritable.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What the command talks to: data goes to {@code out}, messages go to {@code err}, both in UTF-8
 * whatever the locale.
 *
 * @param columns the width of the terminal that {@code out} is, or 0 when it is none
 * @param color whether {@code out} may hold colour
 * @param progress whether {@code err} is a terminal that a progress bar may be drawn on
 */
record Terminal(OutputStream out, PrintStream err, int columns, boolean color, boolean progress) {
    /** The process's own, as the launcher describes it. */
    static Terminal system() {
        int columns = Integer.getInteger("veritable.columns", 0);
        String noColor = System.getenv("NO_COLOR");
        return new Terminal(
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(
                        new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                columns,
                columns > 0 && (noColor == null || noColor.isEmpty()),
                Boolean.getBoolean("veritable.progress"));
    }
}

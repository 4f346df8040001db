package veritable.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** One run of the command in this process: what it wrote, and its exit. */
record Run(int exit, String out, String err) {
    static Run of(String... args) {
        return with("", args);
    }

    /** With {@code input} on standard input. */
    static Run with(String input, String... args) {
        return run(input, Main::run, args);
    }

    /** Read by the manual, whatever the line. */
    static Run inFull(String... args) {
        return run("", ManualLine::run, args);
    }

    private interface Reader {
        int run(Terminal terminal, String... args);
    }

    private static Run run(String input, Reader reader, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(
                        out, new PrintStream(err, true, StandardCharsets.UTF_8), 0, false, false);
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        int exit;
        try {
            exit = reader.run(terminal, args);
        } finally {
            System.setIn(before);
        }
        return new Run(
                exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}

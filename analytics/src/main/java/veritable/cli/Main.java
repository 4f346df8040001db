package veritable.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The {@code veritable} command.
 *
 * <p>Standard output carries data only; messages go to standard error. Exit codes: 0 done, 1
 * findings at or above {@code --fail-on}, 2 wrong usage, 3 some input could not be read (3 outranks
 * 1), 70 internal error.
 */
public final class Main {
    private static final Set<String> READERS =
            Set.of("report", "claims", "compare", "chart", "export");

    private Main() {}

    public static void main(String[] args) {
        startReading(args);
        Terminal terminal = Terminal.system();
        int exit;
        try {
            exit = run(terminal, args);
        } catch (OutOfMemoryError e) {
            terminal.err().println(Failures.outOfMemory());
            exit = ExitCode.INTERNAL;
        }
        if (exit != ExitCode.DONE) {
            System.exit(exit); // which since Java 21 sets up logging first
        }
    }

    /** Gets ready what reports are read with while the command line is read. */
    private static void startReading(String[] args) {
        if (args.length > 0 && READERS.contains(args[0])) {
            // a class of its own: the first lambda of a process takes milliseconds
            Thread reader =
                    new Thread("prepare reading") {
                        @Override
                        public void run() {
                            Reader.prepare();
                        }
                    };
            reader.setDaemon(true);
            reader.start();
        }
    }

    /** Runs one command line as a process would, and says what the process's exit would be. */
    static int run(Terminal terminal, String... args) {
        List<String> line = List.of(args);
        if (line.equals(List.of("--version")) || line.equals(List.of("-V"))) {
            PrintStream out = new PrintStream(terminal.out(), true, StandardCharsets.UTF_8);
            out.println(VersionOfBuild.line());
            return ExitCode.DONE;
        }
        if (!line.isEmpty()) {
            Optional<Command> asked = Commands.named(line.get(0), terminal);
            if (asked.isPresent()
                    && PlainLine.read(line.subList(1, line.size()), asked.get().syntax())) {
                return run(asked.get(), terminal);
            }
        }
        return ManualLine.run(terminal, args);
    }

    /** Runs a command that was given all that its line says. */
    static int run(Command command, Terminal terminal) {
        try {
            return command.run();
        } catch (Exception e) {
            return Failures.report(e, terminal.err(), command.common().verbose.isGiven());
        }
    }
}

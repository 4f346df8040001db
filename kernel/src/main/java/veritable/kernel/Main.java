package veritable.kernel;

import java.io.IOException;
import java.nio.file.Path;
import veritable.kernel.wire.Connection;

/** Starts a kernel for the connection file that is its argument, or runs a command. */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 1 || Commands.NAMES.contains(args[0]) || args[0].startsWith("-")) {
            System.exit(Commands.run(args));
        }
        Path file = Path.of(args[0]);
        Connection.warning(file).ifPresent(line -> System.err.println("kernel: " + line));
        JavaKernel.start(Connection.read(file));
    }
}

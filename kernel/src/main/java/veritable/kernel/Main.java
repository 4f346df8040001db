package veritable.kernel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import veritable.kernel.install.Renewal;
import veritable.kernel.wire.Connection;

/**
 * Starts a kernel for the connection file that is its argument, perhaps with {@code --option
 * name=value} about it, or runs a command.
 */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws IOException {
        List<String> words = new ArrayList<>();
        List<String> options = new ArrayList<>();
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("--option") && i + 1 < args.length) {
                options.add(args[++i]);
            } else {
                words.add(args[i]);
            }
        }
        if (isCommand(words)) {
            System.exit(Commands.run(args));
        }
        Path file = Path.of(words.get(0));
        Connection.warning(file).ifPresent(line -> System.err.println("kernel: " + line));
        JavaKernel.start(Connection.read(file), options);
        String build = System.getProperty("veritable.archive.build");
        if (build != null && !build.equals(System.getProperty("java.vm.version"))) {
            Renewal.begin();
        }
    }

    /** The class of the commands is not asked: to load it takes a kernel's time. */
    private static boolean isCommand(List<String> words) {
        return words.size() != 1
                || words.get(0).startsWith("-")
                || words.get(0).equals("kernel")
                || words.get(0).equals("run");
    }
}

package veritable.kernel;

import java.io.IOException;
import java.nio.file.Path;
import veritable.kernel.wire.Connection;

/** Starts a kernel for the connection file that is its argument. */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            System.err.println("usage: java -jar veritable-kernel.jar CONNECTION_FILE");
            System.exit(2);
        }
        JavaKernel.start(Connection.read(Path.of(args[0])));
    }
}

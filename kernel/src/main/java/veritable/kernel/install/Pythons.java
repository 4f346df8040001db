package veritable.kernel.install;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where Python is at home. */
public final class Pythons {
    private static final long SECONDS = 30;

    private Pythons() {}

    /**
     * The prefix of the active environment, or else of the first Python on the path.
     *
     * @throws InstallException if there is neither
     */
    public static String prefix(Surroundings here) throws InstallException {
        Optional<String> active =
                Stream.of("VIRTUAL_ENV", "CONDA_PREFIX")
                        .flatMap(name -> here.variable(name).stream())
                        .findFirst();
        if (active.isPresent()) {
            return active.get();
        }
        for (String python : List.of("python3", "python")) {
            try {
                Processes.Ended ended =
                        Processes.run(
                                List.of(python, "-c", "import sys; print(sys.prefix)"), SECONDS);
                if (ended.exit() == 0 && !ended.output().isBlank()) {
                    return ended.output().strip();
                }
            } catch (IOException e) {
                // the next one, or what is said below
            }
        }
        throw new InstallException(
                "--sys-prefix: no active environment and no python3 on the PATH"
                        + " (--prefix names a folder)");
    }
}

package veritable.kernel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import veritable.kernel.install.DataFolders;
import veritable.kernel.install.Pythons;
import veritable.kernel.install.Surroundings;

/** Which of Jupyter's folders a command is about. */
final class WhereOptions {
    @ArgGroup(exclusive = true)
    private @Nullable Choice choice;

    private static final class Choice {
        @Option(
                names = "--user",
                description = "in your own folder of Jupyter (for install, the default)")
        private boolean user;

        @Option(
                names = "--prefix",
                paramLabel = "FOLDER",
                description = "under a prefix, in FOLDER/share/jupyter")
        private @Nullable Path prefix;

        @Option(
                names = "--sys-prefix",
                description =
                        "with the Python of the active environment, or else the first on the PATH")
        private boolean sysPrefix;
    }

    /** The folder to install into. */
    Path one() throws IOException {
        return chosen().orElseGet(() -> Path.of(DataFolders.of(Surroundings.here()).user()));
    }

    /** The folders to look into: the chosen one, or all that Jupyter would. */
    List<Path> all() throws IOException {
        List<Path> one = chosen().stream().toList();
        return one.isEmpty()
                ? DataFolders.of(Surroundings.here()).search().stream()
                        .map(Path::of)
                        .map(Path::toAbsolutePath)
                        .toList()
                : one;
    }

    private Optional<Path> chosen() throws IOException {
        Surroundings here = Surroundings.here();
        Choice chosen = choice;
        if (chosen == null) {
            return Optional.empty();
        }
        String folder = DataFolders.of(here).user();
        if (chosen.prefix != null) {
            folder = DataFolders.under(here, chosen.prefix.toString());
        } else if (chosen.sysPrefix) {
            folder = DataFolders.under(here, Pythons.prefix(here));
        }
        return Optional.of(Path.of(folder).toAbsolutePath().normalize());
    }
}

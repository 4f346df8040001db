package veritable.kernel.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A kernel of ours in a folder where Jupyter may find it. */
public record Installation(Path folder, KernelSpec spec) {
    /** The name that Jupyter knows it by. */
    public String name() {
        return folder.getFileName().toString();
    }

    /**
     * The one in a kernel's folder, if there is one.
     *
     * @throws IOException if the folder can't be read
     */
    public static Optional<Installation> in(Path folder) throws IOException {
        return KernelSpec.read(folder).map(spec -> new Installation(folder, spec));
    }

    /**
     * All of them in these data folders, in their order; folders that are missing have none.
     *
     * @throws IOException if a folder can't be read
     */
    public static List<Installation> under(List<Path> dataFolders) throws IOException {
        List<Installation> found = new ArrayList<>();
        for (Path data : dataFolders) {
            Path kernels = data.resolve("kernels");
            if (Files.isDirectory(kernels)) {
                for (Path folder : Folder.files(kernels)) {
                    in(folder).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    Path jar() {
        return folder.resolve(spec.jar());
    }

    /** The kernel's, then those that come with it. */
    List<Path> jars() {
        List<Path> jars = new ArrayList<>(List.of(jar()));
        jars.addAll(extensions());
        return jars;
    }

    private List<Path> extensions() {
        return spec.extensions().stream().map(folder::resolve).toList();
    }

    /** To install it once more. */
    public Request request(Jdk jdk) {
        return new Request(
                folder,
                spec.displayName(),
                jdk,
                spec.jvmArgs(),
                spec.env(),
                jar(),
                extensions(),
                spec.version());
    }
}

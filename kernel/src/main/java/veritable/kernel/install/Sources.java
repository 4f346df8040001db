package veritable.kernel.install;

import java.nio.file.Path;

/**
 * Where the sources of a jar are kept, as Maven does: the documentation of classes is read there.
 */
final class Sources {
    private Sources() {}

    static Path beside(Path jar) {
        String name = jar.getFileName().toString();
        return jar.resolveSibling(name.replaceFirst("\\.jar$", "") + "-sources.jar");
    }
}

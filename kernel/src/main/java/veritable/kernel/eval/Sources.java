package veritable.kernel.eval;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Finds the source of classes: those of the JDK in its {@code lib/src.zip}, all others in the
 * {@code -sources.jar} beside their jar, as Maven keeps it; it may come later than the jar.
 */
final class Sources {
    private final Map<Path, ZipFile> open = new HashMap<>();
    private final Path jdk;

    Sources() {
        this(Path.of(System.getProperty("java.home"), "lib", "src.zip"));
    }

    /**
     * @param jdk the archive of the JDK's sources, which need not be there
     */
    Sources(Path jdk) {
        this.jdk = jdk;
    }

    /**
     * @param module of the JDK, empty if it isn't of the JDK
     * @param name of a top-level class
     */
    synchronized Optional<String> of(String module, String name, List<Path> classPath) {
        String file = name.replace('.', '/') + ".java";
        if (!module.isEmpty()) {
            return read(jdk, module + "/" + file);
        }
        return classPath.stream()
                .filter(each -> each.toString().endsWith(".jar"))
                .map(each -> read(beside(each), file))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Path beside(Path jar) {
        String name = jar.getFileName().toString();
        return jar.resolveSibling(
                name.substring(0, name.length() - ".jar".length()) + "-sources.jar");
    }

    private Optional<String> read(Path archive, String entry) {
        ZipFile zip = open.get(archive);
        try {
            if (zip == null) {
                if (!Files.exists(archive)) {
                    return Optional.empty();
                }
                zip = new ZipFile(archive.toFile());
                open.put(archive, zip);
            }
            ZipEntry found = zip.getEntry(entry);
            if (found == null) {
                return Optional.empty();
            }
            try (InputStream in = zip.getInputStream(found)) {
                return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            // an archive that can't be read has nothing to tell
            return Optional.empty();
        }
    }
}

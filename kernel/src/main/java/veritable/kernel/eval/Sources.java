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
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Finds the source of classes: those of the JDK in its {@code lib/src.zip}, all others in their jar
 * below {@code META-INF/sources}, where no compiler takes them for its own, or in the {@code
 * -sources.jar} on the class path or beside their jar, as Maven keeps it; it may come later than
 * the jar. Pages of Javadoc are found the same way, in a {@code -javadoc.jar}.
 */
final class Sources {
    private static final String WITHIN = "META-INF/sources/";

    /** Of anybody's archive, no more than so many bytes are read. */
    private static final int MOST = 8_000_000;

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
        return Stream.concat(
                        classPath.stream()
                                .filter(each -> each.toString().endsWith(".jar"))
                                .map(each -> read(each, WITHIN + file)),
                        archives(classPath, "-sources.jar").map(each -> read(each, file)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * What Javadoc wrote of a class.
     *
     * @param path of its page within the documentation, such as {@code java/util/Map.Entry.html}
     */
    synchronized Optional<String> page(String path, List<Path> classPath) {
        return archives(classPath, "-javadoc.jar")
                .map(each -> read(each, path).or(() -> inModule(each, path)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The documentation of modules has a folder for each of them. */
    private Optional<String> inModule(Path archive, String path) {
        return read(archive, "element-list").stream()
                .flatMap(String::lines)
                .filter(each -> each.startsWith("module:"))
                .map(each -> read(archive, each.substring("module:".length()) + "/" + path))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Stream<Path> archives(List<Path> classPath, String ending) {
        return classPath.stream()
                .filter(each -> each.toString().endsWith(".jar"))
                .map(each -> each.toString().endsWith(ending) ? each : beside(each, ending));
    }

    private static Path beside(Path jar, String ending) {
        String name = jar.getFileName().toString();
        return jar.resolveSibling(name.substring(0, name.length() - ".jar".length()) + ending);
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
                return Optional.of(new String(in.readNBytes(MOST), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            // an archive that can't be read has nothing to tell
            return Optional.empty();
        }
    }
}

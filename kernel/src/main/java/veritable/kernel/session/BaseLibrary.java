package veritable.kernel.session;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.zip.ZipException;

/**
 * The library that other Java kernels are made of, and extensions for them with it. It is no part
 * of a session before one of these comes; then it is put before them on the class path, together
 * with the face of this kernel that they see.
 */
final class BaseLibrary {
    /** The extension of ours by which theirs are installed. */
    static final String FACE = "veritable.kernel.compat.FaceExtension";

    private static final String SERVICE = "META-INF/services/org.dflib.jjava.jupyter.Extension";
    private static final String JAR = "/META-INF/veritable/base-library.jar";

    private BaseLibrary() {}

    /** Whether one of the jars or folders brings an extension of the library. */
    static boolean isWantedBy(List<Path> entries) {
        return entries.stream().anyMatch(BaseLibrary::isWantedBy);
    }

    private static boolean isWantedBy(Path entry) {
        if (Files.isDirectory(entry)) {
            return Files.exists(entry.resolve(SERVICE));
        }
        if (!Files.isRegularFile(entry)) {
            return false;
        }
        try (JarFile jar = new JarFile(entry.toFile())) {
            return jar.getEntry(SERVICE) != null;
        } catch (ZipException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(entry + " can't be read", e);
        }
    }

    /** The library as a file; none where it is on the kernel's own class path already. */
    static Optional<Path> jar() throws IOException {
        try (InputStream in = BaseLibrary.class.getResourceAsStream(JAR)) {
            return in == null ? Optional.empty() : Optional.of(unpacked(in.readAllBytes()));
        }
    }

    /** Kept from session to session, as every one of them would leave a file behind. */
    private static Path unpacked(byte[] bytes) throws IOException {
        Path folder = Path.of(System.getProperty("user.home"), ".cache", "veritable");
        String name = "base-library-%08x".formatted(Arrays.hashCode(bytes));
        Path file = folder.resolve(name + ".jar");
        if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
            return file;
        }
        try {
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, name, ".new");
            Files.write(fresh, bytes);
            return moved(fresh, file);
        } catch (IOException e) {
            // a home that can't be written to
            Path fresh = Files.createTempFile(name, ".jar");
            fresh.toFile().deleteOnExit();
            return Files.write(fresh, bytes);
        }
    }

    private static Path moved(Path from, Path to) throws IOException {
        try {
            return Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            return Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}

package veritable.workbook;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Addresses that a workbook may link to: report files, relative to it, and web pages. */
final class Links {
    private final Path folder;
    private final Path base;
    private final Map<String, Optional<String>> files = new HashMap<>();

    /**
     * @param folder where the workbook will be: links are relative to it
     * @param base from which the paths of reports go
     */
    Links(Path folder, Path base) {
        this.folder = folder.toAbsolutePath().normalize();
        this.base = base;
    }

    Path folder() {
        return folder;
    }

    /** The way from the workbook to the file, or empty if there is no such file. */
    Optional<String> toFile(String path) {
        return files.computeIfAbsent(path, this::resolve);
    }

    private Optional<String> resolve(String path) {
        try {
            Path file = base.resolve(path).toAbsolutePath().normalize();
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            if (!folder.getRoot().equals(file.getRoot())) {
                return Optional.of(file.toUri().toString());
            }
            String relative = folder.relativize(file).toString().replace('\\', '/');
            String uri = new URI(null, null, "./" + relative, null).toString();
            // a colon in the first part of the way would make a scheme of it
            boolean isScheme = relative.split("/", 2)[0].contains(":");
            return Optional.of(isScheme ? uri : uri.substring(2));
        } catch (InvalidPathException | URISyntaxException e) {
            return Optional.empty(); // standard input, a name that is no path: text, no link
        }
    }

    /** The address as a link, if it is one of the web; everything else stays text. */
    static Optional<String> toWeb(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("https://") && !lower.startsWith("http://")) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(address);
            return uri.getRawAuthority() == null ? Optional.empty() : Optional.of(uri.toString());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}

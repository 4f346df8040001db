package veritable.file;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Addresses of files, percent-encoded as RFC 3986 asks of a path. */
public final class Addresses {
    private static final String UNRESERVED = "-._~/:";

    private Addresses() {}

    /** A path with forward slashes as an address: relative stays relative. */
    public static String of(String path) {
        StringBuilder address = new StringBuilder(path.startsWith("/") ? "file://" : "");
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0)) {
                address.append(c);
            } else {
                address.append('%');
                address.append(Character.toUpperCase(Character.forDigit(c >> 4, 16)));
                address.append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return address.toString();
    }

    /** The address of {@code file} as seen from a page in {@code folder}, if there can be one. */
    public static Optional<String> from(Path folder, Path file) {
        Path base = folder.toAbsolutePath().normalize();
        Path target = file.toAbsolutePath().normalize();
        if (base.getRoot() == null || !base.getRoot().equals(target.getRoot())) {
            return Optional.empty();
        }
        String relative = base.relativize(target).toString().replace('\\', '/');
        // a colon in the first step would be read as a scheme
        return Optional.of(of(relative).replace(":", "%3A"));
    }
}

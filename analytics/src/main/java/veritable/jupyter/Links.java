package veritable.jupyter;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import veritable.file.Addresses;
import veritable.report.Location;

/** Addresses of files as a notebook that stands in the session's folder sees them. */
final class Links {
    private Links() {}

    static Optional<String> to(String path) {
        try {
            Path file = Path.of(path);
            Path here = Path.of("").toAbsolutePath();
            // a way out of the folder, to a place of this machine, is none for other readers
            boolean elsewhere = file.isAbsolute() && !file.normalize().startsWith(here);
            return elsewhere || path.startsWith("<")
                    ? Optional.empty()
                    : Addresses.from(here, file);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** To the line, for front ends that can go there; the others open the file. */
    static Optional<String> to(Location at) {
        return to(at.path()).map(address -> address + "#L" + at.line());
    }
}

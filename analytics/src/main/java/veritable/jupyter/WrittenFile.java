package veritable.jupyter;

import java.nio.file.Path;
import java.util.List;

/**
 * A file that was written, shown as a link to it.
 *
 * @param notices what could not be stored as it is, one sentence each; mostly empty
 */
public record WrittenFile(Path path, List<String> notices) {
    public WrittenFile {
        notices = List.copyOf(notices);
    }

    WrittenFile(Path path) {
        this(path, List.of());
    }

    @Override
    public String toString() {
        return path.toString().replace('\\', '/');
    }
}

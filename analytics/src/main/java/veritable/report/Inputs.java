package veritable.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The files that a user names: in the order given, below a folder by path, each once. */
final class Inputs {
    static final String STANDARD_INPUT = "-";

    private final List<String> paths = new ArrayList<>();
    private final List<Reports.Skipped> skipped = new ArrayList<>();
    private final Set<Object> seen = new HashSet<>();

    private Inputs() {}

    static Inputs of(List<String> inputs) {
        Inputs all = new Inputs();
        inputs.forEach(all::add);
        return all;
    }

    /** Paths to read, as shown, {@code -} among them. */
    List<String> paths() {
        return paths;
    }

    List<Reports.Skipped> skipped() {
        return skipped;
    }

    /** A path as messages show it. */
    static String shown(Path file) {
        return file.toString().replace('\\', '/');
    }

    private void add(String input) {
        if (input.equals(STANDARD_INPUT)) {
            once(input, input);
            return;
        }
        Path path = pathOrNull(input);
        if (path != null && Files.isDirectory(path)) {
            addAll(input, path, Inputs::isMarkdown, "no .md or .markdown file in this folder");
        } else if (path != null && Files.exists(path)) {
            addFile(path);
        } else if (isGlob(input)) {
            addGlob(input);
        } else {
            skip(
                    input,
                    "no such file (expected a file, a folder, a glob such as"
                            + " reports/*.md, or - for standard input)");
        }
    }

    private void skip(String input, String reason) {
        Location at = new Location(input.replace('\\', '/'), 1, 1);
        skipped.add(new Reports.Skipped(at, reason));
    }

    private static @org.jspecify.annotations.Nullable Path pathOrNull(String input) {
        try {
            return Path.of(input);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private void addGlob(String input) {
        String glob = input.replace('\\', '/');
        int star = firstOf(glob);
        String root = glob.substring(0, glob.lastIndexOf('/', star) + 1);
        PathMatcher matcher;
        try {
            matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
        } catch (IllegalArgumentException e) {
            skip(glob, "not a glob: " + e.getMessage());
            return;
        }
        Path folder = Path.of(root);
        if (Files.isDirectory(folder)) {
            addAll(glob, folder, matcher, "no file matches");
        } else {
            skip(glob, "no such folder: " + root);
        }
    }

    private void addAll(String input, Path folder, PathMatcher wanted, String none) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new Finder(wanted, found));
        } catch (IOException e) {
            throw new UncheckedIOException(input + ": can't be listed: " + e.getMessage(), e);
        }
        found.sort(Inputs::compare);
        found.forEach(this::addFile);
        if (found.isEmpty()) {
            skip(input, none);
        }
    }

    private void addFile(Path file) {
        Object key;
        try {
            key = file.toRealPath();
        } catch (IOException e) {
            key = file.toAbsolutePath().normalize();
        }
        once(key, shown(file));
    }

    private void once(Object key, String path) {
        if (seen.add(key)) {
            paths.add(path);
        }
    }

    /** By folder and name, the same on every file system. */
    private static int compare(Path a, Path b) {
        return shown(a).compareTo(shown(b));
    }

    private static boolean isMarkdown(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".md") || name.endsWith(".markdown");
    }

    private static boolean isGlob(String input) {
        return firstOf(input) >= 0;
    }

    private static int firstOf(String glob) {
        for (int i = 0; i < glob.length(); i++) {
            if ("*?[{".indexOf(glob.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** Collects files; a folder that can't be opened is no reason to stop. */
    private static final class Finder extends SimpleFileVisitor<Path> {
        private final PathMatcher wanted;
        private final List<Path> found;

        Finder(PathMatcher wanted, List<Path> found) {
            this.wanted = wanted;
            this.found = found;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (wanted.matches(file)) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}

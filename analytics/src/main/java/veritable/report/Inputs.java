package veritable.report;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The files that a user names: in the order given, below a folder by path, each once. */
final class Inputs {
    /** Stands for standard input; a file of that name is another path. */
    static final Path STANDARD_INPUT = Path.of("-");

    private static final String LOST_LINK = "a link that leads nowhere, or in a circle";

    private final List<Path> paths = new ArrayList<>();
    private final List<Reports.Skipped> skipped = new ArrayList<>();
    private final Map<Object, List<Path>> seen = new HashMap<>();

    private Inputs() {}

    static Inputs of(List<String> inputs) {
        Inputs all = new Inputs();
        inputs.forEach(all::add);
        return all;
    }

    /** Files to read, {@link #STANDARD_INPUT} among them. */
    List<Path> paths() {
        return paths;
    }

    List<Reports.Skipped> skipped() {
        return skipped;
    }

    /** A path as messages show it. */
    static String shown(Path file) {
        return slashed(file.toString());
    }

    /** Where they part folders, backslashes become slashes; elsewhere names may have them. */
    private static String slashed(String path) {
        return File.separatorChar == '\\' ? path.replace('\\', '/') : path;
    }

    /** Why a file can't be read, in words. */
    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        return "can't be read: " + e.getMessage();
    }

    private void add(String input) {
        if (input.equals("-")) {
            if (!paths.contains(STANDARD_INPUT)) {
                paths.add(STANDARD_INPUT);
            }
            return;
        }
        Path path = pathOrNull(input);
        if (path != null && Files.isDirectory(path)) {
            find(input, path, Inputs::isMarkdown, Integer.MAX_VALUE);
        } else if (path != null && Files.exists(path)) {
            addFile(path, key(path));
        } else if (firstWildcard(input) >= 0) {
            addGlob(slashed(input));
        } else if (path != null && Files.isSymbolicLink(path)) {
            skip(input, LOST_LINK);
        } else {
            skip(
                    input,
                    "no such file (expected a file, a folder, a glob such as reports/*.md, or - for"
                            + " standard input)");
        }
    }

    private static @Nullable Path pathOrNull(String input) {
        try {
            return Path.of(input);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private void addGlob(String glob) {
        int root = glob.lastIndexOf('/', firstWildcard(glob)) + 1;
        Path folder = Path.of(glob.substring(0, root));
        if (!Files.isDirectory(folder)) {
            skip(glob, "no such folder: " + shown(folder));
            return;
        }
        boolean deep = glob.contains("**");
        int depth =
                deep
                        ? Integer.MAX_VALUE
                        : (int) glob.chars().skip(root).filter(c -> c == '/').count() + 1;
        try {
            find(glob, folder, matcher(glob), depth);
        } catch (IllegalArgumentException e) {
            skip(glob, "not a glob: " + e.getMessage());
        }
    }

    /** As in a shell, {@code ** /} without the blank also stands for no folder at all. */
    private static PathMatcher matcher(String glob) {
        String shell = glob.contains("{") ? glob : glob.replace("**/", "{,**/}");
        return FileSystems.getDefault().getPathMatcher("glob:" + shell);
    }

    private void find(String input, Path folder, PathMatcher wanted, int depth) {
        Finder finder = new Finder(wanted);
        try {
            Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), depth, finder);
        } catch (IOException e) {
            throw new UncheckedIOException(input + ": can't be listed: " + e.getMessage(), e);
        }
        finder.found.sort(Found::compareTo);
        finder.found.forEach(found -> addFile(found.file(), found.key()));
        finder.failed.sort(Comparator.comparing(failed -> shown(failed.file())));
        finder.failed.forEach(failed -> skip(shown(failed.file()), failed.reason()));
        if (finder.found.isEmpty() && finder.failed.isEmpty()) {
            skip(
                    input,
                    firstWildcard(input) >= 0
                            ? "no file matches"
                            : "no report in this folder (expected files that end in .md or"
                                    + " .markdown)");
        }
    }

    /** Adds a file unless it is there already, perhaps by another name. */
    private void addFile(Path file, Object key) {
        List<Path> same = seen.computeIfAbsent(key, none -> new ArrayList<>(1));
        // only links give one key to two files: real paths take a call of the system each
        if (same.isEmpty() || !realPaths(same).contains(realPath(file))) {
            same.add(file);
            paths.add(file);
        }
    }

    private static Object key(Path file) {
        try {
            return key(file, Files.readAttributes(file, BasicFileAttributes.class));
        } catch (IOException e) {
            return realPath(file);
        }
    }

    private static Object key(Path file, BasicFileAttributes attributes) {
        Object key = attributes.fileKey();
        return key == null ? realPath(file) : key;
    }

    private static List<Path> realPaths(List<Path> files) {
        return files.stream().map(Inputs::realPath).toList();
    }

    private static Path realPath(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }

    private void skip(String input, String reason) {
        skipped.add(new Reports.Skipped(new Location(slashed(input), 1, 1), reason));
    }

    private static boolean isMarkdown(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".md") || name.endsWith(".markdown");
    }

    private static int firstWildcard(String glob) {
        for (int i = 0; i < glob.length(); i++) {
            if ("*?[{".indexOf(glob.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private record Failed(Path file, String reason) {}

    private record Found(Path file, String shown, Object key) implements Comparable<Found> {
        @Override
        public int compareTo(Found other) {
            return shown.compareTo(other.shown);
        }
    }

    /** Collects files; a folder that can't be opened is no reason to stop. */
    private static final class Finder extends SimpleFileVisitor<Path> {
        final List<Found> found = new ArrayList<>();
        final List<Failed> failed = new ArrayList<>();
        private final PathMatcher wanted;

        Finder(PathMatcher wanted) {
            this.wanted = wanted;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && wanted.matches(file)) {
                found.add(new Found(file, shown(file), key(file, attributes)));
            }
            if (attributes.isSymbolicLink() && wanted.matches(file)) {
                failed.add(new Failed(file, LOST_LINK));
            }
            return FileVisitResult.CONTINUE;
        }

        /** A link back to a folder above is passed over: its reports are found there. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            if (!(e instanceof FileSystemLoopException)) {
                failed.add(new Failed(file, "can't be opened"));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}

package veritable.batch;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads repositories by the program {@code git}; nothing that a job file or a repository says is an
 * option of it, and nothing of a repository is run or checked out: only contents of files are read.
 */
final class Git {
    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final String FETCHED = "refs/veritable/input";

    private final Place place;
    private final Stop stop;

    Git(Place place, Stop stop) {
        this.place = place;
        this.stop = stop;
    }

    /** A path, or an address of a protocol that only carries files; nothing git would run. */
    static Optional<String> repository(String text) {
        boolean plain =
                !text.startsWith("-")
                        && !text.contains("::")
                        && text.codePoints().noneMatch(Character::isISOControl);
        int scheme = text.indexOf("://");
        boolean known =
                scheme < 0
                        || text.startsWith("https://")
                        || text.startsWith("ssh://")
                        || text.startsWith("file://");
        return plain && known ? Optional.of(text) : Optional.empty();
    }

    /** A name that git takes for a branch, a tag or a commit, and for nothing else. */
    static Optional<String> ref(String text) {
        boolean plain =
                !text.startsWith("-")
                        && !text.startsWith("/")
                        && !text.endsWith("/")
                        && !text.endsWith(".")
                        && !text.endsWith(".lock")
                        && !text.contains("..")
                        && !text.contains("//")
                        && text.codePoints()
                                .allMatch(
                                        c ->
                                                Character.isLetterOrDigit(c)
                                                        || "-_./".indexOf(c) >= 0);
        return plain ? Optional.of(text) : Optional.empty();
    }

    /**
     * Copies the reports that {@code input} names to a folder of the state.
     *
     * @param number of the repository among the job's
     * @return the copies, or what says that there are none
     */
    List<String> fetch(Input.Git input, int number) throws IOException {
        Path folder = place.git().resolve(String.valueOf(number));
        Path bare = folder.resolve("bare");
        Files.createDirectories(folder);
        if (!Files.isDirectory(bare)) {
            git(bare, Optional.empty(), "", "init", "--quiet", "--bare", bare.toString());
        }
        git(
                bare,
                Optional.empty(),
                "",
                "fetch",
                "--quiet",
                "--depth=1",
                "--no-tags",
                "--no-write-fetch-head",
                "--",
                address(input.repository()),
                "+" + input.ref() + ":" + FETCHED);
        Path copies = folder.resolve("reports").resolve(name(input.repository()));
        Folders.remove(folder.resolve("reports"));
        Map<String, String> wanted = wanted(bare, input.path());
        copy(bare, wanted, copies);
        return wanted.isEmpty()
                ? List.of(Place.shown(copies.resolve(input.path())).toString())
                : wanted.keySet().stream()
                        .map(path -> Place.shown(copies.resolve(path)).toString())
                        .toList();
    }

    /** A path goes from the folder of the job file. */
    private String address(String repository) {
        Path local = place.file(repository.contains("://") ? "." : repository);
        return !repository.contains("://") && Files.isDirectory(local)
                ? local.toAbsolutePath().toString()
                : repository;
    }

    /** The last step of an address, without what only git needs. */
    private static String name(String repository) {
        String path = repository.replace('\\', '/');
        while (path.endsWith("/") || path.endsWith("/.git") || path.endsWith(".git")) {
            path = path.substring(0, path.lastIndexOf(path.endsWith("/") ? '/' : '.'));
        }
        StringBuilder name = new StringBuilder();
        for (char c : path.substring(path.lastIndexOf('/') + 1).toCharArray()) {
            name.append(Character.isLetterOrDigit(c) || c == '-' || c == '_' ? c : '_');
        }
        return name.isEmpty() ? "repository" : name.toString();
    }

    /** The blobs of the reports, by path. */
    private Map<String, String> wanted(Path bare, String path) throws IOException {
        Path listing = bare.resolveSibling("listing");
        git(bare, Optional.of(listing), "", "ls-tree", "-r", "-z", "--full-tree", FETCHED);
        Map<String, String> wanted = new TreeMap<>();
        for (String line : Files.readString(listing).split("\0")) {
            // 100644 blob 0a1b… TAB path; links and other repositories are passed over
            int tab = line.indexOf('\t');
            if (tab > 0 && line.startsWith("100")) {
                String file = line.substring(tab + 1);
                if (isPlain(file) && isWanted(file, path)) {
                    wanted.put(file, line.substring(line.lastIndexOf(' ', tab) + 1, tab));
                }
            }
        }
        return wanted;
    }

    /** Whether the path stays in the folder that it starts from. */
    private static boolean isPlain(String path) {
        if (path.startsWith("/") || path.contains("\\") || path.contains(":")) {
            return false;
        }
        for (String step : path.split("/", -1)) {
            if (step.isEmpty() || step.equals(".") || step.equals("..")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWanted(String file, String asked) {
        String path = asked.startsWith("./") ? asked.substring(2) : asked;
        boolean glob = path.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
        if (glob) {
            String shell = path.contains("{") ? path : path.replace("**/", "{,**/}");
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + shell);
            return matcher.matches(Path.of(file));
        }
        String lower = file.toLowerCase(Locale.ROOT);
        boolean report = lower.endsWith(".md") || lower.endsWith(".markdown");
        String folder = path.endsWith("/") ? path : path + "/";
        return file.equals(path) || report && (path.equals(".") || file.startsWith(folder));
    }

    private void copy(Path bare, Map<String, String> wanted, Path copies) throws IOException {
        Path contents = bare.resolveSibling("contents");
        StringBuilder blobs = new StringBuilder();
        wanted.values().forEach(blob -> blobs.append(blob).append('\n'));
        git(bare, Optional.of(contents), blobs.toString(), "cat-file", "--batch");
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(contents)))) {
            for (String path : wanted.keySet()) {
                String head = line(in);
                byte[] bytes =
                        new byte[Integer.parseInt(head.substring(head.lastIndexOf(' ') + 1))];
                in.readFully(bytes);
                line(in);
                Path copy = copies.resolve(path);
                Files.createDirectories(copy.getParent());
                Files.write(copy, bytes);
            }
        }
        Files.delete(contents);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
            line.append((char) b);
        }
        return line.toString();
    }

    private void git(Path bare, Optional<Path> output, String input, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of("git"));
        if (!arguments[0].equals("init")) {
            command.add("--git-dir=" + bare);
        }
        command.addAll(List.of(arguments));
        Map<String, String> environment = new LinkedHashMap<>();
        for (String inherited : List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE")) {
            environment.put(inherited, "");
        }
        // ext:: and its like run programs
        environment.put("GIT_ALLOW_PROTOCOL", "file:https:ssh");
        environment.put("GIT_TERMINAL_PROMPT", "0");
        Program.Ended ended =
                new Program(command, place.folder(), environment, stop)
                        .run(input, Optional.of(LIMIT), output);
        if (ended.exit() != 0) {
            throw new IOException(
                    "git " + arguments[0] + ": exit " + ended.exit() + "\n" + ended.lastWords());
        }
    }
}

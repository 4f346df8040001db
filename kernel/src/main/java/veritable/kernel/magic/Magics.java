package veritable.kernel.magic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import veritable.kernel.api.Magic;
import veritable.kernel.api.MagicCall;
import veritable.kernel.api.MagicException;
import veritable.kernel.api.Notebook;

/** The magics of a session, by name. The standard ones are made when they are first used. */
public final class Magics {
    private final Map<String, Magic> byName = new ConcurrentHashMap<>();

    /** Versions by names, of what came from Maven's repositories. */
    private final Map<String, String> libraries = new ConcurrentSkipListMap<>();

    /** The names of the magics that every session has, but for {@code !}. */
    public static List<String> standard() {
        return List.of(
                "bash",
                "cd",
                "classpath",
                "env",
                "history",
                "html",
                "jars",
                "javascript",
                "latex",
                "load",
                "magics",
                "markdown",
                "maven",
                "option",
                "pom",
                "pwd",
                "reset",
                "run",
                "sh",
                "svg",
                "time",
                "timeit",
                "who",
                "whos",
                "writefile");
    }

    /** Names are compared, and no class is loaded, until a magic is asked for. */
    private @Nullable Magic make(String name) {
        return switch (name) {
            case "!" -> new CommandMagic();
            case "bash", "sh" -> new ShellMagic(name);
            case "cd" -> new CdMagic();
            case "classpath" -> new ClasspathMagic();
            case "env" -> new EnvMagic();
            case "history" -> new HistoryMagic();
            case "html" -> new DisplayMagic(name, "HTML", "text/html");
            case "jars" -> new JarsMagic();
            case "javascript" -> new DisplayMagic(name, "JavaScript", "application/javascript");
            case "latex" -> new DisplayMagic(name, "LaTeX", "text/latex");
            case "load" -> new LoadMagic();
            case "magics" -> new MagicsMagic();
            case "markdown" -> new DisplayMagic(name, "Markdown", "text/markdown");
            case "maven", "pom" -> new MavenMagic(name, libraries);
            case "option" -> new OptionMagic();
            case "pwd" -> new PwdMagic();
            case "reset" -> new ResetMagic();
            case "run" -> new RunMagic();
            case "svg" -> new DisplayMagic(name, "SVG", "image/svg+xml");
            case "time" -> new TimeMagic();
            case "timeit" -> new TimeitMagic();
            case "who" -> new WhoMagic();
            case "whos" -> new WhosMagic();
            case "writefile" -> new WritefileMagic();
            default -> null;
        };
    }

    /** Adds a magic; of two with one name the later wins. */
    public void add(Magic magic) {
        byName.put(magic.name(), magic);
    }

    /** All of them, in alphabetical order. */
    public List<Magic> all() {
        List<Magic> all = new ArrayList<>();
        for (String name : names()) {
            parseOrEmpty(name).ifPresent(all::add);
        }
        return all;
    }

    private Collection<String> names() {
        Collection<String> names = new TreeSet<>(standard());
        names.addAll(byName.keySet());
        names.remove("!");
        return names;
    }

    /** The names that begin as what was typed, which has its per cent signs, as have they. */
    public List<String> names(String typed) {
        int sign = typed.startsWith("%%") ? 2 : 1;
        List<String> found = new ArrayList<>();
        for (String name : names()) {
            if (typed.length() <= sign || name.startsWith(typed.substring(sign))) {
                found.add("%".repeat(sign) + name);
            }
        }
        return found;
    }

    /**
     * The magic of a name.
     *
     * @throws MagicException if there is none
     */
    public Magic find(String name) throws MagicException {
        Optional<Magic> found = parseOrEmpty(name);
        if (found.isPresent()) {
            return found.get();
        }
        String near =
                Nearest.of(name, names()).map(each -> "did you mean %" + each + "? ").orElse("");
        throw new MagicException("no such magic (" + near + "%magics lists all there are)");
    }

    private Optional<Magic> parseOrEmpty(String name) {
        Magic known = byName.get(name);
        if (known == null) {
            known = make(name);
            if (known != null) {
                Magic other = byName.putIfAbsent(name, known);
                known = other == null ? known : other;
            }
        }
        return Optional.ofNullable(known);
    }

    /** The help of a magic, if there is one of that name. */
    public Optional<String> help(String name) {
        return parseOrEmpty(name).map(Magic::help);
    }

    /** Whether what is typed after a magic's name is Java. */
    public boolean runsJava(String name) {
        return parseOrEmpty(name).filter(magic -> magic instanceof RunsJava).isPresent();
    }

    /** Proposals for the last word of the arguments, best first. */
    public List<String> complete(MagicCall call, Notebook notebook) {
        return parseOrEmpty(call.name())
                .map(magic -> magic.complete(call, notebook))
                .orElse(List.of());
    }

    /**
     * Runs one.
     *
     * @throws MagicException if there is none of that name, or it can't do what it was asked for
     */
    public @Nullable Object run(MagicCall call, Notebook notebook) throws Exception {
        return find(call.name()).call(call, notebook);
    }
}

package veritable.kernel.install;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folders where Jupyter keeps its data, as Jupyter computes them.
 *
 * @param user the person's own
 * @param search where kernels are looked for, the first that has one wins
 */
public record DataFolders(String user, List<String> search) {
    public DataFolders {
        search = List.copyOf(search);
    }

    /** The folders of a person with these variables; the file system is not asked. */
    public static DataFolders of(Surroundings at) {
        String user = user(at);
        List<String> search = new ArrayList<>(at.folders("JUPYTER_PATH"));
        search.add(user);
        Stream.of("VIRTUAL_ENV", "CONDA_PREFIX")
                .flatMap(name -> at.variable(name).stream())
                .forEach(prefix -> search.add(under(at, prefix)));
        if (at.system() == Surroundings.System.WINDOWS) {
            at.variable("PROGRAMDATA").ifPresent(data -> search.add(at.path(data, "jupyter")));
        } else {
            search.add("/usr/local/share/jupyter");
            search.add("/usr/share/jupyter");
        }
        return new DataFolders(user, List.copyOf(new LinkedHashSet<>(search)));
    }

    /** The data folder of a Python that is installed under a prefix. */
    public static String under(Surroundings at, String prefix) {
        return at.path(prefix, "share", "jupyter");
    }

    private static String user(Surroundings at) {
        return at.variable("JUPYTER_DATA_DIR")
                .orElseGet(
                        () ->
                                switch (at.system()) {
                                    case MAC -> at.path(at.home(), "Library", "Jupyter");
                                    case WINDOWS ->
                                            at.variable("APPDATA")
                                                    .map(data -> at.path(data, "jupyter"))
                                                    .orElseGet(() -> at.path(settings(at), "data"));
                                    case LINUX ->
                                            at.path(
                                                    at.variable("XDG_DATA_HOME")
                                                            .orElseGet(
                                                                    () ->
                                                                            at.path(
                                                                                    at.home(),
                                                                                    ".local",
                                                                                    "share")),
                                                    "jupyter");
                                });
    }

    private static String settings(Surroundings at) {
        return at.variable("JUPYTER_CONFIG_DIR").orElseGet(() -> at.path(at.home(), ".jupyter"));
    }
}

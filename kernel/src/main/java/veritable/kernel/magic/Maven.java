package veritable.kernel.magic;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Gets jars from Maven repositories. What implements it is loaded when it is first used. */
public interface Maven {
    /**
     * All that the request needs, itself first.
     *
     * @throws java.io.IOException if something isn't there, or can't be reached
     * @throws IllegalArgumentException if the request is not what Maven understands
     */
    List<Library> resolve(Request request, Progress progress) throws java.io.IOException;

    /**
     * What is wanted.
     *
     * @param coordinates {@code group:artifact[:extension[:classifier]]:version}
     * @param pom a project, or dependencies of one, in Maven's XML
     * @param excluded {@code group:artifact}, each perhaps an asterisk
     * @param repositories addresses, besides those of the person's settings
     * @param offline whether only what is in the local repository may be used, whatever the
     *     settings say
     * @param settings a file to be used in place of the person's own
     * @param local a local repository in place of the person's own
     */
    record Request(
            List<String> coordinates,
            Optional<String> pom,
            List<String> excluded,
            List<String> repositories,
            boolean offline,
            Optional<Path> settings,
            Optional<Path> local) {}

    /**
     * A jar.
     *
     * @param name {@code group:artifact}, with the classifier if it has one
     * @param file in the local repository
     */
    record Library(String name, String version, Path file) {}

    /** Hears of downloads, on any thread. */
    interface Progress {
        /**
         * @param total bytes, negative if nobody knows
         */
        void at(String file, long bytes, long total);

        void done(String file, long bytes);
    }
}

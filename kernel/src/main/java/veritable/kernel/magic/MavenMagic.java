package veritable.kernel.magic;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import veritable.kernel.api.Magic;
import veritable.kernel.api.MagicCall;
import veritable.kernel.api.MagicException;
import veritable.kernel.api.Notebook;

/** Adds libraries from Maven repositories. */
final class MavenMagic implements Magic {
    private static final String[] OPTIONS = {
        "-x=", "--exclude=", "-r=", "--repository=", "-o", "--offline", "--settings=", "--local="
    };

    private final String name;
    private final Map<String, String> loaded;
    private @Nullable Maven maven;

    /**
     * @param name {@code maven} for coordinates, {@code pom} for XML
     * @param loaded versions by names, of what the session has already
     */
    MavenMagic(String name, Map<String, String> loaded) {
        this.name = name;
        this.loaded = loaded;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String help() {
        String options =
                """

                Options:
                  -x, --exclude G:A,…       leaves out what others bring; * stands for any
                  -r, --repository URL,…    searches these before those of settings.xml
                  -o, --offline             uses what is in the local repository alone
                  --settings FILE           in place of ~/.m2/settings.xml
                  --local FOLDER            in place of the local repository of the settings

                """;
        if (name.equals("pom")) {
            return """
            %%pom [OPTIONS], over a cell with XML of Maven
            Adds the dependencies of a project, or of parts of one, to the class path.
            """
                    + options
                    + """
                    Example:
                      %%pom
                      <dependency>
                        <groupId>com.google.guava</groupId>
                        <artifactId>guava</artifactId>
                        <version>33.5.0-jre</version>
                      </dependency>
                    """;
        }
        return """
        %maven GROUP:ARTIFACT[:EXTENSION[:CLASSIFIER]]:VERSION… [OPTIONS]
        Adds libraries from Maven repositories, and all they need, to the class path.

        It uses the person's own Maven settings: local repository, mirrors, proxies, servers and
        offline. Of a library that the session has already, that version stays.
        Without arguments it lists what was added.
        """
                + options
                + """
                Examples:
                  %maven org.apache.commons:commons-math3:3.6.1
                  %maven org.dflib:dflib:2.0.0-M6 org.dflib:dflib-csv:2.0.0-M6 -x org.slf4j:*
                """;
    }

    @Override
    public @Nullable Object call(MagicCall call, Notebook notebook) throws Exception {
        Arguments arguments = Arguments.of(call, OPTIONS);
        if (name.equals("maven") && call.line().isEmpty() && call.body().isEmpty()) {
            loaded.forEach((each, version) -> System.out.println(each + ":" + version));
            return null;
        }
        Maven.Request request = request(call, arguments, notebook);
        DownloadDisplay display = new DownloadDisplay(notebook);
        List<Maven.Library> libraries = resolve(request, display);
        display.end();
        add(libraries, notebook);
        return null;
    }

    private Maven.Request request(MagicCall call, Arguments arguments, Notebook notebook)
            throws MagicException {
        for (String each : arguments.words()) {
            requireCoordinates(each);
        }
        boolean isPom = name.equals("pom");
        if (isPom != call.body().isPresent() || isPom == !arguments.words().isEmpty()) {
            throw new MagicException(
                    isPom
                            ? "no project (expected XML below this line, and coordinates in %maven)"
                            : "no coordinates (expected group:artifact:version; XML goes to %%pom)");
        }
        List<String> excluded = list(arguments, "-x", "--exclude");
        for (String each : excluded) {
            if (each.split(":", -1).length != 2) {
                throw new MagicException("-x \"" + each + "\" (expected group:artifact)");
            }
        }
        return new Maven.Request(
                arguments.words(),
                call.body(),
                excluded,
                list(arguments, "-r", "--repository"),
                arguments.has("-o")
                        || arguments.has("--offline")
                        || notebook.options().get("maven.offline").equals("true"),
                path(arguments, "settings", notebook),
                path(arguments, "local", notebook));
    }

    private static void requireCoordinates(String text) throws MagicException {
        String[] parts = text.split(":", -1);
        boolean whole = parts.length >= 3 && parts.length <= 5;
        for (String part : parts) {
            whole &= !part.isBlank();
        }
        if (!whole) {
            String found = parts.length == 2 ? ": its version is missing" : "";
            throw new MagicException(
                    "\""
                            + text
                            + "\" is not a library"
                            + found
                            + " (expected group:artifact:version, like"
                            + " org.apache.commons:commons-math3:3.6.1)");
        }
    }

    private static List<String> list(Arguments arguments, String brief, String name) {
        List<String> values = new ArrayList<>();
        for (String option : List.of(brief, name)) {
            arguments.value(option).ifPresent(value -> values.addAll(List.of(value.split(","))));
        }
        return values;
    }

    /** What the line says, or the session's option of that name. */
    private static Optional<Path> path(Arguments arguments, String name, Notebook notebook)
            throws MagicException {
        String value =
                arguments
                        .value("--" + name)
                        .orElseGet(() -> notebook.options().get("maven." + name));
        return value.isEmpty() ? Optional.empty() : Optional.of(Places.of(value, notebook));
    }

    /** On a thread of its own: who waits for a network can't be interrupted otherwise. */
    private List<Maven.Library> resolve(Maven.Request request, DownloadDisplay display)
            throws MagicException, InterruptedException {
        Maven resolver = maven == null ? MavenLoading.load() : maven;
        maven = resolver;
        FutureTask<List<Maven.Library>> task =
                new FutureTask<>(() -> resolver.resolve(request, display));
        Thread worker = new Thread(task, "maven");
        worker.setDaemon(true);
        worker.start();
        try {
            return task.get();
        } catch (InterruptedException e) {
            task.cancel(true);
            throw e;
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            String message =
                    cause instanceof IOException || cause instanceof IllegalArgumentException
                            ? String.valueOf(cause.getMessage())
                            : String.valueOf(cause);
            throw new MagicException(message, e);
        }
    }

    private void add(List<Maven.Library> libraries, Notebook notebook) {
        List<Path> fresh = new ArrayList<>();
        for (Maven.Library each : libraries) {
            String before = loaded.putIfAbsent(each.name(), each.version());
            if (before == null) {
                fresh.add(each.file());
                System.out.println("Added " + each.name() + ":" + each.version());
            } else if (!before.equals(each.version())) {
                System.out.println(
                        "Kept  "
                                + each.name()
                                + ":"
                                + before
                                + ", which was added before (now wanted: "
                                + each.version()
                                + "; restart the kernel to use that)");
            }
        }
        if (fresh.isEmpty()) {
            System.out.println("Nothing new: the session has all of it.");
        }
        notebook.addToClasspath(fresh);
    }
}

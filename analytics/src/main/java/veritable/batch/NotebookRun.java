package veritable.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Runs a notebook by the kernel's own runner, in a process of its own. */
final class NotebookRun {
    private final Job job;
    private final Place place;
    private final Moment moment;
    private final Stop stop;

    NotebookRun(Job job, Place place, Moment moment, Stop stop) {
        this.job = job;
        this.place = place;
        this.moment = moment;
        this.stop = stop;
    }

    void run(Draft draft, Notebook notebook) throws IOException {
        Map<String, Object> parameters = new LinkedHashMap<>();
        notebook.parameters().forEach((name, value) -> parameters.put(name, filled(value)));
        Records.write(place.parameters(), parameters);
        Files.createDirectories(Folders.of(draft.path()));
        String source = place.file(notebook.source()).toString();
        List<String> command =
                List.of(
                        System.getProperty("veritable.launcher", "veritable"),
                        "run",
                        source,
                        draft.path().toAbsolutePath().toString(),
                        "--to",
                        form(draft.target().toString()),
                        "--parameters-file",
                        place.parameters().toString());
        Program.Ended ended =
                new Program(command, place.folder(), Map.of("VERITABLE_JOB", job.name()), stop)
                        .run("", Optional.empty());
        if (ended.exit() != 0) {
            throw new IOException(
                    notebook.source() + ": exit " + ended.exit() + "\n" + ended.lastWords());
        }
    }

    private Object filled(Object value) {
        return value instanceof String text ? new Pattern(text).fill(moment) : value;
    }

    private static String form(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".html") ? "html" : name.endsWith(".md") ? "markdown" : "ipynb";
    }
}

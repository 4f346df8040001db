package veritable.batch;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * A file of jobs, in YAML.
 *
 * <pre>{@code
 * time-zone: Asia/Shanghai
 * jobs:
 *   monthly:
 *     inputs: reports/*.md
 *     outputs: {folder: exports, workbook: "report-{period}.xlsx"}
 *     fail-on: new
 * }</pre>
 */
public final class JobFile {
    /** A job that runs by itself. */
    public record Scheduled(String job, ZoneId zone, Timing timing) {}

    private final Path path;
    private final String text;
    private final Path state;
    private final List<Job> jobs;

    JobFile(Path path, String text, Path state, List<Job> jobs) {
        this.path = path;
        this.text = text;
        this.state = state;
        this.jobs = List.copyOf(jobs);
    }

    /**
     * @throws JobFileException if it can't be read or says what can't be done: all of it, with
     *     lines and columns
     */
    public static JobFile read(Path file) {
        try {
            return parse(file, Files.readString(file));
        } catch (NoSuchFileException e) {
            throw new JobFileException(List.of(file + ": no such file (expected one of jobs)"));
        } catch (CharacterCodingException e) {
            throw new JobFileException(List.of(file + ": not UTF-8 (expected YAML in UTF-8)"));
        } catch (IOException e) {
            throw new JobFileException(List.of(file + ": can't be read: " + e.getMessage()));
        }
    }

    /**
     * The same of a text that stands, or stood, in the file.
     *
     * @throws JobFileException as {@link #read}
     */
    public static JobFile parse(Path file, String yaml) {
        Mistakes mistakes = new Mistakes(file.toString());
        try {
            Optional<Node> top =
                    new Compose(LoadSettings.builder().setLabel(file.toString()).build())
                            .composeString(yaml);
            if (top.isEmpty()) {
                mistakes.add(Optional.empty(), "found nothing (expected a map with jobs)");
            }
            JobFile jobs =
                    top.map(
                                    node ->
                                            new JobReader(file, yaml)
                                                    .file(new Entry("file", node, mistakes)))
                            .orElse(new JobFile(file, yaml, file, List.of()));
            mistakes.check();
            return jobs;
        } catch (MarkedYamlEngineException e) {
            mistakes.add(e.getProblemMark(), "not YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            mistakes.add(Optional.empty(), "not YAML: " + e.getMessage());
        }
        mistakes.check();
        throw new IllegalStateException("a mistake was noted");
    }

    public Path path() {
        return path;
    }

    /** What was read. */
    public String text() {
        return text;
    }

    /** Where the file stands, from which its paths go. */
    Path folder() {
        Path folder = path.toAbsolutePath().normalize().getParent();
        return folder == null ? path.toAbsolutePath() : folder;
    }

    /** Where is kept what one run leaves for the next. */
    Path state() {
        return state;
    }

    Place place(String job) {
        Path folder = folder();
        Path outputs =
                jobs.stream()
                        .filter(each -> each.name().equals(job))
                        .map(each -> folder.resolve(each.outputs().root()))
                        .findFirst()
                        .orElse(folder);
        return new Place(folder, state, job, String.valueOf(path.getFileName()), outputs);
    }

    /** In the order of the file. */
    public List<String> names() {
        return jobs.stream().map(Job::name).toList();
    }

    List<Job> jobs() {
        return jobs;
    }

    /** The jobs that state when they are due. */
    public List<Scheduled> scheduled() {
        List<Scheduled> scheduled = new ArrayList<>();
        for (Job job : jobs) {
            job.timing()
                    .ifPresent(
                            timing -> scheduled.add(new Scheduled(job.name(), job.zone(), timing)));
        }
        return scheduled;
    }
}

package veritable.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder with reports and a job file, a clock that stands, and what a run said. */
final class Bench {
    final Path folder;
    final List<String> said = new ArrayList<>();
    Instant now = Instant.parse("2025-11-30T23:30:00Z");

    Bench(Path folder) {
        this.folder = folder;
    }

    /** A report that states a version of Istio. */
    Bench report(String name, String version) {
        return write(name, "| 技术 | 版本 |\n| --- | --- |\n| Istio | " + version + " |\n");
    }

    Bench write(String name, String text) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Bench remove(String name) throws IOException {
        Files.delete(folder.resolve(name));
        return this;
    }

    Result run() throws IOException {
        return run(Batch.Options.ALL);
    }

    Result runIfChanged() throws IOException {
        return run(new Batch.Options(List.of(), false, true, Optional.empty()));
    }

    Result run(Batch.Options options) throws IOException {
        return run(options, new Stop());
    }

    Result run(Batch.Options options, Stop stop) throws IOException {
        return run("job.yaml", options, stop);
    }

    Result run(String name, Batch.Options options, Stop stop) throws IOException {
        said.clear();
        JobFile file = JobFile.read(folder.resolve(name));
        return new Batch(file, options, InstantSource.fixed(now), stop).run(said::add);
    }

    Place place(String job) {
        return JobFile.read(folder.resolve("job.yaml")).place(job);
    }

    String text(String name) throws IOException {
        return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
    }

    /** All files below a folder by path, with digests. */
    Map<String, String> files(String name) throws IOException {
        Map<String, String> files = new TreeMap<>();
        Path top = folder.resolve(name);
        if (Files.exists(top)) {
            try (Stream<Path> all = Files.walk(top)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    files.put(top.relativize(file).toString(), Digest.of(file));
                }
            }
        }
        return files;
    }

    List<String> log(String job) throws IOException {
        return text(".veritable/" + job + ".log.jsonl").lines().toList();
    }

    State state(String job) throws IOException {
        return Records.read(folder.resolve(".veritable/" + job + ".json"), State.class)
                .orElse(State.NONE);
    }
}

package veritable.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import veritable.report.Reports;

/**
 * The files that a run reads, with their digests.
 *
 * @param reports in order
 * @param others what else the outputs depend on
 * @param digests of the reports, then of the others
 * @param stamps sizes and times, by which a change is noticed
 * @param missing inputs that name no report
 */
record Sources(
        List<Path> reports,
        List<Path> others,
        List<Written> digests,
        List<String> stamps,
        List<Reports.Skipped> missing) {
    Sources {
        reports = List.copyOf(reports);
        others = List.copyOf(others);
        digests = List.copyOf(digests);
        stamps = List.copyOf(stamps);
        missing = List.copyOf(missing);
    }

    /**
     * @param inputs paths and globs, as they can be opened
     */
    static Sources of(List<String> inputs, Job job, Place place) throws IOException {
        Reports.Results<Path> found = Reports.files(inputs);
        List<Path> others = others(job, place);
        List<Written> digests = new ArrayList<>();
        for (Path file : all(found.results(), others)) {
            // what can't be read is told by who reads it
            digest(file).ifPresent(hex -> digests.add(new Written(place.name(file), hex)));
        }
        return new Sources(
                found.results(), others, digests, stamps(found.results(), others), found.skipped());
    }

    /** Files beside the reports that the outputs depend on, those that are there. */
    private static List<Path> others(Job job, Place place) throws IOException {
        List<Path> others = new ArrayList<>();
        job.basis().technologies().map(place::file).ifPresent(others::add);
        job.basis().decisions().map(place::file).filter(Files::exists).ifPresent(others::add);
        if (job.basis().catalogueFile().isPresent()) {
            others.addAll(below(place.file(job.basis().catalogueFile().get())));
        }
        if (job.outputs().notebook().isPresent()) {
            Notebook notebook = job.outputs().notebook().get();
            others.add(place.file(notebook.source()));
            List<String> reads =
                    notebook.reads().stream().map(each -> Gathering.path(each, place)).toList();
            others.addAll(Reports.files(reads).results());
        }
        return others;
    }

    /** The file, or all files of the folder. */
    private static List<Path> below(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static List<Path> all(List<Path> reports, List<Path> others) {
        List<Path> all = new ArrayList<>(reports);
        all.addAll(others);
        return all;
    }

    private static Optional<String> digest(Path file) {
        try {
            return Optional.of(Digest.of(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static List<String> stamps(List<Path> reports, List<Path> others) {
        return all(reports, others).stream().map(Sources::stamp).toList();
    }

    private static String stamp(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.size() + " " + attributes.lastModifiedTime();
        } catch (IOException e) {
            return "";
        }
    }

    /** Whether nothing was written to since the digests were taken. */
    boolean isAsItWas() {
        return stamps.equals(stamps(reports, others));
    }
}

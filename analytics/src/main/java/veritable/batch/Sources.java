package veritable.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import veritable.report.Reports;

/**
 * The files that a run reads, with their digests.
 *
 * @param files the reports, in order
 * @param digests of the reports, then of what else the run depends on
 * @param stamps sizes and times, by which a change is noticed
 * @param missing inputs that name no report
 */
record Sources(
        List<Path> files,
        List<Written> digests,
        List<String> stamps,
        List<Reports.Skipped> missing) {
    Sources {
        files = List.copyOf(files);
        digests = List.copyOf(digests);
        stamps = List.copyOf(stamps);
        missing = List.copyOf(missing);
    }

    /**
     * @param inputs paths and globs, as they can be opened
     * @param others further files that the run depends on
     */
    static Sources of(List<String> inputs, List<Path> others, Place place) throws IOException {
        Reports.Results<Path> found = Reports.files(inputs);
        List<Written> digests = new ArrayList<>();
        for (Path file : found.results()) {
            digest(file).ifPresent(hex -> digests.add(new Written(place.name(file), hex)));
        }
        for (Path file : others) {
            digests.add(new Written(place.name(file), Digest.of(file)));
        }
        return new Sources(
                found.results(),
                digests,
                found.results().stream().map(Sources::stamp).toList(),
                found.skipped());
    }

    /** None where the file can't be read; reading the reports then says why. */
    private static Optional<String> digest(Path file) {
        try {
            return Optional.of(Digest.of(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String stamp(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.size() + " " + attributes.lastModifiedTime();
        } catch (IOException e) {
            return "";
        }
    }

    /** Whether no report was written to since the digests were taken. */
    boolean isAsItWas() {
        return stamps.equals(files.stream().map(Sources::stamp).toList());
    }
}

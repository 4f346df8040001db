package veritable.batch;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How the last run of a job ended, whether it was good or not.
 *
 * @param at when it began, ISO 8601
 * @param result in a word: {@code done}, {@code failed} …
 * @param findings how many by severity, and {@code new}, {@code settled}, {@code gone}; empty of a
 *     run that did not get so far
 */
public record LastRun(
        String at, String result, int exit, double seconds, Map<String, Integer> findings) {
    public LastRun {
        findings = Collections.unmodifiableMap(new LinkedHashMap<>(findings));
    }

    /** None where the job never ran, or what it left can't be read. */
    public static Optional<LastRun> of(JobFile file, String job) {
        try {
            return Records.read(file.place(job).ended(), LastRun.class);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}

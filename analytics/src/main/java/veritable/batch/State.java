package veritable.batch;

import java.util.List;
import veritable.compare.PastFinding;

/**
 * What the last good run of a job leaves for the next.
 *
 * @param run its name
 * @param file the job file
 * @param at when, as people read it
 * @param key digest of all that its outputs depend on
 * @param unreadable whether some input could not be read
 * @param undecided how many findings want an answer
 * @param stale how many of them have one that is no longer in force
 * @param generations what is there of its outputs and those of runs before, the newest first
 * @param untold the summary that is still to be sent, empty if there is none
 */
record State(
        String run,
        String file,
        String at,
        String key,
        boolean unreadable,
        int undecided,
        int stale,
        List<PastFinding> findings,
        List<Generation> generations,
        String untold) {
    static final State NONE = new State("", "", "", "", false, 0, 0, List.of(), List.of(), "");

    State {
        findings = List.copyOf(findings);
        generations = List.copyOf(generations);
    }

    boolean isFirst() {
        return run.isEmpty();
    }

    State told() {
        return new State(
                run, file, at, key, unreadable, undecided, stale, findings, generations, "");
    }

    /** The files that the run itself left; none of them may still be there. */
    List<Written> files() {
        return generations.stream()
                .filter(generation -> generation.run().equals(run))
                .flatMap(generation -> generation.files().stream())
                .toList();
    }
}

package veritable.batch;

import java.util.List;
import veritable.compare.PastFinding;

/**
 * What the last good run of a job leaves for the next.
 *
 * @param run its name
 * @param at when, as people read it
 * @param key digest of all that its outputs depend on
 * @param unreadable whether some input could not be read
 * @param generations what is there of its outputs and those of runs before, the newest first
 * @param untold the summary that is still to be sent, empty if there is none
 */
record State(
        String run,
        String at,
        String key,
        boolean unreadable,
        List<PastFinding> findings,
        List<Generation> generations,
        String untold) {
    static final State NONE = new State("", "", "", false, List.of(), List.of(), "");

    State {
        findings = List.copyOf(findings);
        generations = List.copyOf(generations);
    }

    boolean isFirst() {
        return run.isEmpty();
    }

    State told() {
        return new State(run, at, key, unreadable, findings, generations, "");
    }

    State with(List<Generation> others) {
        return new State(run, at, key, unreadable, findings, others, untold);
    }
}

package veritable.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What is new since the reports were last compared. A finding is the same as before if its evidence
 * has the same words, or else if it says the same of the same: where it stands does not matter.
 *
 * @param since when that was, as people read it; empty if it never was, and then so is the rest
 * @param fresh findings that were not there, or not with these sides
 * @param changed findings of then whose rule finds something else of the same subject now, which is
 *     among the fresh
 * @param settled findings of then about reports that are still read: they no longer say so
 * @param gone findings of then about a report that is no longer read
 * @param unknown findings of then about a report that can't be read just now
 */
public record Changes(
        String since,
        List<Finding> fresh,
        List<PastFinding> changed,
        List<PastFinding> settled,
        List<PastFinding> gone,
        List<PastFinding> unknown) {
    private static final Changes NONE =
            new Changes("", List.of(), List.of(), List.of(), List.of(), List.of());

    public Changes {
        fresh = List.copyOf(fresh);
        changed = List.copyOf(changed);
        settled = List.copyOf(settled);
        gone = List.copyOf(gone);
        unknown = List.copyOf(unknown);
    }

    /** Nothing to compare with. */
    public static Changes none() {
        return NONE;
    }

    public boolean isKnown() {
        return !since.isEmpty();
    }

    /**
     * @param names gives a report's path the form that {@code before} has
     * @param unreadable reports that could not be read now, in that form
     */
    public static Changes since(
            String since,
            List<PastFinding> before,
            Comparison now,
            UnaryOperator<String> names,
            Collection<String> unreadable) {
        Set<PastFinding> lost = new HashSet<>(before);
        Map<String, PastFinding> byId = new HashMap<>();
        Map<String, Deque<PastFinding>> byGist = new HashMap<>();
        before.forEach(past -> byId.put(past.id(), past));
        List<Finding> unmatched = new ArrayList<>();
        for (Finding finding : now.findings()) {
            PastFinding past = byId.get(finding.id());
            if (past == null || !lost.remove(past)) {
                unmatched.add(finding);
            }
        }
        for (PastFinding past : before) {
            if (lost.contains(past)) {
                byGist.computeIfAbsent(past.gist(), none -> new ArrayDeque<>()).add(past);
            }
        }
        List<Finding> fresh = new ArrayList<>();
        for (Finding finding : unmatched) {
            Deque<PastFinding> alike =
                    byGist.get(
                            PastFinding.gist(
                                    finding.rule(),
                                    finding.subject(),
                                    PastFinding.values(finding)));
            if (alike == null || alike.isEmpty()) {
                fresh.add(finding);
            } else {
                lost.remove(alike.remove());
            }
        }
        Set<String> read = new HashSet<>();
        now.sources().forEach(source -> read.add(names.apply(source.path())));
        List<Finding> others = new ArrayList<>(fresh);
        List<PastFinding> changed = new ArrayList<>();
        List<PastFinding> settled = new ArrayList<>();
        List<PastFinding> gone = new ArrayList<>();
        List<PastFinding> unknown = new ArrayList<>();
        for (PastFinding past : before) {
            if (lost.contains(past)) {
                boolean blocked = past.reports().stream().anyMatch(unreadable::contains);
                boolean there = read.containsAll(past.reports());
                (blocked ? unknown : !there ? gone : isFound(past, others) ? changed : settled)
                        .add(past);
            }
        }
        return new Changes(since, fresh, changed, settled, gone, unknown);
    }

    /** Takes away the one that stands for it now, if there is one. */
    private static boolean isFound(PastFinding past, List<Finding> fresh) {
        for (Finding finding : fresh) {
            if (finding.rule().equals(past.rule()) && finding.subject().equals(past.subject())) {
                fresh.remove(finding);
                return true;
            }
        }
        return false;
    }
}

package veritable.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which entries of a ledger are in force: those that no later one takes the place of. */
final class History {
    private final Map<String, Entry> byId = new LinkedHashMap<>();
    private final List<Entry> heads = new ArrayList<>();
    private final Map<String, List<Decision>> byFinding = new HashMap<>();
    private final Map<Question, List<Decision>> byQuestion = new LinkedHashMap<>();

    History(List<Entry> entries) {
        Set<String> replaced = new HashSet<>();
        for (Entry entry : entries) {
            byId.put(entry.id(), entry);
            replaced.addAll(entry.after());
        }
        Set<Decision> inForce = new LinkedHashSet<>();
        for (Entry entry : entries) {
            if (!replaced.contains(entry.id())) {
                heads.add(entry);
                inForce.addAll(decisions(entry));
            }
        }
        for (Decision decision : inForce) {
            byFinding.computeIfAbsent(decision.finding(), none -> new ArrayList<>()).add(decision);
            byQuestion
                    .computeIfAbsent(decision.question(), none -> new ArrayList<>())
                    .add(decision);
        }
    }

    /** What an entry leaves in force: itself, or what was before the decision it takes back. */
    private Set<Decision> decisions(Entry entry) {
        if (entry instanceof Decision decision) {
            return Set.of(decision);
        }
        Set<Decision> left = new LinkedHashSet<>();
        for (Decision each : decisions(entry.after())) {
            if (entry instanceof Undo undo && undo.decision().equals(each.id())) {
                left.addAll(decisions(each.after()));
            } else {
                left.add(each);
            }
        }
        return left;
    }

    private Set<Decision> decisions(List<String> ids) {
        Set<Decision> all = new LinkedHashSet<>();
        for (String id : ids) {
            Entry entry = byId.get(id);
            if (entry != null) {
                all.addAll(decisions(entry));
            }
        }
        return all;
    }

    /**
     * Those in force for a finding with this evidence; several where people did not know of each
     * other.
     */
    List<Decision> of(String finding) {
        return byFinding.getOrDefault(finding, List.of());
    }

    /** Those in force for this question, on whatever evidence. */
    List<Decision> of(Question question) {
        return byQuestion.getOrDefault(question, List.of());
    }

    /** All in force, in the order of the ledger. */
    List<Decision> inForce() {
        List<Decision> all = new ArrayList<>();
        byQuestion.values().forEach(all::addAll);
        return all;
    }

    /** Everything ever said to a question, oldest first. */
    List<Entry> entries(Question question) {
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : byId.values()) {
            if (question.equals(question(entry))) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private @Nullable Question question(Entry entry) {
        Entry at = entry;
        while (at instanceof Undo undo) {
            at = byId.get(undo.decision());
            if (at == undo) {
                return null;
            }
        }
        return at instanceof Decision decision ? decision.question() : null;
    }

    /** Whether the answer was ever given to the finding of the proposal, in the same words. */
    boolean hasSaid(Proposal proposal, Answer answer) {
        for (Entry entry : byId.values()) {
            if (entry instanceof Decision decision
                    && decision.finding().equals(proposal.finding())
                    && decision.answer().equals(answer)
                    && decision.reason().equals(proposal.reason().strip())
                    && (proposal.reviewer().isBlank()
                            || decision.reviewer().equals(proposal.reviewer().strip()))) {
                return true;
            }
        }
        return false;
    }

    /** The ids that a new entry on these decisions comes after. */
    List<String> heads(List<Decision> decisions) {
        List<String> ids = new ArrayList<>();
        for (Entry head : heads) {
            for (Decision each : decisions(head)) {
                if (decisions.contains(each) && !ids.contains(head.id())) {
                    ids.add(head.id());
                }
            }
        }
        return ids;
    }
}

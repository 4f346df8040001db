package veritable.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import veritable.decision.Decision;
import veritable.decision.Entry;
import veritable.decision.Undo;

/**
 * One line of a ledger.
 *
 * @param decision the entry itself, or the one it takes back
 */
public record LedgerRow(Entry entry, Optional<Decision> decision) {
    static List<LedgerRow> of(List<Entry> entries) {
        Map<String, Decision> decisions = new HashMap<>();
        List<LedgerRow> rows = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry instanceof Decision decision) {
                decisions.put(decision.id(), decision);
            }
            String meant = entry instanceof Undo undo ? undo.decision() : entry.id();
            rows.add(new LedgerRow(entry, Optional.ofNullable(decisions.get(meant))));
        }
        return rows;
    }

    String answer() {
        return entry instanceof Decision decision ? decision.answer().id() : "undo";
    }
}

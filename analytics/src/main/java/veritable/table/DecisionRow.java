package veritable.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import veritable.compare.Severity;
import veritable.decision.Case;
import veritable.decision.Change;
import veritable.decision.Decision;
import veritable.decision.Docket;
import veritable.decision.Exhibit;
import veritable.decision.Question;
import veritable.decision.Standing;

/**
 * A question, how it stands, and what was answered to it.
 *
 * @param finding the id of the finding, or of the one that is gone
 * @param severity of the finding; empty if it is gone
 * @param decision what was answered; empty if nothing was
 */
public record DecisionRow(
        String finding,
        Standing standing,
        Optional<Severity> severity,
        Question question,
        List<Exhibit> sides,
        Optional<Decision> decision,
        List<Change> changes) {
    /** A row for each finding, for each rival answer of a contested one, and for each orphan. */
    public static List<DecisionRow> of(Docket docket) {
        List<DecisionRow> rows = new ArrayList<>();
        for (Case each : docket.cases()) {
            if (each.decisions().isEmpty()) {
                rows.add(row(each, Optional.empty()));
            }
            for (Decision decision : each.decisions()) {
                rows.add(row(each, Optional.of(decision)));
            }
        }
        for (Decision orphan : docket.orphans()) {
            rows.add(
                    new DecisionRow(
                            orphan.finding(),
                            Standing.ORPHAN,
                            Optional.empty(),
                            orphan.question(),
                            orphan.exhibits(),
                            Optional.of(orphan),
                            List.of()));
        }
        return rows;
    }

    private static DecisionRow row(Case each, Optional<Decision> decision) {
        return new DecisionRow(
                each.finding().id(),
                each.standing(),
                Optional.of(each.finding().severity()),
                Question.of(each.finding()),
                Exhibit.of(each.finding()),
                decision,
                each.changes());
    }

    /** What the sides say: {@code 1.20 | 1.21}. */
    public String values() {
        StringJoiner values = new StringJoiner(" | ");
        for (Exhibit side : sides) {
            values.add(side.value());
        }
        return values.toString();
    }

    /** What changed: {@code 1.21 → 1.22}, {@code + 1.20}, {@code - 1.20}; a side is its value. */
    public String changed() {
        StringJoiner changed = new StringJoiner(" | ");
        for (Change change : changes) {
            changed.add(changed(change));
        }
        return changed.toString();
    }

    private static String changed(Change change) {
        if (change.before().isEmpty()) {
            return "+ " + change.now().map(DecisionRow::told).orElse("");
        }
        Exhibit before = change.before().get();
        if (change.now().isEmpty()) {
            return "- " + told(before);
        }
        Exhibit now = change.now().get();
        if (!told(before).equals(told(now))) {
            return told(before) + " → " + told(now);
        }
        return before.quotes().equals(now.quotes())
                ? told(before) + " (" + before.verdict() + " → " + now.verdict() + ")"
                : String.join(" / ", before.quotes()) + " → " + String.join(" / ", now.quotes());
    }

    private static String told(Exhibit side) {
        return side.value().isEmpty() ? side.quotes().get(0) : side.value();
    }
}

package veritable.jupyter;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import veritable.compare.Comparison;
import veritable.compare.Finding;
import veritable.decision.Decision;
import veritable.decision.Ledger;
import veritable.decision.LedgerProblem;
import veritable.decision.Standing;
import veritable.table.DecisionRow;

/** What was answered to the findings of a comparison, in words. */
final class Answers {
    private final Labelled labels;
    private final List<DecisionRow> rows;
    private final List<String> problems;

    private Answers(Labelled labels, List<DecisionRow> rows, List<String> problems) {
        this.labels = labels;
        this.rows = rows;
        this.problems = problems;
    }

    /** Of a comparison that nobody keeps a ledger for. */
    static Answers none(Labelled labels) {
        return new Answers(labels, List.of(), List.of());
    }

    /** A ledger that can't be read is told of; what was found can be shown without it. */
    static Answers in(Ledger ledger, Comparison comparison, Labelled labels) {
        try {
            return new Answers(
                    labels,
                    DecisionRow.of(ledger.docket(comparison)),
                    ledger.problems().stream().map(LedgerProblem::message).toList());
        } catch (UncheckedIOException e) {
            return new Answers(labels, List.of(), List.of(String.valueOf(e.getMessage())));
        }
    }

    /** How many findings stand how, such as {@code 3 kept}; empty without a ledger. */
    List<String> counts() {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        String before = "";
        for (DecisionRow row : rows) {
            // rival answers to one finding have a row each
            if (row.standing() == Standing.ORPHAN || !row.finding().equals(before)) {
                counts.merge(row.standing(), 1, Integer::sum);
            }
            before = row.finding();
        }
        List<String> words = new ArrayList<>();
        counts.forEach(
                (standing, count) -> words.add(labels.text("standing." + standing.id(), count)));
        return words;
    }

    /** Lines of the ledger that are not in force, and why. */
    List<String> problems() {
        return problems;
    }

    /** Its answer and how it stands; several where people answered differently, none if open. */
    List<Line> to(Finding finding) {
        String id = finding.id();
        return rows.stream()
                .filter(row -> row.finding().equals(id) && row.standing() != Standing.ORPHAN)
                .filter(row -> row.decision().isPresent())
                .map(row -> new Line(row.standing(), words(row)))
                .toList();
    }

    /** Answers whose findings are there no more. */
    List<Line> orphans() {
        return rows.stream()
                .filter(row -> row.standing() == Standing.ORPHAN)
                .map(row -> new Line(row.standing(), row.question().subject() + ": " + words(row)))
                .toList();
    }

    /** Whether the finding needs nobody any more. */
    boolean isSettled(Finding finding) {
        List<Line> lines = to(finding);
        return !lines.isEmpty() && lines.get(0).standing() == Standing.KEPT;
    }

    /** How something stands, and that in words. */
    record Line(Standing standing, String text) {}

    private String words(DecisionRow row) {
        String standing = labels.word("standing." + row.standing().id());
        String told = row.decision().map(this::told).orElse("");
        String text = labels.text("answered", standing, told);
        return row.changes().isEmpty() ? text : labels.text("changed", text, row.changed());
    }

    /** Such as {@code B 11.0 (Ann: 10.5 was never released)}. */
    private String told(Decision decision) {
        String answer =
                (decision.answer().label(labels.language()) + " " + decision.value().orElse(""))
                        .strip();
        String reason = decision.reason();
        return reason.isEmpty()
                ? labels.text("by", answer, decision.reviewer())
                : labels.text("by-because", answer, decision.reviewer(), reason);
    }

    /** An answer as it stands when it was just given. */
    static String of(Decision decision, Labelled labels) {
        return decision.question().subject() + ": " + none(labels).told(decision);
    }
}

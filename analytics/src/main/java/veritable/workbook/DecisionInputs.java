package veritable.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import veritable.decision.Answer;
import veritable.decision.Case;
import veritable.decision.Decision;
import veritable.decision.Proposal;
import veritable.table.FindingRow;

/** The cells that a reviewer fills in. */
record DecisionInputs(Book book, Material material) {
    private static final List<String> KEYS = List.of("answer", "value", "reason", "reviewer");

    String answer(Decision decision) {
        return decision.answer().label(book.language());
    }

    /**
     * Holds what the reviewer typed and is not taken in yet, else what is in force; a stale answer
     * is not, and a contested one is two.
     */
    Field<FindingRow> field(String what, Look look, int width, Function<Decision, String> part) {
        return new Field<>(
                book.labels().text("decision." + what),
                look,
                width,
                (sheet, column, row) -> {
                    Optional<PriorRow> typed = typed(row);
                    if (typed.isPresent()) {
                        sheet.put(column, typed.get().cell(column), look);
                        pending(what, sheet);
                    } else {
                        sheet.put(column, held(row, part), look);
                    }
                    sheet.fit(column, width);
                });
    }

    private void pending(String what, SheetWriter sheet) {
        if (what.equals("answer")) {
            book.notices().add(Notices.Kind.PENDING, sheet.name(), 1);
        }
    }

    private Optional<PriorRow> typed(FindingRow row) {
        Optional<Prior> prior = book.kept().map(Kept::prior);
        return prior.flatMap(it -> it.row(row.finding().id()))
                .filter(old -> isPending(prior.get(), old, material));
    }

    private String held(FindingRow row, Function<Decision, String> part) {
        return material.decided(row).flatMap(Case::given).map(part).orElse("");
    }

    static String otherValue(Decision decision) {
        return decision.answer() instanceof Answer.Value value ? value.text() : "";
    }

    /** Whether the reviewer filled in what no ledger says yet. */
    static boolean isPending(Prior prior, PriorRow row, Material material) {
        Map<String, String> typed = new LinkedHashMap<>();
        KEYS.forEach(key -> typed.put(key, prior.cell(row, key).value().strip()));
        return typed.values().stream().anyMatch(text -> !text.isEmpty())
                && !material.docket()
                        .isKnown(
                                new Proposal(
                                        "",
                                        row.text(prior.column("id")),
                                        "",
                                        typed.getOrDefault("answer", ""),
                                        typed.getOrDefault("value", ""),
                                        typed.getOrDefault("reason", ""),
                                        typed.getOrDefault("reviewer", "")));
    }
}

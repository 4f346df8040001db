package veritable.dossier;

import java.time.ZoneOffset;
import veritable.compare.Finding;
import veritable.decision.Decision;
import veritable.decision.Standing;
import veritable.table.DecisionRow;

/** What was answered to a finding, and whether that is in force. */
final class Decisions {
    private Decisions() {}

    static void write(Dossier dossier, Finding finding, HtmlWriter html) {
        for (DecisionRow row : dossier.decisions(finding)) {
            row.decision().ifPresent(decision -> write(dossier, row, decision, html));
        }
    }

    private static void write(
            Dossier dossier, DecisionRow row, Decision decision, HtmlWriter html) {
        html.open("p", "class", "decision " + row.standing().id());
        html.element("b", dossier.label("decision." + row.standing().id()));
        html.element("span", decision.answer().label(dossier.language()), "class", "letter");
        decision.value().ifPresent(value -> html.element("span", value, "class", "value"));
        if (!decision.reason().isEmpty()) {
            html.element("span", decision.reason());
        }
        html.element(
                "span",
                decision.reviewer() + " " + decision.time().atOffset(ZoneOffset.UTC).toLocalDate(),
                "class",
                "origin");
        if (row.standing() == Standing.STALE) {
            html.element(
                    "span", dossier.label("decision.changed", row.changed()), "class", "origin");
        }
        html.close();
    }
}

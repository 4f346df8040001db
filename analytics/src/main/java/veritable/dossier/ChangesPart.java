package veritable.dossier;

import java.util.List;
import veritable.compare.Changes;
import veritable.compare.Finding;
import veritable.compare.PastFinding;
import veritable.compare.Severity;

/** What is new, settled and gone since the reports were last compared; only where they were. */
final class ChangesPart implements Part {
    @Override
    public String id() {
        return "changes";
    }

    @Override
    public boolean isPresent(Dossier dossier) {
        return dossier.changes().isKnown();
    }

    @Override
    public void write(Dossier dossier, HtmlWriter html) {
        Changes changes = dossier.changes();
        html.element("p", dossier.label("changes.since", changes.since()), "class", "empty");
        fresh(dossier, changes.fresh(), html);
        past(dossier, "changed", changes.changed(), html);
        past(dossier, "settled", changes.settled(), html);
        past(dossier, "gone", changes.gone(), html);
        past(dossier, "unknown", changes.unknown(), html);
    }

    private static void fresh(Dossier dossier, List<Finding> findings, HtmlWriter html) {
        html.element("h3", dossier.label("changes.new", findings.size()));
        html.open("ol", "class", "changes");
        for (Finding finding : findings.subList(0, Math.min(findings.size(), SummaryPart.MOST))) {
            item(dossier, finding.severity(), html);
            html.element("a", finding.message(dossier.language()), "href", "#f-" + finding.id());
            html.close();
        }
        html.close();
        more(dossier, findings.size(), html);
    }

    private static void past(
            Dossier dossier, String change, List<PastFinding> findings, HtmlWriter html) {
        boolean seldom = change.equals("unknown") || change.equals("changed");
        if (findings.isEmpty() && seldom) {
            return;
        }
        html.element("h3", dossier.label("changes." + change, findings.size()));
        html.open("ol", "class", "changes");
        for (PastFinding past : findings.subList(0, Math.min(findings.size(), SummaryPart.MOST))) {
            item(dossier, past.severity(), html);
            html.element("span", past.message()).close();
        }
        html.close();
        more(dossier, findings.size(), html);
    }

    /** Opens an item that begins with the severity. */
    private static void item(Dossier dossier, Severity severity, HtmlWriter html) {
        html.open("li", "class", severity.id());
        html.element("span", dossier.word("severity." + severity.id()), "class", "badge");
        html.text(" ");
    }

    private static void more(Dossier dossier, int all, HtmlWriter html) {
        if (all > SummaryPart.MOST) {
            html.element(
                    "p", dossier.label("changes.more", all - SummaryPart.MOST), "class", "cut");
        }
    }
}

package veritable.dossier;

import java.util.List;
import veritable.decision.Decision;
import veritable.table.DecisionRow;
import veritable.table.Listings;

/** Answers whose findings are there no more, then the table of all; only where there are some. */
final class DecisionsPart implements Part {
    private final ListingPart<DecisionRow> table;

    DecisionsPart(Dossier dossier) {
        table = new ListingPart<>(Listings.decisions(dossier.edition().docket()));
    }

    @Override
    public String id() {
        return table.id();
    }

    @Override
    public String title(Dossier dossier) {
        return table.title(dossier);
    }

    @Override
    public boolean isPresent(Dossier dossier) {
        return dossier.isDecided();
    }

    @Override
    public void write(Dossier dossier, HtmlWriter html) {
        List<Decision> orphans = dossier.edition().docket().orphans();
        if (!orphans.isEmpty()) {
            html.element("h3", dossier.label("decisions.orphans", orphans.size()));
            html.open("ul", "class", "orphans");
            for (Decision orphan : orphans) {
                html.open("li").element("b", orphan.question().subject());
                html.text(" " + told(dossier, orphan)).close();
            }
            html.close();
        }
        table.write(dossier, html);
    }

    private static String told(Dossier dossier, Decision orphan) {
        return orphan.answer().label(dossier.language())
                + orphan.value().map(value -> " (" + value + ")").orElse("")
                + (orphan.reason().isEmpty() ? "" : ": " + orphan.reason())
                + " – "
                + orphan.reviewer();
    }
}

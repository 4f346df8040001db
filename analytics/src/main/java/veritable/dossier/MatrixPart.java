package veritable.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import veritable.claim.Claim;
import veritable.claim.Mention;
import veritable.claim.Statements;
import veritable.compare.Agreement;
import veritable.technology.Technology;

/** Every technology against every report: which versions each one states. */
final class MatrixPart implements Part {
    /** More columns than this are no matrix a person can read; the claims table has them all. */
    private static final int MOST_REPORTS = 12;

    @Override
    public String id() {
        return "technologies";
    }

    @Override
    public boolean isPresent(Dossier dossier) {
        int reports = dossier.comparison().sources().size();
        return reports > 1
                && reports <= MOST_REPORTS
                && dossier.comparison().statements().stream().anyMatch(s -> !s.claims().isEmpty());
    }

    @Override
    public void write(Dossier dossier, HtmlWriter html) {
        List<Statements> reports = dossier.comparison().statements();
        Map<Technology, List<String>> rows = rows(dossier, reports);
        html.open("div", "class", "scroll").open("table", "class", "sortable");
        html.open("thead").open("tr");
        Headings.write(html, dossier.label("matrix.technology"), false);
        List<String> names = dossier.comparison().names();
        for (int i = 0; i < names.size(); i++) {
            String number = dossier.number(reports.get(i).source().path());
            Headings.write(html, number + " · " + names.get(i), false);
        }
        html.close().close().open("tbody");
        for (Map.Entry<Technology, List<String>> row : rows.entrySet()) {
            html.open("tr", "class", isConflict(dossier, row.getKey()) ? "conflict" : "")
                    .element("th", row.getKey().name(), "scope", "row");
            for (String cell : row.getValue()) {
                html.element("td", cell, "class", cell.isEmpty() ? "none" : "version");
            }
            html.close();
        }
        html.close().close().close();
    }

    private static Map<Technology, List<String>> rows(Dossier dossier, List<Statements> reports) {
        Map<Technology, List<String>> rows = new TreeMap<>();
        for (int i = 0; i < reports.size(); i++) {
            for (Claim claim : reports.get(i).claims()) {
                List<String> row =
                        rows.computeIfAbsent(
                                claim.technology(), t -> new ArrayList<>(blanks(reports.size())));
                String version = claim.versions().text();
                String before = row.get(i);
                row.set(i, before.isEmpty() ? version : before + ", " + version);
            }
        }
        for (int i = 0; i < reports.size(); i++) {
            for (Mention mention : reports.get(i).mentions()) {
                List<String> row = rows.get(mention.technology());
                if (row != null && row.get(i).isEmpty()) {
                    row.set(i, dossier.label("matrix.named"));
                }
            }
        }
        return rows;
    }

    private static boolean isConflict(Dossier dossier, Technology technology) {
        return dossier.comparison()
                .subject(technology.name())
                .filter(subject -> subject.agreement() == Agreement.CONFLICT)
                .isPresent();
    }

    private static List<String> blanks(int count) {
        return Collections.nCopies(count, "");
    }
}

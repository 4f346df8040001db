package veritable.dossier;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import veritable.chart.Edition;
import veritable.compare.Changes;
import veritable.compare.Comparison;
import veritable.compare.Finding;
import veritable.decision.Docket;
import veritable.file.Addresses;
import veritable.language.Labels;
import veritable.language.Language;
import veritable.report.Location;
import veritable.report.Source;
import veritable.table.Column;
import veritable.table.DecisionRow;
import veritable.table.Listings;

/**
 * What a page is made of.
 *
 * @param folder where the page will stand, so that it can link to the reports
 * @param numbers of the reports by path, from 0
 * @param decisions how findings stand, by their ids
 */
record Dossier(
        Edition edition,
        Optional<Path> folder,
        Map<String, Integer> numbers,
        Map<String, List<DecisionRow>> decisions) {
    Dossier(Edition edition, Optional<Path> folder) {
        this(edition, folder, numbers(edition.comparison()), decisions(edition.docket()));
    }

    private static Map<String, List<DecisionRow>> decisions(Docket docket) {
        Map<String, List<DecisionRow>> rows = new HashMap<>();
        for (DecisionRow row : Listings.decisions(docket).rows()) {
            rows.computeIfAbsent(row.finding(), none -> new ArrayList<>()).add(row);
        }
        return rows;
    }

    private static Map<String, Integer> numbers(Comparison comparison) {
        Map<String, Integer> numbers = new HashMap<>();
        List<Source> sources = comparison.sources();
        for (int i = 0; i < sources.size(); i++) {
            numbers.putIfAbsent(sources.get(i).path(), i);
        }
        return numbers;
    }

    Comparison comparison() {
        return edition.comparison();
    }

    Language language() {
        return edition.language();
    }

    Changes changes() {
        return edition.changes();
    }

    /** Whether anything was ever decided of these reports. */
    boolean isDecided() {
        return decisions.values().stream()
                .flatMap(List::stream)
                .anyMatch(row -> row.decision().isPresent());
    }

    /** What was answered to a finding, in a row each. */
    List<DecisionRow> decisions(Finding finding) {
        return decisions.getOrDefault(finding.id(), List.of());
    }

    /** The word for an id, as all outputs have it. */
    String word(String key) {
        return Labels.of(Column.class, language()).text(key);
    }

    String label(String key, Object... arguments) {
        return Labels.of(Dossiers.class, language()).text(key, arguments);
    }

    Excerpts excerpts() {
        return new Excerpts(edition.texts());
    }

    /** The address of a report's file as seen from the page, if it can have one. */
    Optional<String> link(Location at) {
        return at.path().equals("-")
                ? Optional.empty()
                : folder.flatMap(to -> Addresses.from(to, edition.base().resolve(at.path())));
    }

    /** The report's number: 1 for the first; letters are for the sides of findings. */
    String number(String path) {
        Integer index = numbers.get(path);
        return index == null ? "" : String.valueOf(index + 1);
    }
}

package veritable.dossier;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import veritable.compare.Changes;
import veritable.compare.Comparison;
import veritable.file.Addresses;
import veritable.language.Labels;
import veritable.language.Language;
import veritable.report.Location;
import veritable.report.Source;
import veritable.table.Column;

/**
 * What a page is made of.
 *
 * @param changes since the reports were last compared
 * @param texts the reports' texts by path, for the lines around a quote; a report that is missing
 *     is quoted without them
 * @param folder where the page will stand, so that it can link to the reports
 * @param numbers of the reports by path, from 0
 */
record Dossier(
        Comparison comparison,
        Changes changes,
        Language language,
        Map<String, String> texts,
        Optional<Path> folder,
        Map<String, Integer> numbers) {
    Dossier(
            Comparison comparison,
            Changes changes,
            Language language,
            Map<String, String> texts,
            Optional<Path> folder) {
        this(comparison, changes, language, texts, folder, numbers(comparison));
    }

    private static Map<String, Integer> numbers(Comparison comparison) {
        Map<String, Integer> numbers = new HashMap<>();
        List<Source> sources = comparison.sources();
        for (int i = 0; i < sources.size(); i++) {
            numbers.putIfAbsent(sources.get(i).path(), i);
        }
        return numbers;
    }

    /** The word for an id, as all outputs have it. */
    String word(String key) {
        return Labels.of(Column.class, language).text(key);
    }

    String label(String key, Object... arguments) {
        return Labels.of(Dossiers.class, language).text(key, arguments);
    }

    Excerpts excerpts() {
        return new Excerpts(texts);
    }

    /** The address of a report's file as seen from the page, if it can have one. */
    Optional<String> link(Location at) {
        return at.path().equals("-")
                ? Optional.empty()
                : folder.flatMap(base -> Addresses.from(base, Path.of(at.path())));
    }

    /** The side's letter: A for the first report, B for the second …; a number beyond Z. */
    String side(String path) {
        int index = numbers.getOrDefault(path, -1);
        return index < 0
                ? ""
                : index < 26 ? String.valueOf((char) ('A' + index)) : "#" + (index + 1);
    }
}

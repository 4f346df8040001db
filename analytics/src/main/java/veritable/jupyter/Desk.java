package veritable.jupyter;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import veritable.claim.Statements;
import veritable.compare.Comparison;
import veritable.decision.Ledger;
import veritable.kernel.api.CellException;
import veritable.kernel.api.MagicCall;
import veritable.kernel.api.MagicException;
import veritable.kernel.api.Notebook;
import veritable.kernel.api.Notebooks;
import veritable.kernel.api.Progress;
import veritable.report.Report;
import veritable.report.Reports;
import veritable.report.Source;

/**
 * What the magics of a session work on: its variables, so that cells in Java and magics see the
 * same reports.
 */
final class Desk {
    private static final String REPORTS = "reports";
    private static final String COMPARISON = "comparison";
    private static final String LEDGER = "decisions.jsonl";

    /** Fewer are compared before a person has seen that it takes time. */
    private static final int FEW = 20;

    private @Nullable Reports compared;
    private @Nullable Comparison comparison;

    /** Names reports for the cells to come. */
    void put(Reports reports, Notebook notebook) throws MagicException {
        declare(Reports.class, REPORTS, reports, notebook);
    }

    /**
     * The comparison at hand, or one of the reports at hand, which is named for the cells to come.
     *
     * @throws MagicException if nothing was read yet
     */
    Comparison comparison(Notebook notebook) throws MagicException {
        Optional<Reports> reports = last(Reports.class, REPORTS, notebook);
        Optional<Comparison> there = last(Comparison.class, COMPARISON, notebook);
        if (reports.isEmpty()) {
            return there.orElseThrow(
                    () ->
                            new MagicException(
                                    "no reports were read yet (expected %reports FILES before)"));
        }
        if (there.isPresent() && isOf(there.get(), reports.get())) {
            return there.get();
        }
        Comparison known = comparison;
        if (known == null || compared != reports.get()) {
            known = compare(reports.get());
            compared = reports.get();
            comparison = known;
        }
        declare(Comparison.class, COMPARISON, known, notebook);
        return known;
    }

    /** The same; none if nothing was read yet. */
    Optional<Comparison> comparisonOrEmpty(Notebook notebook) throws MagicException {
        boolean any =
                last(Reports.class, REPORTS, notebook).isPresent()
                        || last(Comparison.class, COMPARISON, notebook).isPresent();
        return any ? Optional.of(comparison(notebook)) : Optional.empty();
    }

    /** The ledger at hand: the last in a variable, else the one that the command line takes. */
    Optional<Ledger> ledger(Notebook notebook) {
        return last(Ledger.class, "ledger", notebook)
                .or(
                        () ->
                                Optional.of(Path.of(FileNames.of(LEDGER, notebook)))
                                        .filter(Files::isRegularFile)
                                        .map(Ledger::at));
    }

    private static boolean isOf(Comparison comparison, Reports reports) {
        List<Source> sources = reports.list().stream().map(Report::source).toList();
        return comparison.sources().equals(sources);
    }

    private static Comparison compare(Reports reports) {
        List<Report> list = reports.list();
        if (list.size() < FEW) {
            return Comparison.of(list);
        }
        List<Statements> statements = new ArrayList<>();
        for (Report each : Progress.of(list).labelled(Labelled.current().text("comparing"))) {
            statements.add(Statements.in(each));
        }
        return Comparison.of(statements);
    }

    /** The variable of that name, else the last one of that type. */
    private static <T> Optional<T> last(Class<T> type, String name, Notebook notebook) {
        Map<String, @Nullable Object> variables = notebook.variables();
        if (type.isInstance(variables.get(name))) {
            return Optional.of(type.cast(variables.get(name)));
        }
        List<@Nullable Object> values = new ArrayList<>(variables.values());
        Collections.reverse(values);
        return values.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    private static void declare(Class<?> type, String name, Object value, Notebook notebook)
            throws MagicException {
        Notebooks.give(value);
        try {
            notebook.eval(
                    type.getName() + " " + name + " = " + Notebooks.class.getName() + ".given();");
        } catch (CellException e) {
            throw new MagicException(name + " can't be declared: " + e.getMessage(), e);
        }
    }

    /**
     * Names of technologies that begin, or go on, as the last word does; nothing is read for it.
     */
    List<String> technologies(MagicCall call, Notebook notebook) {
        Optional<Comparison> known =
                last(Comparison.class, COMPARISON, notebook)
                        .or(() -> Optional.ofNullable(comparison));
        List<String> words = call.arguments();
        boolean fresh = words.isEmpty() || call.line().endsWith(" ");
        String begun = fresh ? "" : words.get(words.size() - 1);
        return known.map(each -> Names.all(each, begun)).orElse(List.of()).stream()
                .map(each -> each.contains(" ") ? '"' + each + '"' : each)
                .toList();
    }
}

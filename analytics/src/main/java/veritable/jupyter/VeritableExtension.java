package veritable.jupyter;

import java.util.List;
import veritable.kernel.api.Extension;
import veritable.kernel.api.Notebook;

/**
 * Has the analytics at hand in every session, with nothing to import:
 *
 * <pre>{@code
 * var reports = Reports.in("seeds");
 * var c = Comparison.of(reports);
 * c
 * }</pre>
 */
public final class VeritableExtension implements Extension {
    private static final List<String> PACKAGES =
            List.of(
                    "veritable.jupyter",
                    "veritable.report",
                    "veritable.compare",
                    "veritable.decision",
                    "veritable.claim",
                    "veritable.language",
                    "tech.tablesaw.api");

    @Override
    public void install(Notebook notebook) {
        notebook.countOn(PACKAGES);
        Desk desk = new Desk();
        notebook.register(new ComparisonRenderer(desk, notebook));
        notebook.register(new DecidedComparisonRenderer());
        notebook.register(new FindingRenderer());
        notebook.register(new DecisionRenderer());
        notebook.register(new ReportsRenderer());
        notebook.register(new ChartRenderer());
        notebook.register(new SubjectRenderer());
        notebook.register(new WrittenFileRenderer());
        notebook.register(new ReportsMagic(desk));
        notebook.register(new CompareMagic(desk));
        notebook.register(new ChartMagic(desk));
        notebook.register(new ClaimsMagic(desk));
        notebook.register(new ExportMagic(desk));
        notebook.register(new LanguageMagic());
        notebook.register(new SqlMagic(desk));
    }
}

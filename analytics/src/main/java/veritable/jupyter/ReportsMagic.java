package veritable.jupyter;

import java.util.List;
import java.util.concurrent.CancellationException;
import veritable.kernel.api.Magic;
import veritable.kernel.api.MagicCall;
import veritable.kernel.api.MagicException;
import veritable.kernel.api.Notebook;
import veritable.report.Reports;

/** {@code %reports}: reads reports. */
final class ReportsMagic implements Magic {
    private final Desk desk;

    ReportsMagic(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "reports";
    }

    @Override
    public String help() {
        return """
        %reports FILE…
        Reads reports, and names them "reports" for the cells to come.

        A file, a folder (all .md and .markdown below it) or a pattern; what can't be read is told
        of, the others are read.

        Examples:
          %reports seeds
          %reports seeds/*.md more/2025-11.md
        """;
    }

    @Override
    public Object call(MagicCall call, Notebook notebook) throws Exception {
        if (call.arguments().isEmpty()) {
            throw new MagicException("no files (expected files, folders or patterns: seeds/*.md)");
        }
        ReadingProgress progress = new ReadingProgress(notebook);
        List<String> files =
                call.arguments().stream().map(each -> FileNames.of(each, notebook)).toList();
        try {
            Reports reports = Reports.in(files, progress);
            progress.end();
            desk.put(reports, notebook);
            return reports;
        } catch (CancellationException e) {
            throw new InterruptedException(e.getMessage());
        }
    }

    @Override
    public List<String> complete(MagicCall call, Notebook notebook) {
        List<String> words = call.arguments();
        return FileNames.complete(words.isEmpty() ? "" : words.get(words.size() - 1), notebook);
    }
}

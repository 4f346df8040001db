package veritable.kernel.notebook;

import java.util.ArrayList;
import java.util.List;

/** The cells by which papermill marks where a notebook failed. */
final class ErrorMarks {
    private static final String STYLE =
            "style=\"color:red; font-family:Helvetica Neue, Helvetica, Arial, sans-serif;"
                    + " font-size:2em;\"";

    private ErrorMarks() {}

    /** Marks a cell, and says so at the top. */
    static NotebookFile add(NotebookFile notebook, int failed, int count) {
        List<NotebookCell> cells = new ArrayList<>(notebook.cells());
        cells.add(
                failed,
                mark(
                        "<span id=\"papermill-error-cell\" "
                                + STYLE
                                + ">Execution using papermill encountered an exception here and"
                                + " stopped:</span>"));
        cells.add(
                0,
                mark(
                        "<span "
                                + STYLE
                                + ">An Exception was encountered at '<a"
                                + " href=\"#papermill-error-cell\">In ["
                                + count
                                + "]</a>'.</span>"));
        return notebook.withCells(cells);
    }

    private static NotebookCell mark(String html) {
        return NotebookCell.markdown(html, NotebookCell.ERROR_MARK);
    }

    /** The cells without the marks of an earlier run. */
    static NotebookFile remove(NotebookFile notebook) {
        List<NotebookCell> cells = new ArrayList<>(notebook.cells());
        cells.removeIf(cell -> cell.isTagged(NotebookCell.ERROR_MARK));
        return notebook.withCells(cells);
    }
}

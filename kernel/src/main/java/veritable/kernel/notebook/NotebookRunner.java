package veritable.kernel.notebook;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import veritable.kernel.eval.Evaluators;
import veritable.kernel.session.Outcome;
import veritable.kernel.session.Session;

/**
 * Runs a notebook in this process, cell by cell, and records what the cells show as Jupyter would.
 *
 * <p>While it runs, the standard streams of the process are the notebook's.
 *
 * <pre>{@code
 * NotebookRun run = new NotebookRunner(RunOptions.STANDARD).run(NotebookFile.read(path));
 * Files.writeString(path, run.notebook().text());
 * }</pre>
 */
public final class NotebookRunner {
    private static final String SKIPPED = "skip-execution";
    private static final String MAY_FAIL = "raises-exception";

    private final RunOptions options;
    private final CellThread thread;

    public NotebookRunner(RunOptions options) {
        this.options = options;
        this.thread = new CellThread();
    }

    /** Stops the cell that is running, and runs none after it. From any thread. */
    public void interrupt() {
        thread.interrupt();
    }

    /** Runs all cells of code, or up to the first that fails; the notebook given isn't changed. */
    public NotebookRun run(NotebookFile given) {
        NotebookFile notebook = prepared(given);
        Recording recording = new Recording(options.log());
        CellFront before = new CellFront(recording, -1);
        Instant start = options.clock().instant();
        Optional<Attempt> failed = Optional.empty();
        Streams streams = new Streams(() -> thread.front(before));
        try {
            thread.open(() -> Session.open(Evaluators.jshell(), before), options.startTimeout());
            failed = run(notebook, recording);
        } finally {
            streams.close();
            thread.close();
        }
        List<NotebookCell> cells = notebook.cells();
        for (int i = 0; i < cells.size(); i++) {
            if (isRun(cells.get(i))) {
                cells.get(i).outputs(recording.json(i));
            }
        }
        JsonObject about = Keys.object(notebook.metadata(), "papermill");
        Timing.put(about, start, options.clock().instant(), failed.isPresent() ? true : null);
        if (options.language().size() > 0) {
            Keys.put(notebook.metadata(), "language_info", Keys.sorted(options.language()));
        }
        if (failed.isEmpty()) {
            return new NotebookRun(notebook, Optional.empty());
        }
        Attempt attempt = failed.get();
        return new NotebookRun(
                ErrorMarks.add(notebook, attempt.index(), attempt.count()),
                Optional.of(attempt.failure()));
    }

    private Optional<Attempt> run(NotebookFile notebook, Recording recording) {
        List<NotebookCell> cells = notebook.cells();
        int total = (int) cells.stream().filter(NotebookRunner::isRun).count();
        int count = 0;
        for (int i = 0; i < cells.size(); i++) {
            if (isRun(cells.get(i))) {
                Attempt attempt = new Attempt(cells.get(i), i, ++count);
                options.progress().at(count, total, attempt.name());
                boolean failed = attempt.run(recording);
                boolean mayFail = options.allowErrors() || cells.get(i).isTagged(MAY_FAIL);
                if (failed && (thread.isEnded() || !mayFail)) {
                    return Optional.of(attempt);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isRun(NotebookCell cell) {
        return cell.isCode() && !cell.source().isBlank() && !cell.isTagged(SKIPPED);
    }

    /** As papermill leaves a notebook that is about to run: with no outputs, all cells pending. */
    private static NotebookFile prepared(NotebookFile given) {
        NotebookFile notebook = ErrorMarks.remove(given);
        for (NotebookCell cell : notebook.cells()) {
            if (!(cell.metadata().get("tags") instanceof JsonArray)) {
                Keys.put(cell.metadata(), "tags", new JsonArray());
            }
            if (cell.isCode()) {
                if (!cell.isTagged(SKIPPED)) {
                    cell.outputs(new JsonArray());
                    cell.executionCount(JsonNull.INSTANCE);
                }
                JsonObject about = Keys.object(cell.metadata(), "papermill");
                Timing.put(about, null, null, null);
                Keys.put(about, "status", new JsonPrimitive("pending"));
            }
        }
        return notebook;
    }

    /** One run of one cell. */
    private final class Attempt {
        private final NotebookCell cell;
        private final int index;
        private final int count;
        private List<String> traceback = List.of();

        Attempt(NotebookCell cell, int index, int count) {
            this.cell = cell;
            this.index = index;
            this.count = count;
        }

        int index() {
            return index;
        }

        int count() {
            return count;
        }

        String name() {
            return "cell [" + count + "]";
        }

        NotebookRun.Failure failure() {
            return new NotebookRun.Failure(name(), index, traceback);
        }

        /** Runs it, and says whether it failed. */
        boolean run(Recording recording) {
            Instant start = options.clock().instant();
            CellFront front = new CellFront(recording, index);
            Outcome outcome =
                    thread.isInterrupted()
                            ? CellThread.interruption()
                            : thread.run(name(), cell.source(), front, options.cellTimeout());
            if (outcome instanceof Outcome.Result result) {
                recording.result(index, result.forms(), count);
            } else if (outcome instanceof Outcome.Error error) {
                recording.error(index, error);
                traceback = error.traceback();
            }
            boolean failed = outcome instanceof Outcome.Error;
            note(start, options.clock().instant(), failed);
            return failed;
        }

        private void note(Instant start, Instant end, boolean failed) {
            cell.executionCount(new JsonPrimitive(count));
            JsonObject about = Keys.object(cell.metadata(), "papermill");
            Timing.put(about, start, end, failed);
            Keys.put(about, "status", new JsonPrimitive(failed ? "failed" : "completed"));
            JsonObject messages = new JsonObject();
            messages.add("iopub.execute_input", Timing.message(start));
            messages.add("iopub.status.busy", Timing.message(start));
            messages.add("iopub.status.idle", Timing.message(end));
            messages.add("shell.execute_reply", Timing.message(end));
            Keys.put(cell.metadata(), "execution", messages);
        }
    }
}

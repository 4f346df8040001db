package veritable.jupyter;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import veritable.kernel.api.DisplayHandle;
import veritable.kernel.api.Notebook;
import veritable.report.Report;

/** Says how many reports were read, once there are so many that a person waits for them. */
final class ReadingProgress implements Consumer<Report> {
    private static final int STEP = 20;

    private final Notebook notebook;
    private int count;
    private @Nullable DisplayHandle place;

    ReadingProgress(Notebook notebook) {
        this.notebook = notebook;
    }

    @Override
    public void accept(Report report) {
        count++;
        if (count % STEP == 0) {
            show();
        }
    }

    /** Shows the last count, if any was shown. */
    void end() {
        if (place != null) {
            show();
        }
    }

    private void show() {
        String text = Labelled.current().text("read.so-far", count);
        if (place == null) {
            place = notebook.display(text);
        } else {
            place.update(text);
        }
    }
}

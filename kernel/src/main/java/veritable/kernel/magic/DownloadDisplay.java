package veritable.kernel.magic;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import veritable.kernel.api.DisplayHandle;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.api.Notebook;

/** One line that says what is downloaded, as long as something is. */
final class DownloadDisplay implements Maven.Progress {
    private static final long PAUSE = 100_000_000;

    private final Notebook notebook;
    private @Nullable DisplayHandle line;
    private long shown;
    private int files;
    private long bytes;

    DownloadDisplay(Notebook notebook) {
        this.notebook = notebook;
    }

    @Override
    public synchronized void at(String file, long soFar, long total) {
        long now = System.nanoTime();
        if (line == null || now - shown > PAUSE) {
            shown = now;
            String of = total < 0 ? "" : " of " + size(total);
            show("Downloading " + file + ": " + size(soFar) + of);
        }
    }

    @Override
    public synchronized void done(String file, long size) {
        files++;
        bytes += size;
    }

    synchronized void end() {
        if (line != null) {
            show("Downloaded " + files + (files == 1 ? " file, " : " files, ") + size(bytes));
        }
    }

    private void show(String text) {
        MimeBundle forms = MimeBundle.text(text);
        if (line == null) {
            line = notebook.display(forms);
        } else {
            line.update(forms);
        }
    }

    private static String size(long bytes) {
        return bytes < 1_000_000
                ? (bytes + 999) / 1000 + " kB"
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}

package veritable.report;

import java.time.LocalDate;
import java.util.Optional;

/** A report as it is cited: path, title, date and document version. */
public record Source(
        String path, String title, Optional<LocalDate> date, Optional<String> version) {
    /** The file's name without folder and ending: short enough for a chart. */
    public String name() {
        String file = path.substring(path.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}

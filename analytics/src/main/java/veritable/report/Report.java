package veritable.report;

import java.util.List;
import java.util.Objects;

/**
 * One report, read.
 *
 * <pre>{@code
 * Report report = Reports.read(Path.of("seeds/2025-11-technology-updates.md"));
 * report.title();                          // 技术更新：2025 年 11 月技术动态
 * report.metadata().date();                // Optional[2025-11-04]
 * report.root().walk().get(3).heading();   // 2. 虚拟化技术更新
 * }</pre>
 *
 * @param path as the user gave it, with forward slashes
 * @param title the first heading of the highest level, or the front matter's title, or the file's
 *     name
 * @param root the section tree
 * @param problems in the order of the report
 * @param text the whole report, decoded
 */
public record Report(
        String path,
        String title,
        Metadata metadata,
        Section root,
        List<Problem> problems,
        String text) {
    public Report {
        Objects.requireNonNull(path, "path");
        problems = List.copyOf(problems);
    }

    /** Title, path, date and version: all that is kept of a report once it was read through. */
    public Source source() {
        return new Source(path, title, metadata.date(), metadata.version());
    }

    /** The sections in the order of the report, the root first. */
    public List<Section> sections() {
        return root.walk();
    }

    /** A file's name and place, as a message shows it. */
    @Override
    public String toString() {
        return path;
    }
}

package veritable.batch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** What is wrong in a job file, all of it, so that it takes one look to put right. */
final class Mistakes {
    private final String file;
    private final List<Line> lines = new ArrayList<>();

    private record Line(int line, int column, String text) {}

    Mistakes(String file) {
        this.file = file;
    }

    /** Lines and columns count from 1, as editors do. */
    void add(Optional<Mark> at, String sentence) {
        int line = at.map(Mark::getLine).orElse(-1) + 1;
        int column = at.map(Mark::getColumn).orElse(-1) + 1;
        String place = at.isPresent() ? ":" + line + ":" + column : "";
        Line mistake = new Line(line, column, file + place + ": " + sentence);
        // what jobs share is read for each
        if (!lines.contains(mistake)) {
            lines.add(mistake);
        }
    }

    /**
     * @throws JobFileException if there are any
     */
    void check() {
        if (!lines.isEmpty()) {
            lines.sort(Comparator.comparing(Line::line).thenComparing(Line::column));
            throw new JobFileException(lines.stream().map(Line::text).toList());
        }
    }
}

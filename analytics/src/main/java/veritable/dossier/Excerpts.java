package veritable.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import veritable.report.Location;

/** The lines around a place. */
final class Excerpts {
    /** Lines before and after the one that matters. */
    private static final int AROUND = 2;

    /** One line of a report; {@code hit} is the one that the statement stands in. */
    record Line(int number, String text, boolean hit) {}

    private final Map<String, String> texts;
    private final Map<String, List<String>> lines = new HashMap<>();

    Excerpts(Map<String, String> texts) {
        this.texts = texts;
    }

    /** Empty when the report's text is not at hand. */
    List<Line> around(Location at) {
        String text = texts.get(at.path());
        if (text == null) {
            return List.of();
        }
        List<String> all = lines.computeIfAbsent(at.path(), path -> text.lines().toList());
        List<Line> excerpt = new ArrayList<>();
        int last = Math.min(all.size(), at.line() + AROUND);
        for (int number = Math.max(1, at.line() - AROUND); number <= last; number++) {
            excerpt.add(new Line(number, all.get(number - 1), number == at.line()));
        }
        return excerpt;
    }
}

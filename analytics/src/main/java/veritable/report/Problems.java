package veritable.report;

import java.util.ArrayList;
import java.util.List;

/** Collects what was odd in a report. */
final class Problems {
    private final List<Problem> problems = new ArrayList<>();

    void add(Location at, String message) {
        problems.add(new Problem(at, message));
    }

    List<Problem> list() {
        problems.sort((a, b) -> a.at().compareTo(b.at()));
        return problems;
    }
}

package veritable.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import veritable.claim.Statements;
import veritable.report.Source;

/** Short names of reports: the file's name, or its path where two files have the same name. */
final class Names {
    private Names() {}

    static List<String> of(List<Statements> statements) {
        Map<String, Integer> uses = new HashMap<>();
        Map<String, Integer> pathUses = new HashMap<>();
        for (Statements each : statements) {
            uses.merge(each.source().name(), 1, Integer::sum);
        }
        List<String> names = new ArrayList<>();
        for (Statements each : statements) {
            Source source = each.source();
            if (uses.getOrDefault(source.name(), 0) == 1) {
                names.add(source.name());
            } else {
                int use = pathUses.merge(source.path(), 1, Integer::sum);
                names.add(use == 1 ? source.path() : source.path() + " (" + use + ")");
            }
        }
        return List.copyOf(names);
    }
}

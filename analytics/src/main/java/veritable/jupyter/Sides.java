package veritable.jupyter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import veritable.compare.Comparison;
import veritable.report.Source;

/** The letters of reports: A for the first one, B for the second …; a number beyond Z. */
final class Sides {
    private final Map<String, Integer> numbers = new HashMap<>();

    Sides(Comparison comparison) {
        List<Source> sources = comparison.sources();
        for (int i = 0; i < sources.size(); i++) {
            numbers.putIfAbsent(sources.get(i).path(), i);
        }
    }

    String letter(Source source) {
        return letter(numbers.getOrDefault(source.path(), -1));
    }

    /** The letter of the report of that index. */
    static String letter(int index) {
        if (index < 0) {
            return "";
        }
        return index < 26 ? String.valueOf((char) ('A' + index)) : "#" + (index + 1);
    }
}

package veritable.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How messages name reports and what they say: alike in every rule and language. */
record Wording(Comparison comparison) {
    private static final int NAMED = 3;
    private static final int POSITIONS = 6;

    /** {@code 1.20 (a), 1.21 (b, c, d +17)}: lowest first. */
    String positions(List<Position> positions) {
        List<String> texts = new ArrayList<>();
        for (Position position : positions) {
            texts.add(position.text() + " (" + reports(position.sides()) + ")");
        }
        return some(texts, POSITIONS);
    }

    /** The names of the reports, or of the first few. */
    String reports(List<Side> sides) {
        List<String> names = new ArrayList<>();
        for (Side side : sides) {
            names.add(name(side));
        }
        return some(names, NAMED);
    }

    /** The first few texts, and how many more there are: {@code a, b, c +17}. */
    static String some(List<String> texts, int most) {
        if (texts.size() <= most) {
            return String.join(", ", texts);
        }
        return String.join(", ", texts.subList(0, most)) + " +" + (texts.size() - most);
    }

    String name(Side side) {
        return comparison.names().get(side.report());
    }

    /** All sides of the positions as evidence, in the order of the reports. */
    static List<Evidence> evidence(List<Position> positions) {
        Map<Integer, Evidence> byReport = new TreeMap<>();
        for (Position position : positions) {
            for (Side side : position.sides()) {
                byReport.put(side.report(), position.evidence(side));
            }
        }
        return List.copyOf(byReport.values());
    }
}

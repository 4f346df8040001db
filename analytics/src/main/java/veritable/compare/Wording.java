package veritable.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
        return some(sides.stream().map(this::name).toList(), NAMED);
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
    List<Evidence> evidence(List<Position> positions) {
        record Place(int report, Evidence evidence) {}
        List<Place> places = new ArrayList<>();
        for (Position position : positions) {
            for (Side side : position.sides()) {
                places.add(new Place(side.report(), position.evidence(side)));
            }
        }
        places.sort(Comparator.comparingInt(Place::report));
        return places.stream().map(Place::evidence).toList();
    }
}

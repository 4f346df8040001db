package veritable.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How messages name reports and what they say: alike in every rule and language. */
record Wording(Comparison comparison) {
    private static final int NAMED = 3;
    private static final int POSITIONS = 6;

    /** {@code 1.20 (a), 1.21 (b, c, d +17)}: lowest first, at most {@value #POSITIONS} of them. */
    String positions(List<Position> positions) {
        List<String> texts = new ArrayList<>();
        int hidden = Math.max(0, positions.size() - POSITIONS);
        for (int i = 0; i < positions.size(); i++) {
            if (hidden > 0 && i == POSITIONS - 1) {
                texts.add("… +" + hidden);
                i += hidden;
            }
            Position position = positions.get(i);
            texts.add(position.text() + " (" + reports(position.sides()) + ")");
        }
        return String.join(", ", texts);
    }

    /** The names of the reports, at most {@value #NAMED}, and how many more there are. */
    String reports(List<Side> sides) {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < sides.size() && i < NAMED; i++) {
            names.append(i == 0 ? "" : ", ").append(name(sides.get(i)));
        }
        if (sides.size() > NAMED) {
            names.append(" +").append(sides.size() - NAMED);
        }
        return names.toString();
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

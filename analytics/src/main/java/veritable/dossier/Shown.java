package veritable.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import veritable.compare.Evidence;

/** Which sides of a finding a card has room for. */
final class Shown {
    /** More reports than this are not read side by side. */
    static final int MOST_SIDES = 12;

    private Shown() {}

    /**
     * The indices of all sides, or of the first few that say something each, in their order: first
     * one for each value, then a second one, until the card is full.
     */
    static List<Integer> sides(List<Evidence> all) {
        Map<String, List<Integer>> byValue = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            byValue.computeIfAbsent(all.get(i).value(), none -> new ArrayList<>()).add(i);
        }
        List<Integer> shown = new ArrayList<>();
        int most = Math.min(all.size(), MOST_SIDES);
        for (int round = 0; shown.size() < most; round++) {
            for (List<Integer> alike : byValue.values()) {
                if (round < alike.size() && shown.size() < most) {
                    shown.add(alike.get(round));
                }
            }
        }
        return shown.stream().sorted().toList();
    }
}

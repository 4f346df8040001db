package veritable.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import veritable.claim.Claim;

/** Tells lists of one technology's releases from statements on its one current version. */
final class Releases {
    /** More versions than this under one heading, or in all, and they are a list of releases. */
    private static final int LIST = 2;

    private Releases() {}

    /** The claims that don't stand in a list of releases. */
    static List<Claim> unlisted(List<Claim> claims) {
        Map<String, Integer> bySection = new HashMap<>();
        for (Claim claim : claims) {
            bySection.merge(claim.first().section(), 1, Integer::sum);
        }
        List<Claim> unlisted = new ArrayList<>();
        for (Claim claim : claims) {
            if (bySection.getOrDefault(claim.first().section(), 0) <= LIST) {
                unlisted.add(claim);
            }
        }
        return unlisted.size() > 2 * LIST ? List.of() : unlisted;
    }
}

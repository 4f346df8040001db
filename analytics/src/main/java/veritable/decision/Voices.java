package veritable.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import veritable.claim.Claim;
import veritable.claim.Statements;
import veritable.compare.Comparison;

/**
 * Which reports speak with one voice. What agrees because it was copied is no second witness (Dong,
 * Berti-Equille, Srivastava, PVLDB 2(1), 2009).
 */
final class Voices {
    /** Below so many claims, saying the same is no sign of copying. */
    private static final int LEAST_CLAIMS = 3;

    /** Claims in common over all claims of both. */
    private static final double COPIED = 0.9;

    private Voices() {}

    /** The voice of each report, numbered from 0 in the order of the reports. */
    static int[] of(Comparison comparison) {
        List<Set<String>> said = new ArrayList<>();
        for (Statements report : comparison.statements()) {
            Set<String> claims = new HashSet<>();
            for (Claim claim : report.claims()) {
                claims.add(
                        claim.technology().name()
                                + '\t'
                                + claim.role()
                                + '\t'
                                + claim.versions().text());
            }
            said.add(claims);
        }
        int[] voices = new int[said.size()];
        int next = 0;
        Map<String, List<Integer>> byClaim = new HashMap<>();
        for (int i = 0; i < voices.length; i++) {
            voices[i] = copied(i, said, byClaim, voices);
            if (voices[i] < 0) {
                voices[i] = next;
                next++;
                for (String claim : said.get(i)) {
                    byClaim.computeIfAbsent(claim, none -> new ArrayList<>()).add(i);
                }
            }
        }
        return voices;
    }

    /** The voice of the first earlier report with the same claims, -1 if there is none. */
    private static int copied(
            int report, List<Set<String>> said, Map<String, List<Integer>> byClaim, int[] voices) {
        Set<String> claims = said.get(report);
        if (claims.size() < LEAST_CLAIMS) {
            return -1;
        }
        Map<Integer, Integer> common = new HashMap<>();
        for (String claim : claims) {
            for (int earlier : byClaim.getOrDefault(claim, List.of())) {
                common.merge(earlier, 1, Integer::sum);
            }
        }
        int first = -1;
        for (Map.Entry<Integer, Integer> each : common.entrySet()) {
            int all = claims.size() + said.get(each.getKey()).size() - each.getValue();
            if (each.getValue() >= COPIED * all && (first < 0 || each.getKey() < first)) {
                first = each.getKey();
            }
        }
        return first < 0 ? -1 : voices[first];
    }
}

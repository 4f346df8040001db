package veritable.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far two reviewers who did not see each other's answers agree: Cohen's kappa (Educational and
 * Psychological Measurement 20(1), 1960), 1 for always, 0 for as often as by chance.
 *
 * @param answered by both
 * @param agreed with the same answer and value
 * @param kappa not a number if nothing was answered by both, or all answers are one and the same
 */
public record Kappa(int answered, int agreed, double kappa) {
    /** From the decisions in force in two ledgers, one of each reviewer. */
    public static Kappa of(List<Decision> one, List<Decision> other) {
        Map<String, String> mine = new HashMap<>();
        one.forEach(each -> mine.put(each.finding(), answer(each)));
        Map<String, Integer> byMe = new HashMap<>();
        Map<String, Integer> byThem = new HashMap<>();
        int answered = 0;
        int agreed = 0;
        for (Decision each : other) {
            String answer = mine.get(each.finding());
            if (answer != null) {
                answered++;
                agreed += answer.equals(answer(each)) ? 1 : 0;
                byMe.merge(answer, 1, Integer::sum);
                byThem.merge(answer(each), 1, Integer::sum);
            }
        }
        double chance = 0;
        for (Map.Entry<String, Integer> each : byMe.entrySet()) {
            chance += (double) each.getValue() * byThem.getOrDefault(each.getKey(), 0);
        }
        chance /= (double) answered * answered;
        double observed = agreed / (double) answered;
        return new Kappa(answered, agreed, (observed - chance) / (1 - chance));
    }

    private static String answer(Decision decision) {
        return decision.answer() instanceof Answer.Value value
                ? "other " + value.text()
                : decision.answer().id();
    }
}

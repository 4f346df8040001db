package veritable.claim;

import org.jspecify.annotations.Nullable;
import veritable.report.Text;

/** Puts together what stands in lines of their own: a scenario, the choice for it, and why. */
final class Scenarios {
    private final Gathered gathered;
    private final Recommending recommending;

    private String scenario = "";
    private @Nullable Statement scenarioStatement;
    private int openRecommendation = -1;

    Scenarios(Gathered gathered, Recommending recommending) {
        this.gathered = gathered;
        this.recommending = recommending;
    }

    void begin(String name, Statement statement) {
        scenario = name;
        scenarioStatement = statement;
    }

    /** Forgets what a line before may add to: a scenario without a choice becomes a note. */
    void flush() {
        if (scenarioStatement != null) {
            gathered.notes.add(scenarioStatement);
        }
        scenarioStatement = null;
        scenario = "";
        openRecommendation = -1;
    }

    /** Whether the text chooses something from there on. */
    boolean pick(Text text, int from, Scope scope, Statement statement) {
        int index = gathered.recommendations.size();
        String of = scenario.isEmpty() ? scope.name() : scenario;
        int end = text.plain().length();
        if (!recommending.chosen(of, text, from, end, false, statement)) {
            return false;
        }
        scenarioStatement = null;
        openRecommendation = index;
        return true;
    }

    /** Whether there was a choice to give a reason for. */
    boolean reason(String reason) {
        if (openRecommendation < 0) {
            return false;
        }
        Recommendation open = gathered.recommendations.get(openRecommendation);
        gathered.recommendations.set(
                openRecommendation,
                new Recommendation(
                        open.scenario(),
                        open.picks(),
                        open.replaces(),
                        joined(open.reason(), reason),
                        open.statement()));
        return true;
    }

    private static String joined(String first, String second) {
        return first.isEmpty() ? second : first + "；" + second;
    }
}

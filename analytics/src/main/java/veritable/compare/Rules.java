package veritable.compare;

import java.util.List;
import java.util.Optional;
import veritable.claim.Statements;

/** The door to the rules. */
public final class Rules {
    private static final List<Rule> STANDARD =
            List.of(
                    new ConflictingVersions(),
                    new NeverReleased(),
                    new SharedError(),
                    new SelfContradiction(),
                    new InvertedDirection(),
                    new WrongSubject(),
                    new SameEdition(),
                    new ConflictingMetrics(),
                    new CategoryDisagreement(),
                    new RecommendedNotCovered(),
                    new EndedVersion(),
                    new PrematureVersion(),
                    new LateEvent(),
                    new CompatibleNotEqual(),
                    new VersionMissing(),
                    new SingleCoverage(),
                    new EmptyStatement());

    private Rules() {}

    /** The rules every comparison runs, in the order their findings are shown. */
    public static List<Rule> standard() {
        return STANDARD;
    }

    /**
     * The same with those notes alone that a standard rule reads: half the room in memory, the same
     * findings.
     */
    public static Statements enough(Statements statements) {
        return statements.withNotes(RecommendedNotCovered.notes(statements));
    }

    /** The standard rule that goes by {@code id}. */
    public static Optional<Rule> find(String id) {
        for (Rule rule : STANDARD) {
            if (rule.id().equals(id)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }
}

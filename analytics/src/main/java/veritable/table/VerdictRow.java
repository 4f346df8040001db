package veritable.table;

import java.util.Optional;
import java.util.function.Function;
import veritable.claim.Claim;
import veritable.language.Language;
import veritable.release.Grounds;
import veritable.release.Origin;
import veritable.release.ReleaseCycle;
import veritable.release.Verdict;
import veritable.report.Source;

/**
 * A claim of a report, and what the release history makes of it.
 *
 * @param language of its message
 */
public record VerdictRow(Source source, Claim claim, Verdict verdict, Language language) {
    <V> Optional<V> cycle(Function<ReleaseCycle, V> part) {
        return grounds().cycle().map(part);
    }

    <V> Optional<V> newest(Function<ReleaseCycle, V> part) {
        return grounds().newest().map(part);
    }

    String origin(Function<Origin, String> part) {
        return grounds().origin().map(part).orElse("");
    }

    Grounds grounds() {
        return verdict.grounds();
    }

    /** A count that is one of a history, and nothing where there is none. */
    Optional<Integer> count(int number) {
        return grounds().origin().map(origin -> number);
    }
}

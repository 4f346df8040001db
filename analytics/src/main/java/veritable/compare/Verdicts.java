package veritable.compare;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import veritable.release.ReleaseCatalogue;
import veritable.release.Verdict;
import veritable.technology.Technology;
import veritable.version.VersionSet;

/** The verdicts of a comparison, each found once. */
final class Verdicts {
    private final ReleaseCatalogue releases;
    private final Map<String, Verdict> known = new HashMap<>();

    Verdicts(ReleaseCatalogue releases) {
        this.releases = releases;
    }

    ReleaseCatalogue releases() {
        return releases;
    }

    /** Workbook and page are written by two threads. */
    synchronized Verdict of(Technology technology, VersionSet versions, Optional<LocalDate> date) {
        String key =
                technology.name()
                        + '\n'
                        + versions.text()
                        + '\n'
                        + date.map(LocalDate::toString).orElse("");
        Verdict verdict = known.get(key);
        if (verdict == null) {
            verdict = releases.verdict(technology, versions, date);
            known.put(key, verdict);
        }
        return verdict;
    }
}

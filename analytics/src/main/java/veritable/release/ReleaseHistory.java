package veritable.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import veritable.version.Version;
import veritable.version.VersionSet;

/**
 * The release cycles of one product, as one source knew them on one day.
 *
 * @param product its id at the source: {@code istio}
 * @param cycles newest first, by their versions ({@link #sorted}) or as the source has them
 * @param completeness what it means that a release is not among them
 */
public record ReleaseHistory(
        String product, List<ReleaseCycle> cycles, Completeness completeness, Origin origin) {
    public ReleaseHistory {
        cycles = List.copyOf(cycles);
    }

    /** The same with the highest version first; names that are no version come last. */
    public ReleaseHistory sorted() {
        List<ReleaseCycle> sorted = new ArrayList<>(cycles);
        sorted.sort(Comparator.comparing(ReleaseHistory::point).reversed());
        return new ReleaseHistory(product, sorted, completeness, origin);
    }

    private static Version point(ReleaseCycle cycle) {
        return cycle.versions().map(VersionSet::point).orElse(LOWEST);
    }

    private static final Version LOWEST = Version.parse("0.0-0");

    /** The newest cycle that was out on {@code date}. */
    public Optional<ReleaseCycle> newest(LocalDate date) {
        for (ReleaseCycle cycle : cycles) {
            if (!cycle.first().isAfter(date)) {
                return Optional.of(cycle);
            }
        }
        return Optional.empty();
    }

    /** The cycles newer than {@code cycle} that were out on {@code date}, newest first. */
    public List<ReleaseCycle> newer(ReleaseCycle cycle, LocalDate date) {
        List<ReleaseCycle> newer = new ArrayList<>();
        for (ReleaseCycle each : cycles) {
            if (each.name().equals(cycle.name())) {
                break;
            }
            if (!each.first().isAfter(date)) {
                newer.add(each);
            }
        }
        return newer;
    }
}

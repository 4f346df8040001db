package veritable.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import veritable.release.ReleaseCycle;
import veritable.release.ReleaseHistory;
import veritable.release.Verdict;
import veritable.report.Source;
import veritable.version.VersionSet;

/**
 * One technology's release cycles in time, and where the versions that reports name lie among them.
 */
record ReleaseLine(Track track, ReleaseHistory history, List<Stated> stated) {
    /**
     * The version that one report names.
     *
     * @param at the first day of its cycle; where there is none, half-way between those around it,
     *     and above all of them after all days
     */
    record Stated(int report, String version, Verdict verdict, LocalDate at) {
        /** Whether there is such a cycle to be marked. */
        boolean isReleased() {
            return verdict.grounds().cycle().isPresent() && !verdict.kind().isUnreleased();
        }
    }

    /** Empty if no release history judges what any dated report says. */
    static Optional<ReleaseLine> of(Material material, Track track) {
        List<Stated> stated = new ArrayList<>();
        String product = "";
        for (int i = 0; i < material.reports().size(); i++) {
            Source source = material.source(i);
            Optional<VersionSet> versions = track.cells().get(i).versions();
            if (versions.isPresent() && source.date().isPresent()) {
                Verdict verdict =
                        material.comparison().verdict(source, track.technology(), versions.get());
                if (verdict.kind().isJudged()) {
                    product = verdict.grounds().product();
                    stated.add(
                            new Stated(i, versions.get().text(), verdict, verdict.grounds().day()));
                }
            }
        }
        return stated.isEmpty()
                ? Optional.empty()
                : material.comparison()
                        .releases()
                        .history(track.technology(), product)
                        .map(history -> new ReleaseLine(track, history, stated));
    }

    /** The newest cycle on the day of the latest report. */
    Optional<ReleaseCycle> newest() {
        return stated.stream()
                .max(Comparator.comparing(each -> each.verdict().date().orElse(LocalDate.MIN)))
                .flatMap(each -> each.verdict().grounds().newest());
    }

    boolean isUnreleased() {
        return stated.stream().anyMatch(each -> each.verdict().kind().isUnreleased());
    }

    LocalDate earliest() {
        return stated.stream().map(Stated::at).min(Comparator.naturalOrder()).orElseThrow();
    }
}

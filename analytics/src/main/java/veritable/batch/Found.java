package veritable.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import veritable.claim.Claim;
import veritable.claim.Statements;
import veritable.compare.Comparison;
import veritable.compare.Kept;
import veritable.compare.Reading;
import veritable.decision.Docket;
import veritable.decision.Ledger;
import veritable.release.Grounds;
import veritable.release.ReleaseCatalogue;
import veritable.release.Verdict;
import veritable.report.Reports;
import veritable.technology.Technologies;

/**
 * What was read, all of it at one moment.
 *
 * @param unread what could not be, in part or whole
 * @param reports those of it that are reports
 */
record Found(
        Reading reading,
        Comparison comparison,
        Docket docket,
        List<Unread> unread,
        List<String> reports) {
    /** Reads and compares; what can't be read is noted, the rest is read. */
    static Found of(Sources sources, Job job, Place place, Stop stop) {
        Basis basis = job.basis();
        ReleaseCatalogue catalogue = ReleaseCatalogue.named(basis.catalogue(), place.folder());
        Technologies standard = Technologies.standard();
        Reading reading =
                Reading.of(
                        new Reading.Request(
                                sources.reports().stream().map(Path::toString).toList(),
                                basis.encoding(),
                                basis.technologies()
                                        .map(place::file)
                                        .map(standard::with)
                                        .orElse(standard),
                                Kept.TEXTS,
                                place::name),
                        stop::check);
        List<Unread> unread = new ArrayList<>();
        sources.missing().forEach(each -> unread.add(Unread.of(each)));
        reading.skipped().forEach(each -> unread.add(Unread.of(each)));
        Comparison comparison = Comparison.of(reading.statements(), catalogue);
        if (basis.asksNetwork()) {
            unread.addAll(unanswered(comparison));
        }
        return new Found(
                reading,
                comparison,
                docket(comparison, unread, job, place),
                unread,
                reading.skipped().stream().map(Reports.Skipped::path).toList());
    }

    /** Lines of the ledger that can't be read are told; the others are in force. */
    private static Docket docket(Comparison comparison, List<Unread> unread, Job job, Place place) {
        if (job.basis().decisions().isEmpty()) {
            return Docket.undecided(comparison);
        }
        Ledger ledger = Ledger.at(place.file(job.basis().decisions().get()));
        ledger.problems().forEach(problem -> unread.add(Unread.of(problem, place)));
        return ledger.docket(comparison);
    }

    /** Sources of release histories that could not be asked, each once. */
    private static Set<Unread> unanswered(Comparison comparison) {
        Set<Unread> unanswered = new LinkedHashSet<>();
        for (Statements report : comparison.statements()) {
            for (Claim claim : report.claims()) {
                Verdict verdict = comparison.verdict(report.source(), claim);
                if (verdict.kind() == Verdict.Kind.SOURCE_FAILED) {
                    Grounds grounds = verdict.grounds();
                    unanswered.add(new Unread(grounds.product(), grounds.reason()));
                }
            }
        }
        return unanswered;
    }
}

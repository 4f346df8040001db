package veritable.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reports name versions of one technology, in the same role, that exclude each other.
 *
 * <p>An error for the versions there are; a warning for those recommended or required, where one of
 * them stands only in example code, where they can't be ordered (they may be of two things of one
 * name), and where later reports name higher versions, which may be nothing but progress.
 *
 * <p>Details: {@code role}; {@code lowest} and {@code highest} version; {@code higher}, the reports
 * that name the highest; {@code distance} between lowest and highest ({@code minor 2}); {@code
 * time}: same, rising or falling; {@code verdicts}, what the release history makes of each version,
 * lowest first.
 */
final class ConflictingVersions implements Rule {
    @Override
    public String id() {
        return "conflicting-versions";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Finding> check(Comparison comparison) {
        List<Finding> findings = new ArrayList<>();
        for (Subject subject : comparison.subjects()) {
            for (Dispute dispute : subject.disputes()) {
                findings.add(finding(subject, dispute, new Wording(comparison)));
            }
        }
        return findings;
    }

    private Finding finding(Subject subject, Dispute dispute, Wording wording) {
        Distance distance =
                Distance.between(dispute.lowest().highest(), dispute.highest().highest());
        return new Finding(
                id(),
                dispute.isCertain() ? Severity.ERROR : Severity.WARNING,
                subject.name(),
                message(subject, dispute, distance, wording),
                wording.evidence(subject, dispute.positions()),
                details(subject, dispute, distance, wording));
    }

    private static List<Phrase> message(
            Subject subject, Dispute dispute, Distance distance, Wording wording) {
        List<Phrase> message = new ArrayList<>();
        message.add(
                Phrase.of(
                        "conflicting-versions." + dispute.role().id(),
                        subject.name(),
                        wording.positions(dispute.positions())));
        if (dispute.examples()) {
            message.add(Phrase.of("conflicting-versions.examples"));
        }
        if (!dispute.ordered()) {
            message.add(Phrase.of("conflicting-versions.unordered"));
            return message;
        }
        message.add(
                Phrase.of(
                        distance.text().isEmpty()
                                ? "conflicting-versions.higher"
                                : "conflicting-versions.higher." + distance.level().id(),
                        dispute.highest().text(),
                        String.valueOf(distance.by())));
        if (distance.zero() && distance.level() == Distance.Level.MINOR) {
            message.add(Phrase.of("conflicting-versions.zero"));
        }
        if (dispute.time() != Dispute.Time.SAME) {
            message.add(Phrase.of("conflicting-versions." + dispute.time().id()));
        }
        return message;
    }

    private static Map<String, String> details(
            Subject subject, Dispute dispute, Distance distance, Wording wording) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("role", dispute.role().id());
        details.put("time", dispute.time().id());
        if (dispute.ordered()) {
            details.put("lowest", dispute.lowest().text());
            details.put("highest", dispute.highest().text());
            details.put("higher", wording.reports(dispute.highest().sides()));
            if (!distance.text().isEmpty()) {
                details.put("distance", distance.text());
            }
        }
        String verdicts = wording.verdicts(subject, dispute.positions());
        if (!verdicts.isEmpty()) {
            details.put("verdicts", verdicts);
        }
        return details;
    }
}

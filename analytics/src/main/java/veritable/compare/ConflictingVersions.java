package veritable.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import veritable.claim.Role;

/**
 * Reports name versions of one technology, in the same role, that exclude each other.
 *
 * <p>An error for the versions there are, a warning for those recommended or required, and a
 * warning where later reports name higher versions, which may be nothing but progress.
 *
 * <p>Details: {@code role}; {@code lowest} and {@code highest} version; {@code higher}, the reports
 * that name the highest; {@code distance} between lowest and highest ({@code minor 2}); {@code
 * time}: same, rising or falling.
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
            for (Role role : Role.values()) {
                Dispute.over(subject, role)
                        .ifPresent(dispute -> findings.add(finding(dispute, comparison)));
            }
        }
        return findings;
    }

    private Finding finding(Dispute dispute, Comparison comparison) {
        Wording wording = new Wording(comparison);
        Distance distance =
                Distance.between(dispute.lowest().highest(), dispute.highest().highest());
        boolean wrong = dispute.role() == Role.CURRENT && dispute.time() != Dispute.Time.RISING;
        return new Finding(
                id(),
                wrong ? Severity.ERROR : Severity.WARNING,
                dispute.subject().name(),
                message(dispute, distance, wording),
                wording.evidence(dispute.positions()),
                details(dispute, distance, wording));
    }

    private static List<Phrase> message(Dispute dispute, Distance distance, Wording wording) {
        List<Phrase> message = new ArrayList<>();
        message.add(
                Phrase.of(
                        "conflicting-versions." + dispute.role().id(),
                        dispute.subject().name(),
                        wording.positions(dispute.positions())));
        if (!dispute.ordered()) {
            message.add(Phrase.of("conflicting-versions.unordered"));
            return message;
        }
        message.add(
                Phrase.of(
                        "conflicting-versions.higher." + distance.level().id(),
                        wording.reports(dispute.highest().sides()),
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
            Dispute dispute, Distance distance, Wording wording) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("role", dispute.role().id());
        details.put("time", dispute.time().id());
        if (dispute.ordered()) {
            details.put("lowest", dispute.lowest().text());
            details.put("highest", dispute.highest().text());
            details.put("higher", wording.reports(dispute.highest().sides()));
            details.put("distance", distance.text());
        }
        return details;
    }
}

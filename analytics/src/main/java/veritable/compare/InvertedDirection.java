package veritable.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import veritable.claim.Role;

/**
 * A report names the higher version of most technologies in dispute, but the lower one of this:
 * either it is out of date here, or the other side's version is none.
 *
 * <p>Always a warning. Details: {@code report}, which leads; {@code ahead} of how many ({@code of})
 * technologies in dispute.
 */
final class InvertedDirection implements Rule {
    /** It takes that many disputes to speak of a direction … */
    private static final int DISPUTES = 4;

    /** … and that many ahead for each one behind. */
    private static final int LEAD = 3;

    @Override
    public String id() {
        return "inverted-direction";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Comparison comparison) {
        List<Dispute> disputes = new ArrayList<>();
        for (Subject subject : comparison.subjects()) {
            Dispute.over(subject, Role.CURRENT).filter(Dispute::ordered).ifPresent(disputes::add);
        }
        Map<Integer, Tally> tallies = new HashMap<>();
        for (Dispute dispute : disputes) {
            standings(dispute)
                    .forEach(
                            (side, ahead) ->
                                    tallies.computeIfAbsent(side.report(), none -> new Tally())
                                            .count(ahead));
        }
        List<Finding> findings = new ArrayList<>();
        for (Dispute dispute : disputes) {
            List<Side> inverted = new ArrayList<>();
            standings(dispute)
                    .forEach(
                            (side, ahead) -> {
                                Tally tally = tallies.get(side.report());
                                if (!ahead && tally != null && tally.leads()) {
                                    inverted.add(side);
                                }
                            });
            if (!inverted.isEmpty()) {
                findings.add(
                        finding(
                                dispute,
                                inverted,
                                tallies.getOrDefault(inverted.get(0).report(), new Tally()),
                                new Wording(comparison)));
            }
        }
        return findings;
    }

    private Finding finding(Dispute dispute, List<Side> inverted, Tally tally, Wording wording) {
        String report = wording.reports(inverted);
        String ahead = String.valueOf(tally.ahead);
        String of = String.valueOf(tally.ahead + tally.behind);
        return new Finding(
                id(),
                severity(),
                dispute.subject().name(),
                "inverted-direction.message",
                List.of(
                        dispute.subject().name(),
                        report,
                        ahead,
                        of,
                        wording.positions(dispute.positions())),
                wording.evidence(dispute.positions()),
                Map.of("report", report, "ahead", ahead, "of", of));
    }

    /** Whether each side is ahead of more sides than it is behind; left out if neither. */
    private static Map<Side, Boolean> standings(Dispute dispute) {
        Map<Side, Boolean> standings = new LinkedHashMap<>();
        int all = dispute.positions().stream().mapToInt(each -> each.sides().size()).sum();
        int below = 0;
        for (Position position : dispute.positions()) {
            int above = all - below - position.sides().size();
            for (Side side : position.sides()) {
                if (below != above) {
                    standings.put(side, below > above);
                }
            }
            below += position.sides().size();
        }
        return standings;
    }

    /** On how many technologies a report is ahead and behind. */
    private static final class Tally {
        int ahead;
        int behind;

        void count(boolean isAhead) {
            ahead += isAhead ? 1 : 0;
            behind += isAhead ? 0 : 1;
        }

        boolean leads() {
            return ahead + behind >= DISPUTES && ahead >= LEAD * behind;
        }
    }
}

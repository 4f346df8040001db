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
        Map<Integer, Tally> tallies = new HashMap<>();
        for (Subject subject : comparison.subjects()) {
            for (Map.Entry<Side, Boolean> standing : standings(subject).entrySet()) {
                tallies.computeIfAbsent(standing.getKey().report(), none -> new Tally())
                        .count(standing.getValue());
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (Subject subject : comparison.subjects()) {
            List<Side> inverted = new ArrayList<>();
            for (Map.Entry<Side, Boolean> standing : standings(subject).entrySet()) {
                Tally tally = tallies.get(standing.getKey().report());
                if (!standing.getValue() && tally != null && tally.leads()) {
                    inverted.add(standing.getKey());
                }
            }
            if (!inverted.isEmpty()) {
                Tally tally = tallies.getOrDefault(inverted.get(0).report(), new Tally());
                findings.add(finding(subject, inverted, tally, new Wording(comparison)));
            }
        }
        return findings;
    }

    private Finding finding(Subject subject, List<Side> inverted, Tally tally, Wording wording) {
        List<Position> positions = disputed(subject);
        String report = wording.reports(inverted);
        String ahead = String.valueOf(tally.ahead);
        String of = String.valueOf(tally.ahead + tally.behind);
        return new Finding(
                id(),
                severity(),
                subject.name(),
                "inverted-direction.message",
                List.of(
                        subject.name(),
                        report,
                        ahead,
                        of,
                        own(positions, inverted.get(0)),
                        positions.get(positions.size() - 1).text()),
                wording.evidence(subject, positions),
                Details.of("report", report, "ahead", ahead, "of", of));
    }

    private static String own(List<Position> positions, Side side) {
        for (Position position : positions) {
            if (position.sides().contains(side)) {
                return position.text();
            }
        }
        return "";
    }

    /** Whether each side is ahead of more sides than it is behind; left out if neither. */
    private static Map<Side, Boolean> standings(Subject subject) {
        List<Position> positions = disputed(subject);
        Map<Side, Boolean> standings = new LinkedHashMap<>();
        int all = 0;
        for (Position position : positions) {
            all += position.sides().size();
        }
        int below = 0;
        for (Position position : positions) {
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

    /** The positions on current versions that exclude each other and can be ordered, if any. */
    private static List<Position> disputed(Subject subject) {
        for (Dispute dispute : subject.disputes()) {
            if (dispute.role() == Role.CURRENT && dispute.ordered()) {
                return dispute.positions();
            }
        }
        return List.of();
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

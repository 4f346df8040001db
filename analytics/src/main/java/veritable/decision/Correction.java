package veritable.decision;

import java.util.ArrayList;
import java.util.List;
import veritable.claim.Statement;
import veritable.compare.Comparison;
import veritable.compare.Evidence;
import veritable.compare.Finding;
import veritable.version.Relation;
import veritable.version.VersionSet;

/**
 * One version in a report that a decision replaces by another.
 *
 * @param statement where it is written
 * @param before what the report says
 * @param after what was decided
 */
public record Correction(Statement statement, String before, String after, Decision decision) {
    /** The corrections that follow from the decisions in force, in the order of the findings. */
    public static List<Correction> of(Comparison comparison, Docket docket) {
        List<Correction> all = new ArrayList<>();
        for (Case each : docket.cases()) {
            Finding finding = each.finding();
            if (finding.rule().equals("conflicting-versions")) {
                each.settled()
                        .ifPresent(
                                decision ->
                                        decision.value()
                                                .ifPresent(
                                                        value ->
                                                                add(
                                                                        finding, value, decision,
                                                                        all)));
            }
        }
        return all;
    }

    private static void add(
            Finding finding, String value, Decision decision, List<Correction> all) {
        for (Evidence side : finding.evidence()) {
            if (!isSame(side.value(), value)) {
                for (Statement statement : side.statements()) {
                    all.add(new Correction(statement, side.value(), value, decision));
                }
            }
        }
    }

    private static boolean isSame(String one, String other) {
        return one.equals(other)
                || VersionSet.parseOrEmpty(one)
                        .flatMap(mine -> VersionSet.parseOrEmpty(other).map(mine::relationTo))
                        .filter(relation -> relation == Relation.EQUAL)
                        .isPresent();
    }

    /**
     * The line with the version replaced, and everything else in it as it was.
     *
     * @param line the one the statement stands in
     * @return the same line if the version is not written there as the report means it
     */
    String applied(String line) {
        int start = statement.at().column() - 1;
        if (start < 0 || start >= line.length()) {
            return line;
        }
        int end = line.length();
        for (String single : before.split(", ")) {
            if (line.startsWith(single, start)) {
                end = start + single.length();
                return isEnd(line, end)
                        ? line.substring(0, start) + after + line.substring(end)
                        : line;
            }
            if (line.startsWith("v" + single, start) || line.startsWith("V" + single, start)) {
                end = start + 1 + single.length();
                String kept = after.startsWith("v") ? after.substring(1) : after;
                return isEnd(line, end)
                        ? line.substring(0, start + 1) + kept + line.substring(end)
                        : line;
            }
        }
        return line;
    }

    /** Whether a version ends there: 1.2 is not the beginning of 1.20. */
    private static boolean isEnd(String line, int end) {
        if (end >= line.length()) {
            return true;
        }
        char next = line.charAt(end);
        char then = end + 1 < line.length() ? line.charAt(end + 1) : ' ';
        boolean goesOn = Character.isDigit(then) || next == '-' && Character.isLetter(then);
        return !Character.isDigit(next)
                && next != '+'
                && !((next == '.' || next == '-') && goesOn)
                && !(next < 0x80 && Character.isLetter(next));
    }
}

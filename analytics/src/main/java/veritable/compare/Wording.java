package veritable.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import veritable.release.Verdict;
import veritable.version.VersionSet;

/** How messages name reports and what they say: alike in every rule and language. */
record Wording(Comparison comparison) {
    private static final int NAMED = 3;
    private static final int POSITIONS = 6;

    /** {@code 1.20 (a), 1.21 (b, c, d +17)}: lowest first. */
    String positions(List<Position> positions) {
        List<String> texts = new ArrayList<>();
        for (Position position : positions) {
            texts.add(position.text() + " (" + reports(position.sides()) + ")");
        }
        return some(texts, POSITIONS);
    }

    /** The names of the reports, or of the first few. */
    String reports(List<Side> sides) {
        List<String> names = new ArrayList<>();
        for (Side side : sides) {
            names.add(name(side));
        }
        return some(names, NAMED);
    }

    /** The first few texts, and how many more there are: {@code a, b, c +17}. */
    static String some(List<String> texts, int most) {
        if (texts.size() <= most) {
            return String.join(", ", texts);
        }
        return String.join(", ", texts.subList(0, most)) + " +" + (texts.size() - most);
    }

    String name(Side side) {
        return comparison.names().get(side.report());
    }

    /** All sides of the positions as evidence, in the order of the reports. */
    List<Evidence> evidence(Subject subject, List<Position> positions) {
        Map<Integer, Evidence> byReport = new TreeMap<>();
        for (Position position : positions) {
            for (Side side : position.sides()) {
                byReport.put(
                        side.report(),
                        position.evidence(side).with(verdicts(subject, position, side)));
            }
        }
        return List.copyOf(byReport.values());
    }

    /** One verdict for each version of the position, as of the report of that side. */
    private List<Verdict> verdicts(Subject subject, Position position, Side side) {
        List<Verdict> verdicts = new ArrayList<>();
        for (VersionSet set : position.versions()) {
            verdicts.add(comparison.verdict(side.source(), subject.technology(), set));
        }
        return verdicts;
    }

    /**
     * {@code 1.20 outdated_eol, 1.21 outdated_eol}: of each position the verdict on its highest
     * version; empty if a history is known of none.
     */
    String verdicts(Subject subject, List<Position> positions) {
        List<String> texts = new ArrayList<>();
        boolean known = false;
        for (Position position : positions) {
            Verdict verdict =
                    comparison.verdict(
                            position.sides().get(0).source(),
                            subject.technology(),
                            position.highest());
            known |= verdict.kind().isJudged() || !verdict.candidates().isEmpty();
            texts.add(position.highest().text() + " " + verdict.kind().id());
        }
        return known ? some(texts, POSITIONS) : "";
    }
}

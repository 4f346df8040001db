package veritable.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import veritable.claim.Statement;
import veritable.report.Source;

/**
 * Reports of the same date and the same document version make claims that exclude each other: a
 * reader can't tell which one holds.
 *
 * <p>Always a warning, one for each date and version. Details: {@code date}, {@code version}, the
 * number of {@code technologies}.
 */
final class SameEdition implements Rule {
    private static final int SHOWN = 8;

    /** The reports of one edition, and what they disagree on. */
    private record Edition(
            LocalDate date, String version, Set<String> disputed, Map<Integer, Part> parts) {
        void add(String technology, List<Position> positions) {
            disputed.add(technology);
            for (Position position : positions) {
                for (Side side : position.sides()) {
                    Part part = parts.get(side.report());
                    if (part == null) {
                        part = new Part(side, new ArrayList<>(), new ArrayList<>());
                        parts.put(side.report(), part);
                    }
                    Evidence evidence = position.evidence(side);
                    part.values().add(technology + " " + evidence.value());
                    part.statements().add(evidence.first());
                }
            }
        }
    }

    /** What one report says where it disagrees. */
    private record Part(Side side, List<String> values, List<Statement> statements) {}

    @Override
    public String id() {
        return "same-edition";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Comparison comparison) {
        Map<String, Edition> editions = new LinkedHashMap<>();
        for (Subject subject : comparison.subjects()) {
            for (Dispute dispute : subject.disputes()) {
                collect(subject, dispute, editions);
            }
        }
        List<Finding> findings = new ArrayList<>();
        Wording wording = new Wording(comparison);
        for (Edition edition : editions.values()) {
            findings.add(finding(edition, wording));
        }
        return findings;
    }

    private static void collect(Subject subject, Dispute dispute, Map<String, Edition> editions) {
        Groups<String, Position> byEdition = new Groups<>();
        for (Position position : dispute.positions()) {
            Groups<String, Side> sides = new Groups<>();
            for (Side side : position.sides()) {
                sides.add(edition(side.source()), side);
            }
            for (Map.Entry<String, List<Side>> each : sides.all().entrySet()) {
                byEdition.add(each.getKey(), new Position(position.versions(), each.getValue()));
            }
        }
        for (Map.Entry<String, List<Position>> each : byEdition.all().entrySet()) {
            List<Position> positions = each.getValue();
            Position lowest = positions.get(0);
            Position highest = positions.get(positions.size() - 1);
            if (!each.getKey().isEmpty() && lowest.relationTo(highest).isConflict()) {
                Edition edition = editions.get(each.getKey());
                if (edition == null) {
                    edition = of(lowest.sides().get(0).source());
                    editions.put(each.getKey(), edition);
                }
                edition.add(subject.name(), positions);
            }
        }
    }

    private static Edition of(Source source) {
        return new Edition(
                source.date().orElse(LocalDate.EPOCH),
                source.version().orElse(""),
                new LinkedHashSet<>(),
                new TreeMap<>());
    }

    private Finding finding(Edition edition, Wording wording) {
        List<Evidence> evidence = new ArrayList<>();
        List<Side> sides = new ArrayList<>();
        for (Part part : edition.parts().values()) {
            sides.add(part.side());
            evidence.add(
                    new Evidence(
                            part.side().source(),
                            Wording.some(part.values(), SHOWN),
                            part.statements()));
        }
        String date = edition.date().toString();
        String technologies = String.valueOf(edition.disputed().size());
        return new Finding(
                id(),
                severity(),
                date + " " + edition.version(),
                "same-edition.message",
                List.of(
                        wording.reports(sides),
                        date,
                        edition.version(),
                        technologies,
                        Wording.some(List.copyOf(edition.disputed()), SHOWN)),
                evidence,
                Details.of(
                        "date", date, "version", edition.version(), "technologies", technologies));
    }

    /** Date and version; empty if one of them is not given. */
    private static String edition(Source source) {
        return source.date().isEmpty() || source.version().isEmpty()
                ? ""
                : source.date().get() + " " + source.version().get();
    }
}

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
            LocalDate date, String version, Set<String> disputed, Map<Integer, Part> parts) {}

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
        editions.values().forEach(edition -> findings.add(finding(edition, wording)));
        return findings;
    }

    private static void collect(Subject subject, Dispute dispute, Map<String, Edition> editions) {
        Map<String, List<Position>> positions = new LinkedHashMap<>();
        for (Position position : dispute.positions()) {
            Map<String, List<Side>> sides = new LinkedHashMap<>();
            for (Side side : position.sides()) {
                String edition = edition(side.source());
                if (!edition.isEmpty()) {
                    sides.computeIfAbsent(edition, none -> new ArrayList<>()).add(side);
                }
            }
            sides.forEach(
                    (edition, by) ->
                            positions
                                    .computeIfAbsent(edition, none -> new ArrayList<>())
                                    .add(new Position(position.versions(), by)));
        }
        positions.forEach(
                (edition, by) -> {
                    if (by.size() > 1 && by.get(0).relationTo(by.get(by.size() - 1)).isConflict()) {
                        add(subject.name(), by, editions, edition);
                    }
                });
    }

    private static void add(
            String technology, List<Position> by, Map<String, Edition> editions, String key) {
        Source source = by.get(0).sides().get(0).source();
        Edition edition =
                editions.computeIfAbsent(
                        key,
                        none ->
                                new Edition(
                                        source.date().orElse(LocalDate.EPOCH),
                                        source.version().orElse(""),
                                        new LinkedHashSet<>(),
                                        new TreeMap<>()));
        edition.disputed().add(technology);
        for (Position position : by) {
            for (Side side : position.sides()) {
                Part part =
                        edition.parts()
                                .computeIfAbsent(
                                        side.report(),
                                        none ->
                                                new Part(
                                                        side,
                                                        new ArrayList<>(),
                                                        new ArrayList<>()));
                part.values().add(technology + " " + position.text());
                part.statements().add(position.evidence(side).first());
            }
        }
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

    private static String edition(Source source) {
        return source.date().isEmpty() || source.version().isEmpty()
                ? ""
                : source.date().get() + " " + source.version().get();
    }
}

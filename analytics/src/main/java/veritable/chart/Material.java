package veritable.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import veritable.claim.Claim;
import veritable.claim.Mention;
import veritable.claim.Role;
import veritable.claim.Statements;
import veritable.claim.Technology;
import veritable.claim.VersionSet;
import veritable.compare.Comparison;
import veritable.compare.Finding;
import veritable.report.Source;

/**
 * What charts are made of.
 *
 * @param reports by date, those without one last, else in the order they were given
 * @param subjects every technology that a report speaks of, by name
 */
record Material(List<Statements> reports, List<Finding> findings, List<Subject> subjects) {
    private static final String CONFLICT = "conflicting-versions";

    static Material of(Comparison comparison) {
        return of(comparison.statements(), comparison.findings());
    }

    static Material of(List<Statements> statements, List<Finding> findings) {
        List<Statements> reports = new ArrayList<>(statements);
        reports.sort(Comparator.comparing(r -> r.source().date().orElse(LocalDate.MAX)));
        return new Material(reports, List.copyOf(findings), subjects(reports, findings));
    }

    List<Source> sources() {
        return reports.stream().map(Statements::source).toList();
    }

    private static List<Subject> subjects(List<Statements> reports, List<Finding> findings) {
        Set<String> conflicts = new HashSet<>();
        for (Finding finding : findings) {
            if (finding.rule().equals(CONFLICT)) {
                conflicts.add(finding.subject());
            }
        }
        Map<Technology, Cell[]> cells = new TreeMap<>();
        for (int i = 0; i < reports.size(); i++) {
            for (Mention mention : reports.get(i).mentions()) {
                row(cells, mention.technology(), reports.size())[i] = Cell.NAMED;
            }
            for (Claim claim : reports.get(i).claims()) {
                row(cells, claim.technology(), reports.size())[i] = Cell.NAMED;
            }
        }
        cells.forEach(
                (technology, row) -> {
                    for (int i = 0; i < row.length; i++) {
                        Optional<VersionSet> versions = stated(reports.get(i), technology);
                        if (versions.isPresent()) {
                            row[i] = Cell.stated(versions.get());
                        }
                    }
                });
        List<Subject> subjects = new ArrayList<>();
        cells.forEach(
                (technology, row) ->
                        subjects.add(
                                new Subject(
                                        technology,
                                        Arrays.asList(row),
                                        conflicts.contains(technology.name()))));
        return subjects;
    }

    private static Cell[] row(Map<Technology, Cell[]> cells, Technology technology, int reports) {
        return cells.computeIfAbsent(
                technology,
                t -> {
                    Cell[] row = new Cell[reports];
                    Arrays.fill(row, Cell.ABSENT);
                    return row;
                });
    }

    /** The highest version of the first role that the report gives the technology. */
    private static Optional<VersionSet> stated(Statements report, Technology technology) {
        for (Role role : List.of(Role.CURRENT, Role.RECOMMENDED, Role.MINIMUM)) {
            Optional<VersionSet> highest =
                    report.claims().stream()
                            .filter(c -> c.role() == role && c.technology().equals(technology))
                            .map(Claim::versions)
                            .max(Comparator.comparing(VersionSet::point));
            if (highest.isPresent()) {
                return highest;
            }
        }
        return Optional.empty();
    }
}

package veritable.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import veritable.claim.Claim;
import veritable.claim.Role;
import veritable.claim.Statement;
import veritable.claim.Statements;
import veritable.compare.Comparison;
import veritable.compare.Evidence;
import veritable.compare.Finding;
import veritable.compare.Side;
import veritable.compare.Subject;
import veritable.report.Source;
import veritable.technology.Technology;

/**
 * What charts are made of.
 *
 * @param comparison all that was said and found
 * @param reports by date, those without one last, else in the order they were given
 * @param names of the reports, in the same order
 * @param tracks every technology that a report names, by name
 */
record Material(
        Comparison comparison,
        List<Statements> reports,
        List<String> names,
        List<Track> tracks,
        List<Finding> findings) {
    private static final String CONFLICT = "conflicting-versions";
    private static final String METRICS = "conflicting-metrics";

    static Material of(Comparison comparison) {
        List<Statements> given = comparison.statements();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(i -> given.get(i).source().date().orElse(LocalDate.MAX)));
        int[] place = new int[order.size()];
        for (int i = 0; i < place.length; i++) {
            place[order.get(i)] = i;
        }
        List<Track> tracks = new ArrayList<>();
        Map<String, Set<Integer>> disputes = disputes(comparison, place);
        for (Subject subject : comparison.subjects()) {
            tracks.add(track(subject, place, disputes.getOrDefault(subject.name(), Set.of())));
        }
        return new Material(
                comparison,
                order.stream().map(given::get).toList(),
                order.stream().map(comparison.names()::get).toList(),
                tracks,
                comparison.findings());
    }

    /** Where the numbers stand that exclude each other, as findings say. */
    Set<Statement> disputedNumbers() {
        Set<Statement> disputed = new HashSet<>();
        for (Finding finding : findings) {
            if (finding.rule().equals(METRICS)) {
                for (Evidence side : finding.evidence()) {
                    disputed.addAll(side.statements());
                }
            }
        }
        return disputed;
    }

    Optional<Track> track(Technology technology) {
        return tracks.stream().filter(track -> track.technology().equals(technology)).findFirst();
    }

    /**
     * The same with so many reports at most: those that state most versions, in their order. Where
     * there are more, no chart has a column for each.
     */
    Material narrowed(int most) {
        if (reports.size() <= most) {
            return this;
        }
        int[] stated = new int[reports.size()];
        for (Track track : tracks) {
            for (int i = 0; i < stated.length; i++) {
                stated[i] += track.cells().get(i).isStated() ? 1 : 0;
            }
        }
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < stated.length; i++) {
            kept.add(i);
        }
        kept.sort(Comparator.comparing((Integer i) -> -stated[i]).thenComparing(i -> i));
        List<Integer> shown = new ArrayList<>(kept.subList(0, most));
        shown.sort(Comparator.naturalOrder());
        return only(shown);
    }

    /** The same with these reports alone. */
    Material only(List<Integer> shown) {
        return new Material(
                comparison,
                shown.stream().map(reports::get).toList(),
                shown.stream().map(names::get).toList(),
                tracks.stream().map(track -> track.of(shown)).toList(),
                findings);
    }

    /**
     * The dated reports that state one of these technologies, at most so many: of each stretch of
     * time as many reports long as the others, the one that is contradicted most often.
     */
    List<Integer> alongTime(List<Track> stating, int most) {
        List<Integer> dated = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            int report = i;
            if (date(i).isPresent()
                    && stating.stream().anyMatch(track -> track.cells().get(report).isStated())) {
                dated.add(i);
            }
        }
        dated.sort(Comparator.comparing(i -> date(i).orElseThrow()));
        if (dated.size() > most) {
            dated = onePerStretch(dated, stating, most);
        }
        dated.sort(Comparator.naturalOrder());
        return dated;
    }

    private static List<Integer> onePerStretch(
            List<Integer> dated, List<Track> stating, int stretches) {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < stretches; i++) {
            int from = (int) ((long) i * dated.size() / stretches);
            int to = (int) ((i + 1L) * dated.size() / stretches);
            int best = dated.get(from);
            long most = -1;
            for (int report : dated.subList(from, to)) {
                long contradicted =
                        stating.stream().filter(track -> track.disputed().contains(report)).count();
                if (contradicted > most) {
                    most = contradicted;
                    best = report;
                }
            }
            kept.add(best);
        }
        return kept;
    }

    Source source(int report) {
        return reports.get(report).source();
    }

    Optional<LocalDate> date(int report) {
        return source(report).date();
    }

    private static Map<String, Set<Integer>> disputes(Comparison comparison, int[] place) {
        Map<String, Integer> numbers = new HashMap<>();
        List<Source> sources = comparison.sources();
        for (int i = 0; i < sources.size(); i++) {
            numbers.put(sources.get(i).path(), place[i]);
        }
        Map<String, Set<Integer>> disputes = new HashMap<>();
        for (Finding finding : comparison.findings(CONFLICT)) {
            Set<Integer> sides = disputes.computeIfAbsent(finding.subject(), s -> new HashSet<>());
            for (Evidence side : finding.evidence()) {
                Integer number = numbers.get(side.source().path());
                if (number != null) {
                    sides.add(number);
                }
            }
        }
        return disputes;
    }

    private static Track track(Subject subject, int[] place, Set<Integer> disputed) {
        Cell[] cells = new Cell[place.length];
        Arrays.fill(cells, Cell.ABSENT);
        for (Side side : subject.sides()) {
            cells[place[side.report()]] =
                    side.stated()
                            .filter(Material::isOfNow)
                            .map(claim -> Cell.stated(claim.versions()))
                            .orElse(Cell.NAMED);
        }
        return new Track(subject.technology(), Arrays.asList(cells), disputed);
    }

    private static boolean isOfNow(Claim claim) {
        return claim.role() != Role.PLANNED && claim.role() != Role.HISTORICAL;
    }
}

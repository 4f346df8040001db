package veritable.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import veritable.technology.Technology;
import veritable.version.Version;
import veritable.version.VersionSet;

/**
 * One technology through all reports.
 *
 * @param cells one for each report
 * @param disputed the numbers of the reports that exclude each other on it, as findings say
 */
record Track(Technology technology, List<Cell> cells, Set<Integer> disputed) {
    Track {
        cells = List.copyOf(cells);
        disputed = Set.copyOf(disputed);
    }

    /** The same in these reports only, by their numbers. */
    Track of(List<Integer> reports) {
        List<Cell> kept = new ArrayList<>();
        Set<Integer> still = new HashSet<>();
        for (int report : reports) {
            if (disputed.contains(report)) {
                still.add(kept.size());
            }
            kept.add(cells.get(report));
        }
        return new Track(technology, kept, still);
    }

    String name() {
        return technology.name();
    }

    boolean isConflict() {
        return !disputed.isEmpty();
    }

    /** How many reports name a version of it. */
    int stated() {
        return (int) cells.stream().filter(Cell::isStated).count();
    }

    /** How many reports speak of it. */
    int named() {
        return (int) cells.stream().filter(Cell::isNamed).count();
    }

    /** The version sets that reports name, each once, the lowest first. */
    List<VersionSet> ladder() {
        List<VersionSet> ladder = new ArrayList<>();
        for (Cell cell : cells) {
            cell.versions()
                    .filter(set -> ladder.stream().noneMatch(s -> s.text().equals(set.text())))
                    .ifPresent(ladder::add);
        }
        ladder.sort(
                Comparator.comparing(VersionSet::point, Comparator.<Version>naturalOrder())
                        .thenComparing(VersionSet::text));
        return ladder;
    }

    /** The place of the report's version on the ladder, from 0; -1 if it names none. */
    int rung(List<VersionSet> ladder, int report) {
        String text = cells.get(report).text();
        for (int i = 0; i < ladder.size(); i++) {
            if (ladder.get(i).text().equals(text)) {
                return i;
            }
        }
        return -1;
    }
}

package veritable.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import veritable.language.Language;
import veritable.release.ReleaseCycle;

/** What is on the chart of releases. */
final class ReleaseFigures {
    private final List<ReleaseLine> lines;
    private final Material material;
    private final Language language;

    ReleaseFigures(List<ReleaseLine> lines, Material material, Language language) {
        this.lines = lines;
        this.material = material;
        this.language = language;
    }

    Figures.Releases figures() {
        TreeSet<LocalDate> days = new TreeSet<>();
        LocalDate earliest = LocalDate.MAX;
        for (ReleaseLine line : lines) {
            for (ReleaseLine.Stated each : line.stated()) {
                each.verdict().date().ifPresent(days::add);
            }
            earliest = line.earliest().isBefore(earliest) ? line.earliest() : earliest;
        }
        LocalDate oldest = days.first().minusYears(ReleaseLines.MOST_YEARS);
        LocalDate from = earliest.isBefore(oldest) ? oldest : earliest;
        LocalDate to = days.last().plusDays(ReleaseLines.AFTER);
        List<Figures.Cycle> cycles = new ArrayList<>();
        List<Figures.Stated> stated = new ArrayList<>();
        for (ReleaseLine line : lines) {
            String name = line.track().name();
            for (ReleaseCycle cycle : line.history().cycles()) {
                if (!cycle.first().isBefore(from) && !cycle.first().isAfter(to)) {
                    cycles.add(new Figures.Cycle(name, cycle.name(), cycle.first()));
                }
            }
            for (ReleaseLine.Stated each : line.stated()) {
                LocalDate day = each.at().isBefore(from) ? from : each.at();
                stated.add(
                        new Figures.Stated(
                                name,
                                material.names().get(each.report()),
                                Figures.hex(HouseStyle.REPORTS.get(each.report())),
                                each.version(),
                                day.isAfter(to) ? to : day,
                                each.verdict().message(language),
                                each.isReleased()));
            }
        }
        return new Figures.Releases(cycles, stated, List.copyOf(days));
    }
}

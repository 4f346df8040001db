package veritable.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import veritable.version.VersionSet;

/**
 * One point of a chart of versions, for front ends that draw themselves.
 *
 * @param report the short name of the report that states it
 * @param date the report's, if it has one
 * @param version as the report names it
 * @param rung the version's place among those of the technology, from 0, the lowest
 * @param disputed whether another report excludes it
 */
public record Datum(
        String technology,
        String report,
        Optional<LocalDate> date,
        String version,
        int rung,
        boolean disputed) {
    /** What reports state of these technologies, technology by technology. */
    static List<Datum> of(Material material, List<Track> tracks) {
        List<Datum> data = new ArrayList<>();
        for (Track track : tracks) {
            List<VersionSet> ladder = track.ladder();
            for (int report = 0; report < track.cells().size(); report++) {
                if (track.cells().get(report).isStated()) {
                    data.add(
                            new Datum(
                                    track.name(),
                                    material.names().get(report),
                                    material.date(report),
                                    track.cells().get(report).text(),
                                    track.rung(ladder, report),
                                    track.disputed().contains(report)));
                }
            }
        }
        return data;
    }
}

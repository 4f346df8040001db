package veritable.chart;

import static veritable.chart.Canvas.Anchor.START;
import static veritable.chart.HouseStyle.MARGIN;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import veritable.language.Labels;
import veritable.language.Language;

/**
 * The versions of some technologies over time: a panel for each, in two columns where there are
 * more than two.
 */
final class Progression implements ChartType {
    private static final int TOP = 96;
    private static final int AXIS = 40;
    private static final int GUTTER = 44;
    private static final int LABELS = 100;
    private static final int ENDS = 70;
    private static final int MOST_PANELS = 6;
    private static final int MOST_REPORTS = 40;

    /** The technologies that moved or differ most, if the reports have more than one date. */
    @Override
    public String id() {
        return "progression";
    }

    @Override
    public Optional<Chart> of(Material material, Language language) {
        List<Track> tracks = new ArrayList<>();
        for (Track track : material.tracks()) {
            ProgressionPanel panel = ProgressionPanel.of(material, track);
            if (panel.reports().size() > 1 && panel.ladder().size() > 1) {
                tracks.add(track);
            }
        }
        tracks.sort(
                Comparator.comparing((Track track) -> -track.ladder().size())
                        .thenComparing(track -> -track.stated())
                        .thenComparing(track -> !track.isConflict())
                        .thenComparing(Track::technology));
        boolean moves = TimeAxis.of(material, 0, 0).dates().size() > 1;
        return moves ? of(material, language, tracks, id()) : Optional.empty();
    }

    /** Of these technologies, in this order; empty if no dated report states one of them. */
    Optional<Chart> of(Material all, Language language, List<Track> tracks, String id) {
        List<ProgressionPanel> panels = new ArrayList<>();
        for (Track track : tracks) {
            ProgressionPanel panel = ProgressionPanel.of(all, track);
            if (!panel.reports().isEmpty()) {
                panels.add(panel);
            }
        }
        if (panels.isEmpty()) {
            return Optional.empty();
        }
        Labels labels = Labels.of(Charts.class, language);
        List<Track> first =
                panels.stream().limit(MOST_PANELS).map(ProgressionPanel::track).toList();
        List<Integer> stating = all.alongTime(first, Integer.MAX_VALUE);
        List<Integer> kept = all.alongTime(first, MOST_REPORTS);
        int thinned = stating.size() - kept.size();
        Material material = thinned == 0 ? all : all.only(kept);
        List<ProgressionPanel> shown = new ArrayList<>();
        for (Track track : first) {
            Track narrowed = thinned == 0 ? track : track.of(kept);
            ProgressionPanel panel = ProgressionPanel.of(material, narrowed);
            if (!panel.reports().isEmpty()) {
                shown.add(panel);
            }
        }
        List<String> unshown = new ArrayList<>();
        unshown.add(
                Legend.rest(
                        labels, panels.size() - shown.size(), "progression.undated", undated(all)));
        unshown.add(Legend.rest(labels, 0, "progression.thinned", thinned));
        unshown.removeIf(String::isEmpty);
        String rest = String.join(" · ", unshown);
        int columns = shown.size() > 2 ? 2 : 1;
        int width = columns == 2 ? 1280 : 960;
        int bottom = TOP;
        for (int i = 0; i < shown.size(); i += columns) {
            bottom += rowHeight(shown, i, columns);
        }
        int axisAt = bottom;
        int height = axisAt + AXIS + (rest.isEmpty() ? 12 : 40);
        String title = labels.text("progression.title");
        String takeaway = takeaway(all, labels);
        return Optional.of(
                new Chart(
                                id,
                                title,
                                takeaway
                                        + " "
                                        + spoken(material, shown)
                                        + (rest.isEmpty() ? "" : "; " + rest),
                                width,
                                height,
                                canvas -> {
                                    canvas.heading(title, takeaway);
                                    int column =
                                            (width - 2 * MARGIN - (columns - 1) * GUTTER) / columns;
                                    for (int i = 0; i < columns; i++) {
                                        int left = MARGIN + i * (column + GUTTER);
                                        paint(
                                                canvas, shown, material, i, columns, left, column,
                                                axisAt);
                                    }
                                    canvas.label(
                                            rest, MARGIN, height - 30, Canvas.Type.FINE, START);
                                })
                        .with(() -> new Figures.Versions(ProgressionPanel.data(material, shown))));
    }

    private static void paint(
            Canvas canvas,
            List<ProgressionPanel> panels,
            Material material,
            int first,
            int columns,
            int left,
            int width,
            int bottom) {
        TimeAxis axis = TimeAxis.of(material, left + LABELS, left + width - ENDS);
        axis.paint(canvas, TOP + 28, bottom);
        int top = TOP;
        for (int i = first; i < panels.size(); i += columns) {
            panels.get(i).paint(canvas, material, axis, left, top);
            top += rowHeight(panels, i - first, columns);
        }
    }

    /** All panels of a row of panels are as high as the highest. */
    private static int rowHeight(List<ProgressionPanel> panels, int first, int columns) {
        int height = 0;
        for (int i = first; i < Math.min(panels.size(), first + columns); i++) {
            height = Math.max(height, panels.get(i).height());
        }
        return height;
    }

    private static long undated(Material material) {
        return material.reports().stream().filter(r -> r.source().date().isEmpty()).count();
    }

    private static String takeaway(Material material, Labels labels) {
        var dates = TimeAxis.of(material, 0, 0).dates();
        var first = dates.get(0);
        return dates.size() == 1
                ? labels.text("progression.day", first)
                : labels.text(
                        "progression.takeaway",
                        material.reports().size() - undated(material),
                        first,
                        dates.get(dates.size() - 1));
    }

    private static String spoken(Material material, List<ProgressionPanel> panels) {
        StringBuilder text = new StringBuilder();
        for (ProgressionPanel panel : panels) {
            text.append(text.length() == 0 ? "" : "; ").append(panel.spoken(material));
        }
        return text.toString();
    }
}

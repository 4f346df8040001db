package veritable.chart;

import static veritable.chart.Canvas.Anchor.MIDDLE;
import static veritable.chart.Canvas.Anchor.START;
import static veritable.chart.HouseStyle.FAINT;
import static veritable.chart.HouseStyle.MAIN;
import static veritable.chart.HouseStyle.MARGIN;
import static veritable.chart.HouseStyle.SMALL;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import veritable.language.Labels;
import veritable.language.Language;

/** Which report states, names or passes over each technology: a grid, in columns like a page. */
final class Coverage implements ChartType {
    private static final int TOP = 190;
    private static final int ROW = 24;
    private static final int NAME = 150;
    private static final int GUTTER = 44;
    private static final int MOST_REPORTS = 12;

    /** How the grid is cut: into how many blocks of how many rows, each cell how wide. */
    private record Cut(int blocks, int rows, int cell, int width) {
        static Cut of(int tracks, int reports) {
            int cell = reports <= 3 ? 84 : 66;
            int block = NAME + reports * cell;
            int most = Math.max(1, (1500 - 2 * MARGIN + GUTTER) / (block + GUTTER));
            int blocks = Math.max(1, Math.min(most, (tracks + 11) / 12));
            int rows = Math.min(24, (tracks + blocks - 1) / blocks);
            int width = 2 * MARGIN + blocks * block + (blocks - 1) * GUTTER;
            return new Cut(blocks, rows, cell, Math.max(720, width));
        }

        int left(int block, int reports) {
            return MARGIN + block * (NAME + reports * cell + GUTTER);
        }
    }

    @Override
    public String id() {
        return "coverage";
    }

    @Override
    public Optional<Chart> of(Material all, Language language) {
        Material material = all.narrowed(MOST_REPORTS);
        if (material.tracks().isEmpty()) {
            return Optional.empty();
        }
        Labels labels = Labels.of(Charts.class, language);
        int reports = material.reports().size();
        List<Track> tracks = new ArrayList<>(material.tracks());
        tracks.sort(
                Comparator.comparing((Track s) -> -s.stated())
                        .thenComparing(s -> -s.named())
                        .thenComparing(Coverage::firstStating)
                        .thenComparing(Track::technology));
        Cut cut = Cut.of(tracks.size(), reports);
        int room = Math.min(tracks.size(), cut.blocks() * cut.rows());
        List<Track> shown = tracks.subList(0, room);
        long everywhere =
                all.tracks().stream().filter(s -> s.stated() == all.names().size()).count();
        String title = labels.text("coverage.title");
        String takeaway =
                labels.text(
                        "coverage.takeaway",
                        tracks.size(),
                        everywhere,
                        all.tracks().stream().filter(s -> s.named() == 1).count());
        String rest =
                Legend.rest(labels, tracks.size() - room, "fewer", all.names().size() - reports);
        int height = TOP + cut.rows() * ROW + (rest.isEmpty() ? 36 : 60);
        return Optional.of(
                new Chart(
                                id(),
                                title,
                                takeaway,
                                cut.width(),
                                height,
                                canvas -> {
                                    canvas.heading(title, takeaway);
                                    legend(canvas, material, labels, cut.width());
                                    for (int block = 0; block < cut.blocks(); block++) {
                                        int from = Math.min(room, block * cut.rows());
                                        int to = Math.min(room, from + cut.rows());
                                        if (from < to) {
                                            block(
                                                    canvas,
                                                    cut,
                                                    block,
                                                    shown.subList(from, to),
                                                    material);
                                        }
                                    }
                                    canvas.label(
                                            rest, MARGIN, height - 34, Canvas.Type.FINE, START);
                                })
                        .with(() -> new Figures.Grid(tiles(shown, material, labels))));
    }

    private static List<Figures.Tile> tiles(List<Track> rows, Material material, Labels labels) {
        List<Figures.Tile> tiles = new ArrayList<>();
        for (Track row : rows) {
            for (int report = 0; report < row.cells().size(); report++) {
                Cell cell = row.cells().get(report);
                String standing = cell.isStated() ? "stated" : cell.isNamed() ? "named" : "absent";
                tiles.add(
                        new Figures.Tile(
                                row.name(),
                                material.names().get(report),
                                cell.text(),
                                cell.isNamed(),
                                labels.text("coverage." + standing)));
            }
        }
        return tiles;
    }

    private static int firstStating(Track track) {
        int i = 0;
        while (i < track.cells().size() && !track.cells().get(i).isStated()) {
            i++;
        }
        return i;
    }

    private static Mark stated(int cell) {
        return Mark.pill(cell - 8, ROW - 5);
    }

    private static Mark named() {
        return new Mark(Mark.Form.RING, 10);
    }

    private static Mark absent() {
        return new Mark(Mark.Form.DASH, 8);
    }

    private static boolean isMarked(Material material) {
        return material.names().size() > 1 && material.names().size() <= 3;
    }

    private static void legend(Canvas canvas, Material material, Labels labels, int width) {
        double y = 108;
        if (isMarked(material)) {
            Legend.reports(canvas, material, MARGIN, y, width - MARGIN);
            y += 26;
        }
        double x = MARGIN;
        Mark pill = Mark.pill(20, 14);
        x = Legend.entry(canvas, pill, HouseStyle.TINT, labels.text("coverage.stated"), x, y);
        x = Legend.entry(canvas, named(), MAIN, labels.text("coverage.named"), x, y);
        Legend.entry(canvas, absent(), FAINT, labels.text("coverage.absent"), x, y);
    }

    private static void block(
            Canvas canvas, Cut cut, int block, List<Track> rows, Material material) {
        int reports = material.names().size();
        int left = cut.left(block, reports);
        Rectangle area = new Rectangle(left + NAME, TOP, reports * cut.cell(), rows.size() * ROW);
        Plot plot = Plot.ofRows(area, rows.size(), -0.5, reports - 0.5);
        Points stated = new Points();
        Points named = new Points();
        Points absent = new Points();
        for (int i = 0; i < rows.size(); i++) {
            for (int report = 0; report < reports; report++) {
                Cell cell = rows.get(i).cells().get(report);
                (cell.isStated() ? stated : cell.isNamed() ? named : absent).add(report, -i);
            }
        }
        plot.marks("absent", absent, FAINT, absent());
        plot.marks("named", named, MAIN, named());
        plot.marks("stated", stated, HouseStyle.TINT, stated(cut.cell()));
        canvas.plot(plot);
        for (int report = 0; report < reports; report++) {
            head(canvas, material, report, plot.x(report), cut.cell());
        }
        for (int i = 0; i < rows.size(); i++) {
            labels(canvas, plot, rows.get(i), i, left, cut.cell());
        }
    }

    private static void labels(
            Canvas canvas, Plot plot, Track row, int index, int left, int width) {
        double y = plot.y(-index);
        Canvas.Type type = new Canvas.Type(13, HouseStyle.INK, false);
        canvas.label(Lettering.fit(row.name(), 13, NAME - 12), left, y, type, START);
        for (int report = 0; report < row.cells().size(); report++) {
            String text = Lettering.fit(row.cells().get(report).text(), SMALL, width - 14);
            if (!text.isEmpty()) {
                Canvas.Type deep = Canvas.Type.SMALL_LABEL.in(HouseStyle.DEEP);
                canvas.label(text, plot.x(report), y, deep, MIDDLE);
            }
        }
    }

    private static void head(Canvas canvas, Material material, int report, double x, int cell) {
        String date = material.date(report).map(Object::toString).orElse("–");
        String name = material.names().get(report);
        if (isMarked(material)) {
            canvas.mark(Mark.ofReport(report, 12), x, TOP - 16, HouseStyle.REPORTS.get(report));
        } else {
            String rest = Lettering.fit(Names.after(date, name), 11, cell - 6);
            canvas.label(date, x, TOP - 34, new Canvas.Type(11, HouseStyle.SOFT, false), MIDDLE);
            canvas.label(rest, x, TOP - 18, new Canvas.Type(11, FAINT, false), MIDDLE);
        }
        canvas.hint(
                new Rectangle2D.Double(x - cell / 2.0, TOP - 44, cell, 34),
                name + ": " + material.source(report).title());
    }
}

package veritable.chart;

import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import veritable.claim.Claim;
import veritable.claim.Role;
import veritable.claim.Statement;
import veritable.claim.Statements;
import veritable.technology.Technology;
import veritable.version.VersionSet;
import veritable.compare.Comparison;
import veritable.language.Language;
import veritable.report.Location;
import veritable.report.Source;

/**
 * Paints a chart once into a file ({@code lines|versions png|svg FILE}), or many times and prints
 * the median in milliseconds ({@code lines|versions png|svg}).
 */
final class ChartTimes {
    private static final int WARM_UP = 60;
    private static final int ROUNDS = 41;

    private ChartTimes() {}

    public static void main(String[] args) throws IOException {
        if (args.length == 3) {
            Files.write(Path.of(args[2]), paint(args[0], args[1]));
            return;
        }
        double[] times = new double[ROUNDS];
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            long start = System.nanoTime();
            paint(args[0], args[1]);
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        System.out.println(times[ROUNDS / 2]);
    }

    private static byte[] paint(String what, String format) {
        Chart chart = what.equals("lines") ? lines() : versions();
        return format.equals("png")
                ? chart.png(1)
                : chart.svg().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    /** 800 x 450, four series of 24 points, Chinese labels. */
    private static Chart lines() {
        String title = "版本进展：二十四个月";
        return new Chart("lines", title, title, 800, 450, ChartTimes::paintLines);
    }

    private static void paintLines(Canvas canvas) {
        String[] names = {"服务网格", "容器编排", "可观测性", "策略治理"};
        canvas.heading("版本进展：二十四个月", "按领域统计的版本声明数量");
        double x = HouseStyle.MARGIN;
        Plot plot = new Plot(new Rectangle(70, 130, 690, 270), -0.5, 23.5, 0, 60);
        for (int value = 0; value <= 60; value += 10) {
            canvas.line(70, plot.y(value), 760, plot.y(value), HouseStyle.LINE, 0.8);
            canvas.label(
                    Integer.toString(value),
                    60,
                    plot.y(value),
                    Canvas.Type.SMALL_LABEL,
                    Canvas.Anchor.END);
        }
        for (int i = 0; i < 24; i += 3) {
            String month = (i % 12 + 1) + " 月";
            canvas.label(month, plot.x(i), 418, Canvas.Type.SMALL_LABEL, Canvas.Anchor.MIDDLE);
        }
        for (int series = 0; series < 4; series++) {
            Points points = new Points();
            for (int i = 0; i < 24; i++) {
                points.add(i, 8 + series * 9 + 6 * Math.sin(i * 0.5 + series) + i * 0.5);
            }
            var color = HouseStyle.REPORTS.get(series);
            Mark mark = Mark.ofReport(series, 8);
            plot.lines(names[series], points, color, HouseStyle.stroke(2));
            plot.marks(names[series] + ".", points, color, mark);
            x = Legend.entry(canvas, mark, color, names[series], x, 104);
        }
        canvas.plot(plot);
    }

    private static Chart versions() {
        String[] names = {
            "Istio", "Linkerd", "OPA", "Gatekeeper", "Argo CD", "Flux", "OpenTelemetry",
            "Prometheus", "Grafana", "Kubernetes"
        };
        String[] ones = {
            "1.21", "2.16", "0.62", "3.16", "2.10", "2.3", "1.30", "2.50", "10.5", "1.29+"
        };
        String[] others = {
            "1.20", "2.15", "0.60", "3.15", "2.10", "2.0", "1.25", "2.50", "11.0", "1.30"
        };
        List<Statements> reports =
                List.of(report("云原生架构技术更新", names, ones), report("技术动态", names, others));
        return Charts.find(Comparison.of(reports), Language.CHINESE, "versions").orElseThrow();
    }

    private static Statements report(String path, String[] names, String[] versions) {
        Statement row =
                new Statement(Statement.Kind.TABLE, "row", "", new Location(path, 1, 1));
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            claims.add(
                    new Claim(
                            new Technology(names[i], ""),
                            VersionSet.parse(versions[i]),
                            Role.CURRENT,
                            List.of(row)));
        }
        return new Statements(
                new Source(path, path, Optional.of(LocalDate.of(2025, 11, 4)), Optional.empty()),
                claims,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}

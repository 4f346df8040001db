package veritable.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import veritable.language.Language;

/** A browser shows the SVG as we paint the PNG. Needs Chromium on the path. */
@Tag("slow")
class BrowserTest {
    @TempDir Path folder;

    @Test
    void showsSeveralChartsInOnePageAsWePaintThem() throws Exception {
        List<Chart> charts = Charts.of(Fixtures.seeds(), Language.CHINESE);
        StringBuilder page =
                new StringBuilder(
                        "<!doctype html><meta charset=utf-8><style>*{margin:0;padding:0}"
                                + "svg{display:block}</style>");
        int height = 0;
        int width = 0;
        for (Chart chart : charts) {
            page.append(chart.svg());
            height += chart.height();
            width = Math.max(width, chart.width());
        }
        Path html = Files.writeString(folder.resolve("page.html"), page);
        BufferedImage shown = screenshot(html, width, height);
        int top = 0;
        for (Chart chart : charts) {
            BufferedImage painted = ImageIO.read(new ByteArrayInputStream(chart.png(1)));
            double difference = difference(painted, shown, top);
            assertThat(difference).as(chart.id()).isLessThan(0.012);
            top += chart.height();
        }
    }

    /** The mean difference of the pixels, from 0 to 1. */
    private static double difference(BufferedImage painted, BufferedImage shown, int top) {
        long sum = 0;
        for (int y = 0; y < painted.getHeight(); y++) {
            for (int x = 0; x < painted.getWidth(); x++) {
                int one = painted.getRGB(x, y);
                int other = shown.getRGB(x, top + y);
                for (int shift = 0; shift <= 16; shift += 8) {
                    sum += Math.abs((one >> shift & 0xff) - (other >> shift & 0xff));
                }
            }
        }
        return sum / (3.0 * 255 * painted.getWidth() * painted.getHeight());
    }

    private BufferedImage screenshot(Path html, int width, int height) throws Exception {
        File image = folder.resolve("shot.png").toFile();
        Process chromium =
                new ProcessBuilder(
                                "chromium",
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--hide-scrollbars",
                                "--force-device-scale-factor=1",
                                "--user-data-dir=" + folder.resolve("profile"),
                                "--window-size=" + width + "," + height,
                                "--screenshot=" + image,
                                html.toUri().toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start();
        assertThat(chromium.waitFor(5, TimeUnit.MINUTES)).as("chromium ends").isTrue();
        assertThat(image).exists();
        return ImageIO.read(image);
    }
}

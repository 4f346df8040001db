package veritable.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngTest {
    @Test
    void anImageIsReadBackAsItIs() throws Exception {
        Random random = new Random(5);
        int[] colours = random.ints(200, 0, 0x1000000).toArray();
        for (int[] size : new int[][] {{1, 1}, {3, 2000}, {257, 130}}) {
            Pixels pixels = new Pixels(size[0], size[1]);
            for (int i = 0; i < 20_000; i++) {
                int x = random.nextInt(size[0]);
                int colour = pixels.palette().area(colours[random.nextInt(colours.length)]);
                pixels.mix(random.nextInt(size[1]), x, x + 1, colour, 255, false);
            }
            assertSame(pixels);
        }
    }

    @Test
    void anImageOfOneColourIsReadBackAsItIs() throws Exception {
        assertSame(new Pixels(50, 40));
    }

    @Test
    void whatIsPaintedOverIsGone() throws Exception {
        Pixels pixels = new Pixels(50, 40);
        pixels.mix(7, 3, 20, pixels.palette().area(0xc8402f), 255, false);
        pixels.fill(0xffffff);
        assertSame(pixels);
        assertThat(pixels.colour(5, 7)).isEqualTo(0xffffff);
    }

    private static void assertSame(Pixels pixels) throws Exception {
        byte[] file = Png.encode(pixels, 192);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(file));
        assertThat(read.getWidth()).isEqualTo(pixels.width());
        assertThat(read.getHeight()).isEqualTo(pixels.height());
        for (int y = 0; y < pixels.height(); y++) {
            for (int x = 0; x < pixels.width(); x++) {
                int colour = read.getRGB(x, y) & 0xffffff;
                if (colour != pixels.colour(x, y)) {
                    assertThat(colour).as("%d, %d", x, y).isEqualTo(pixels.colour(x, y));
                }
            }
        }
    }
}

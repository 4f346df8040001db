package veritable.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngTest {
    @Test
    void anImageOfManyColoursIsReadBackAsItIs() throws Exception {
        Random random = new Random(5);
        for (int[] size : new int[][] {{1, 1}, {3, 2000}, {257, 130}}) {
            BufferedImage image = image(size[0], size[1]);
            for (int y = 0; y < size[1]; y++) {
                for (int x = 0; x < size[0]; x++) {
                    image.setRGB(x, y, random.nextInt());
                }
            }
            assertThat(difference(image)).isZero();
        }
    }

    @Test
    void anImageOfFewColoursHasAPaletteAndIsReadBackAsItIs() throws Exception {
        Random random = new Random(6);
        BufferedImage image = image(640, 480);
        for (int i = 0; i < 250; i++) {
            int x = random.nextInt(600);
            int y = random.nextInt(440);
            int colour = random.nextInt(0x1000000);
            for (int j = 0; j < 40; j++) {
                image.setRGB(x + j, y + j, colour);
            }
        }
        assertThat(encoded(image, 96)[25]).isEqualTo((byte) 3);
        assertThat(difference(image)).isZero();
    }

    @Test
    void anImageOfOneColourHasAPaletteOfOne() throws Exception {
        assertThat(encoded(image(50, 40), 96)[25]).isEqualTo((byte) 3);
        assertThat(difference(image(50, 40))).isZero();
    }

    @Test
    void rareShadesGiveWayToNearOnesAndFrequentColoursStay() throws Exception {
        BufferedImage image = image(600, 600);
        for (int y = 0; y < 600; y++) {
            for (int x = 0; x < 256; x++) {
                int shade = x * 0x010101;
                image.setRGB(x, y, y < 3 ? shade & 0xff0000 | 0x008000 : y < 6 ? shade : 0xc8402f);
            }
        }
        assertThat(encoded(image, 96)[25]).isEqualTo((byte) 3);
        assertThat(difference(image)).isBetween(1, 20);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(encoded(image, 96)));
        assertThat(read.getRGB(5, 300)).isEqualTo(0xffc8402f);
        assertThat(read.getRGB(500, 300)).isEqualTo(0xffffffff);
    }

    private static BufferedImage image(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.createGraphics().fillRect(0, 0, width, height);
        return image;
    }

    /** The greatest difference of any channel, written and read. */
    private static int difference(BufferedImage image) throws Exception {
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(encoded(image, 192)));
        assertThat(read.getWidth()).isEqualTo(image.getWidth());
        assertThat(read.getHeight()).isEqualTo(image.getHeight());
        int greatest = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int one = image.getRGB(x, y);
                int other = read.getRGB(x, y);
                for (int shift = 0; shift <= 16; shift += 8) {
                    int by = Math.abs((one >> shift & 0xff) - (other >> shift & 0xff));
                    greatest = Math.max(greatest, by);
                }
            }
        }
        return greatest;
    }

    private static byte[] encoded(BufferedImage image, int dotsPerInch) {
        int width = image.getWidth();
        int[] pixels = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
        return Png.encode(pixels, width, dotsPerInch);
    }
}

package veritable.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngTest {
    @Test
    void isReadBackPixelByPixel() throws Exception {
        Random random = new Random(5);
        for (int[] size : new int[][] {{1, 1}, {3, 200}, {257, 130}, {640, 480}}) {
            BufferedImage image = new BufferedImage(size[0], size[1], BufferedImage.TYPE_INT_RGB);
            for (int y = 0; y < size[1]; y++) {
                for (int x = 0; x < size[0]; x++) {
                    image.setRGB(x, y, random.nextInt(3) == 0 ? random.nextInt() : 0xffffff);
                }
            }
            BufferedImage read = ImageIO.read(new ByteArrayInputStream(Png.encode(image, 192)));
            assertThat(read.getWidth()).isEqualTo(size[0]);
            assertThat(read.getHeight()).isEqualTo(size[1]);
            for (int y = 0; y < size[1]; y++) {
                for (int x = 0; x < size[0]; x++) {
                    assertThat(read.getRGB(x, y)).isEqualTo(image.getRGB(x, y));
                }
            }
        }
    }
}

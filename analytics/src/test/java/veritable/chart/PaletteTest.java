package veritable.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PaletteTest {
    @Test
    void firstColoursStayAsTheyAre() {
        Palette palette = new Palette();
        for (int grey = 0; grey < 64; grey++) {
            assertThat(palette.colour(palette.shade(grey * 0x010101))).isEqualTo(grey * 0x010101);
        }
    }

    @Test
    void coloursOfAreasStayAsTheyAreWhateverTheShades() {
        Palette palette = new Palette();
        Random random = new Random(3);
        for (int i = 0; i < 5000; i++) {
            palette.shade(random.nextInt(0x1000000));
        }
        for (int i = 0; i < 32; i++) {
            int colour = random.nextInt(0x1000000);
            assertThat(palette.colour(palette.area(colour))).isEqualTo(colour);
        }
    }

    @Test
    void shadesBetweenTheColoursOfChartsAreShownByNearOnes() {
        int[] inks = {0x1f2933, 0xc8402f, 0x2f6fb0, 0x3a8f5c, 0xb07d2f, 0x6b7785, 0x7a4fa0};
        int[] papers = {0xffffff, 0xf4f6f8, 0xfbe9e7};
        Palette palette = new Palette();
        for (int ink : inks) {
            for (int paper : papers) {
                for (int share = 0; share <= 255; share++) {
                    int colour = between(ink, paper, share);
                    assertThat(distance(palette.colour(palette.shade(colour)), colour))
                            .isLessThanOrEqualTo(14);
                }
            }
        }
    }

    @Test
    void aPaletteThatIsFullAnswersWithTheNearest() {
        Palette palette = new Palette();
        for (int i = 0; i < 256; i++) {
            palette.area(i * 0x000100);
        }
        assertThat(palette.colour(palette.area(0x010003))).isZero();
        assertThat(palette.bytes()).hasSize(3 * 256);
    }

    private static int between(int ink, int paper, int share) {
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int low = paper >> shift & 0xff;
            int high = ink >> shift & 0xff;
            mixed |= low + (high - low) * share / 255 << shift;
        }
        return mixed;
    }

    private static int distance(int one, int other) {
        int greatest = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int apart = Math.abs((one >> shift & 0xff) - (other >> shift & 0xff));
            greatest = Math.max(greatest, apart);
        }
        return greatest;
    }
}

package veritable.chart;

import java.util.Arrays;
import java.util.Optional;

/**
 * The 256 colours that an image can do with: a chart has a few of its own, and the shades between
 * them and the paper at the edges of its letters. The rarest shades give way to their neighbours.
 */
final class Palette {
    private static final int MOST = 256;

    /** As many of the most frequent colours stay as they are. */
    private static final int OWN = 64;

    /** How far, in any channel, another one may at most be from what stands for it. */
    private static final int TOLERANCE = 20;

    private static final int TABLE = 1 << 13;

    private final int[] keys = new int[TABLE]; // colour + 1, 0 where there is none
    private final int[] counts = new int[TABLE];
    private final byte[] indices = new byte[TABLE];
    private final int[] colours = new int[MOST];
    private int size;

    private Palette() {}

    /** Empty if 256 colours would show. */
    static Optional<Palette> of(int[] pixels) {
        Palette palette = new Palette();
        return palette.count(pixels) && palette.choose() ? Optional.of(palette) : Optional.empty();
    }

    private boolean count(int[] pixels) {
        int colours = 0;
        int before = ~pixels[0];
        int slot = 0;
        for (int pixel : pixels) {
            if (pixel != before) {
                slot = slot(pixel);
                before = pixel;
                if (keys[slot] == 0) {
                    keys[slot] = (pixel & 0xffffff) + 1;
                    if (++colours > TABLE / 2) {
                        return false;
                    }
                }
            }
            counts[slot]++;
        }
        return true;
    }

    private int slot(int pixel) {
        int key = (pixel & 0xffffff) + 1;
        int slot = (key * 0x9e3779b1) >>> 19;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & TABLE - 1;
        }
        return slot;
    }

    private boolean choose() {
        long[] ranked = new long[TABLE];
        int used = 0;
        for (int slot = 0; slot < TABLE; slot++) {
            if (keys[slot] != 0) {
                ranked[used++] = (long) -counts[slot] << 24 | keys[slot] - 1;
            }
        }
        Arrays.sort(ranked, 0, used);
        for (int tolerance = 0; tolerance <= TOLERANCE; tolerance += 4) {
            if (cover(ranked, used, tolerance)) {
                return true;
            }
        }
        return false;
    }

    /** Goes from the most frequent colour down; one that has a near one above it takes that. */
    private boolean cover(long[] ranked, int used, int tolerance) {
        size = 0;
        for (int i = 0; i < used; i++) {
            int colour = (int) (ranked[i] & 0xffffff);
            int index = i < OWN ? -1 : near(colour, tolerance);
            if (index < 0) {
                if (size == MOST) {
                    return false;
                }
                colours[size] = colour;
                index = size++;
            }
            indices[slot(colour)] = (byte) index;
        }
        return true;
    }

    /** The index of a colour that is no further away in any channel, or -1. */
    private int near(int colour, int tolerance) {
        int red = colour >> 16;
        int green = colour >> 8 & 0xff;
        int blue = colour & 0xff;
        for (int i = 0; i < size; i++) {
            int other = colours[i];
            if (Math.abs((other & 0xff) - blue) <= tolerance
                    && Math.abs((other >> 16) - red) <= tolerance
                    && Math.abs((other >> 8 & 0xff) - green) <= tolerance) {
                return i;
            }
        }
        return -1;
    }

    byte index(int pixel) {
        return indices[slot(pixel)];
    }

    /** Red, green and blue of each colour. */
    byte[] bytes() {
        byte[] bytes = new byte[3 * size];
        for (int i = 0; i < size; i++) {
            bytes[3 * i] = (byte) (colours[i] >> 16);
            bytes[3 * i + 1] = (byte) (colours[i] >> 8);
            bytes[3 * i + 2] = (byte) colours[i];
        }
        return bytes;
    }
}

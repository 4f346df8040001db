package veritable.chart;

import java.util.Arrays;

/**
 * The pixels of an image, white at first: of each the index of its colour. A byte and not a colour,
 * since most of the time goes into memory: the charts of one run have 20 million pixels.
 */
final class Pixels {
    private static final int WHITE = 0xffffff;
    private static final int MIX_BITS = 13;

    private final int width;
    private final int height;

    /** Row by row; before each, as in a PNG file, a byte that says that it is stored as it is. */
    private final byte[] lines;

    private final Palette palette = new Palette();

    /** What came of mixing before: two colours and a share, and the colour that they make. */
    private final int[] mixes = new int[1 << MIX_BITS];

    private boolean blank = true;

    Pixels(int width, int height) {
        this.width = width;
        this.height = height;
        lines = new byte[height * (width + 1)];
        palette.area(WHITE);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    Palette palette() {
        return palette;
    }

    byte[] lines() {
        return lines;
    }

    /** Red, green and blue. */
    int colour(int x, int y) {
        return palette.colour(lines[start(y) + x] & 0xff);
    }

    private int start(int y) {
        return y * (width + 1) + 1;
    }

    /** Paints everything. */
    void fill(int colour) {
        int index = palette.area(colour);
        if (blank && index == 0) {
            return;
        }
        blank = false;
        for (int y = 0; y < height; y++) {
            Arrays.fill(lines, start(y), start(y) + width, (byte) index);
        }
    }

    /**
     * Paints pixels of a row, as far as alpha lets.
     *
     * @param colour of the palette
     * @param alpha 255 if nothing of what is below shows
     * @param edge whether the alpha is that of an edge, not of an area
     */
    void mix(int y, int fromX, int toX, int colour, int alpha, boolean edge) {
        int from = start(y) + fromX;
        int to = start(y) + toX;
        blank = false;
        if (alpha == 255) {
            Arrays.fill(lines, from, to, (byte) colour);
        } else if (alpha > 0) {
            int below = -1;
            int mixed = 0;
            for (int i = from; i < to; i++) {
                if ((lines[i] & 0xff) != below) {
                    below = lines[i] & 0xff;
                    mixed = mixed(below, colour, alpha, edge);
                }
                lines[i] = (byte) mixed;
            }
        }
    }

    private int mixed(int below, int above, int alpha, boolean edge) {
        int key = (below << 8 | above) << 8 | alpha;
        int slot = key * 0x9e3779b1 >>> 32 - MIX_BITS;
        if (mixes[slot] >>> 8 != key) {
            int colour = mixed(palette.colour(below), palette.colour(above), alpha);
            mixes[slot] = key << 8 | (edge ? palette.shade(colour) : palette.area(colour));
        }
        return mixes[slot] & 0xff;
    }

    private static int mixed(int below, int above, int alpha) {
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int low = below >> shift & 0xff;
            int high = above >> shift & 0xff;
            mixed |= low + ((high - low) * alpha + (high < low ? -127 : 127)) / 255 << shift;
        }
        return mixed;
    }
}

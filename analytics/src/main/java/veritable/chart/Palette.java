package veritable.chart;

/**
 * The 256 colours that an image can do with: a chart has a few of its own, which stay as they are,
 * and the shades between them and the paper at the edges of its letters. The more colours there
 * are, the further a shade may be from the one that stands for it.
 */
final class Palette {
    private static final int MOST = 256;

    /** So many places are kept for colours that are no shades. */
    private static final int KEPT = 32;

    /** So many colours stay as they are. */
    private static final int EXACT = 64;

    private final int[] colours = new int[MOST];
    private int size;

    /** The index of a colour of areas; of the nearest one if there are too many. */
    int area(int colour) {
        int nearest = nearest(colour);
        return size < MOST && (size == 0 || distance(nearest, colour) > 0) ? add(colour) : nearest;
    }

    /** The index of a colour of edges, or of one that is near enough. */
    int shade(int colour) {
        int tolerance = size < EXACT ? 0 : size / 16;
        int nearest = nearest(colour);
        return size < MOST - KEPT && distance(nearest, colour) > tolerance ? add(colour) : nearest;
    }

    private int add(int colour) {
        colours[size] = colour;
        return size++;
    }

    private int nearest(int colour) {
        int nearest = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < size && least > 0; i++) {
            int distance = distance(i, colour);
            if (distance < least) {
                least = distance;
                nearest = i;
            }
        }
        return nearest;
    }

    /** In the channel where they differ most. */
    private int distance(int index, int colour) {
        int other = colours[index];
        int red = Math.abs((colour >> 16) - (other >> 16));
        int green = Math.abs((colour >> 8 & 0xff) - (other >> 8 & 0xff));
        int blue = Math.abs((colour & 0xff) - (other & 0xff));
        return Math.max(red, Math.max(green, blue));
    }

    /** Red, green and blue. */
    int colour(int index) {
        return colours[index];
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

package veritable.chart;

import java.util.Arrays;

/**
 * How much of each pixel a shape covers. Each edge adds, in every row it crosses, what lies to its
 * right; the sum from the left is then the share that is covered, exact and without samples. Parts
 * that overlap count once, edges of overlapping parts within one pixel a little more.
 */
final class Ink {
    private final int width;
    private final int height;
    private float[] areas = new float[1 << 12];
    private int left;
    private int top;
    private int columns;
    private int rows;

    Ink(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** Takes the edges of a shape that lies within these bounds. */
    void begin(double minX, double minY, double maxX, double maxY) {
        left = (int) Math.max(0, Math.floor(minX));
        top = (int) Math.max(0, Math.floor(minY));
        columns = (int) Math.min(width, Math.ceil(maxX)) - left;
        rows = (int) Math.min(height, Math.ceil(maxY)) - top;
        if (columns <= 0 || rows <= 0) {
            columns = 0;
            rows = 0;
        }
        int room = rows * stride();
        if (areas.length < room) {
            areas = new float[room];
        } else {
            Arrays.fill(areas, 0, room, 0);
        }
    }

    /** Edges end in the two columns behind the last one. */
    private int stride() {
        return columns + 2;
    }

    void edge(double fromX, double fromY, double toX, double toY) {
        if (fromY < toY) {
            edge(fromX - left, fromY - top, toX - left, toY - top, 1);
        } else if (fromY > toY) {
            edge(toX - left, toY - top, fromX - left, fromY - top, -1);
        }
    }

    private void edge(double fromX, double fromY, double toX, double toY, int direction) {
        double slope = (toX - fromX) / (toY - fromY);
        double y = Math.max(fromY, 0);
        double end = Math.min(toY, rows);
        double x = fromX + (y - fromY) * slope;
        for (int row = (int) y; y < end; row++) {
            double next = Math.min(row + 1, end);
            double nextX = x + (next - y) * slope;
            double low = clamped(Math.min(x, nextX));
            double high = clamped(Math.max(x, nextX));
            cross(row * stride(), low, high, (next - y) * direction);
            x = nextX;
            y = next;
        }
    }

    private double clamped(double x) {
        return Math.max(0, Math.min(columns, x));
    }

    /** An edge that goes through one row from {@code low} to {@code high}. */
    private void cross(int row, double low, double high, double tall) {
        int first = (int) low;
        int last = (int) Math.ceil(high);
        if (last <= first + 1) {
            double share = (low + high) / 2 - first;
            areas[row + first] += (float) (tall * (1 - share));
            areas[row + first + 1] += (float) (tall * share);
            return;
        }
        double perColumn = tall / (high - low);
        double covered = 0;
        for (int column = first; column < last; column++) {
            double from = Math.max(low, column);
            double to = Math.min(high, column + 1);
            // of this column: what the edge has passed before, and the triangle it cuts off here
            double now = perColumn * (to - from) * (column + 1 - (from + to) / 2);
            double before = perColumn * (from - low);
            areas[row + column] += (float) (before + now - covered);
            covered = before + now;
        }
        areas[row + last] += (float) (tall - covered);
    }

    /** Puts the colour where the shape is, and starts anew. */
    void onto(Pixels pixels, int colour, int opacity) {
        for (int row = 0; row < rows; row++) {
            int from = row * stride();
            float sum = 0;
            for (int column = 0; column < columns; ) {
                sum += areas[from + column];
                int end = column + 1;
                while (end < columns && areas[from + end] == 0) {
                    end++; // as much as the pixel before
                }
                int alpha = (int) (Math.min(Math.abs(sum), 1) * opacity + 0.5f);
                pixels.mix(top + row, left + column, left + end, colour, alpha, alpha < opacity);
                column = end;
            }
        }
        rows = 0;
    }
}

package veritable.chart;

import java.util.Arrays;

/** The points of a series, as they come. */
final class Points {
    private double[] x = new double[16];
    private double[] y = new double[16];
    private int size;

    Points add(double atX, double atY) {
        if (size == x.length) {
            x = Arrays.copyOf(x, 2 * size);
            y = Arrays.copyOf(y, 2 * size);
        }
        x[size] = atX;
        y[size++] = atY;
        return this;
    }

    /** A line of its own. */
    Points line(double x1, double y1, double x2, double y2) {
        return add(x1, y1).add(x2, y2).gap();
    }

    /** Ends the line so far. */
    Points gap() {
        return add(Double.NaN, Double.NaN);
    }

    boolean isEmpty() {
        return size == 0;
    }

    double[] x() {
        return Arrays.copyOf(x, size);
    }

    double[] y() {
        return Arrays.copyOf(y, size);
    }
}

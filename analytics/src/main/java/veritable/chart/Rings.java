package veritable.chart;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.Arrays;

/** Lines of straight pieces, open or closed, one after the other; curves are cut into pieces. */
final class Rings {
    /** How far, in pixels, a piece may be from its curve. */
    private static final double TOLERANCE = 0.06;

    private static final double NOTHING = 1e-4;

    private double[] points = new double[256];
    private int size;
    private int[] starts = new int[16];
    private boolean[] closed = new boolean[16];
    private int count;

    void clear() {
        size = 0;
        count = 0;
    }

    void add(Shape shape, AffineTransform transform) {
        double[] at = new double[6];
        for (PathIterator i = shape.getPathIterator(transform); !i.isDone(); i.next()) {
            switch (i.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> begin(at[0], at[1]);
                case PathIterator.SEG_LINETO -> to(at[0], at[1]);
                case PathIterator.SEG_QUADTO -> quadratic(at[0], at[1], at[2], at[3]);
                case PathIterator.SEG_CUBICTO -> cubic(at);
                default -> close();
            }
        }
    }

    void begin(double x, double y) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            closed = Arrays.copyOf(closed, 2 * count);
        }
        starts[count] = size;
        closed[count++] = false;
        point(x, y);
    }

    /** A piece without length, which leads nowhere, is left out. */
    void to(double x, double y) {
        if (!isAt(size - 2, x, y)) {
            point(x, y);
        }
    }

    private boolean isAt(int index, double x, double y) {
        return Math.abs(points[index] - x) + Math.abs(points[index + 1] - y) < NOTHING;
    }

    private void point(double x, double y) {
        if (size + 2 > points.length) {
            points = Arrays.copyOf(points, 2 * size);
        }
        points[size++] = x;
        points[size++] = y;
    }

    void close() {
        int start = starts[count - 1];
        if (size - start > 2 && isAt(size - 2, points[start], points[start + 1])) {
            size -= 2;
        }
        closed[count - 1] = true;
    }

    private void quadratic(double controlX, double controlY, double x, double y) {
        double fromX = points[size - 2];
        double fromY = points[size - 1];
        double bend = length(fromX - 2 * controlX + x, fromY - 2 * controlY + y);
        int pieces = (int) Math.ceil(Math.sqrt(bend / (4 * TOLERANCE)));
        for (int i = 1; i < pieces; i++) {
            double t = (double) i / pieces;
            double s = 1 - t;
            to(
                    s * s * fromX + 2 * s * t * controlX + t * t * x,
                    s * s * fromY + 2 * s * t * controlY + t * t * y);
        }
        to(x, y);
    }

    private void cubic(double[] at) {
        double fromX = points[size - 2];
        double fromY = points[size - 1];
        double bend =
                Math.max(
                        length(fromX - 2 * at[0] + at[2], fromY - 2 * at[1] + at[3]),
                        length(at[0] - 2 * at[2] + at[4], at[1] - 2 * at[3] + at[5]));
        int pieces = (int) Math.ceil(Math.sqrt(0.75 * bend / TOLERANCE));
        for (int i = 1; i < pieces; i++) {
            double t = (double) i / pieces;
            double s = 1 - t;
            double a = s * s * s;
            double b = 3 * s * s * t;
            double c = 3 * s * t * t;
            double d = t * t * t;
            to(
                    a * fromX + b * at[0] + c * at[2] + d * at[4],
                    a * fromY + b * at[1] + c * at[3] + d * at[5]);
        }
        to(at[4], at[5]);
    }

    static double length(double x, double y) {
        return Math.sqrt(x * x + y * y);
    }

    int count() {
        return count;
    }

    boolean isClosed(int ring) {
        return closed[ring];
    }

    /** How many points the ring has. */
    int length(int ring) {
        return ((ring + 1 < count ? starts[ring + 1] : size) - starts[ring]) / 2;
    }

    double x(int ring, int point) {
        return points[starts[ring] + 2 * point];
    }

    double y(int ring, int point) {
        return points[starts[ring] + 2 * point + 1];
    }

    /** All rings as the edges of areas. */
    void fill(Ink ink) {
        double minX = Double.MAX_VALUE;
        double minY = Double.MAX_VALUE;
        double maxX = -Double.MAX_VALUE;
        double maxY = -Double.MAX_VALUE;
        for (int i = 0; i < size; i += 2) {
            minX = Math.min(minX, points[i]);
            maxX = Math.max(maxX, points[i]);
            minY = Math.min(minY, points[i + 1]);
            maxY = Math.max(maxY, points[i + 1]);
        }
        ink.begin(minX, minY, maxX, maxY);
        for (int ring = 0; ring < count; ring++) {
            int last = length(ring) - 1;
            for (int i = 0; i < last; i++) {
                ink.edge(x(ring, i), y(ring, i), x(ring, i + 1), y(ring, i + 1));
            }
            ink.edge(x(ring, last), y(ring, last), x(ring, 0), y(ring, 0));
        }
    }
}

package veritable.chart;

import java.awt.BasicStroke;

/**
 * Draws along lines: a box for each piece, and at its ends what fills the corner. All parts turn
 * the same way round and lie side by side, so that they add up to the area of the stroke.
 */
final class Pen {
    /** How far, in pixels, a piece may be from its arc. */
    private static final double TOLERANCE = 0.06;

    private final Rings out;
    private final double half;
    private final int cap;
    private final int join;
    private final double miterLimit;

    /**
     * @param out gets the areas
     * @param scale how many pixels wide a stroke of 1 is
     */
    Pen(Rings out, BasicStroke stroke, double scale) {
        this.out = out;
        this.half = stroke.getLineWidth() * scale / 2;
        this.cap = stroke.getEndCap();
        this.join = stroke.getLineJoin();
        this.miterLimit = stroke.getMiterLimit();
    }

    void draw(Rings lines) {
        for (int ring = 0; ring < lines.count(); ring++) {
            draw(lines, ring);
        }
    }

    private void draw(Rings lines, int ring) {
        int count = lines.length(ring);
        boolean isClosed = lines.isClosed(ring) && count > 1;
        if (count == 1) {
            dot(lines.x(ring, 0), lines.y(ring, 0));
            return;
        }
        int pieces = isClosed ? count : count - 1;
        Inner first = isClosed ? corner(lines, ring, count - 1, 0, 1) : Inner.NONE;
        Inner start = first;
        for (int i = 0; i < pieces; i++) {
            int next = (i + 1) % count;
            Inner end = i < pieces - 1 ? corner(lines, ring, i, next, (next + 1) % count) : first;
            box(
                    lines.x(ring, i),
                    lines.y(ring, i),
                    lines.x(ring, next),
                    lines.y(ring, next),
                    start,
                    end);
            start = end;
        }
        if (!isClosed) {
            end(lines, ring, 1, 0);
            end(lines, ring, count - 2, count - 1);
        }
    }

    /** A line without length. */
    private void dot(double x, double y) {
        if (cap == BasicStroke.CAP_ROUND) {
            halfDisc(x, y, half, 0);
            halfDisc(x, y, -half, 0);
        }
    }

    private void box(double fromX, double fromY, double toX, double toY, Inner start, Inner end) {
        double length = Rings.length(toX - fromX, toY - fromY);
        double x = -(toY - fromY) / length * half;
        double y = (toX - fromX) / length * half;
        area(
                fromX,
                fromY,
                start.side < 0 ? start.x : fromX - x,
                start.side < 0 ? start.y : fromY - y,
                end.side < 0 ? end.x : toX - x,
                end.side < 0 ? end.y : toY - y,
                toX,
                toY,
                end.side > 0 ? end.x : toX + x,
                end.side > 0 ? end.y : toY + y,
                start.side > 0 ? start.x : fromX + x,
                start.side > 0 ? start.y : fromY + y);
    }

    /**
     * Where the boxes of two pieces meet on the inner side of a corner.
     *
     * @param side 1 on the left, -1 on the right, 0 if they are too short to meet
     */
    private record Inner(int side, double x, double y) {
        static final Inner NONE = new Inner(0, 0, 0);
    }

    /** Fills what lies between the boxes on the outer side of a corner. */
    private Inner corner(Rings lines, int ring, int before, int at, int after) {
        double x = lines.x(ring, at);
        double y = lines.y(ring, at);
        double inX = x - lines.x(ring, before);
        double inY = y - lines.y(ring, before);
        double outX = lines.x(ring, after) - x;
        double outY = lines.y(ring, after) - y;
        double side = inX * outY - inY * outX > 0 ? half : -half;
        double inLength = Rings.length(inX, inY);
        double outLength = Rings.length(outX, outY);
        double in = side / inLength;
        double out = side / outLength;
        double aX = inY * in;
        double aY = -inX * in;
        double bX = outY * out;
        double bY = -outX * out;
        double near = half * half + aX * bX + aY * bY; // 0 where the line turns back
        double reach = half * half / near;
        double tipX = (aX + bX) * reach;
        double tipY = (aY + bY) * reach;
        double squared = tipX * tipX + tipY * tipY;
        if (join == BasicStroke.JOIN_ROUND) {
            arc(x, y, aX, aY, bX, bY);
        } else if (join == BasicStroke.JOIN_MITER
                && near > 0
                && squared <= miterLimit * half * miterLimit * half) {
            area(x, y, x + aX, y + aY, x + tipX, y + tipY, x + bX, y + bY);
        } else {
            area(x, y, x + aX, y + aY, x + bX, y + bY);
        }
        double along = Math.min(inLength, outLength) / 2;
        return near > 0 && squared - half * half <= along * along
                ? new Inner(side > 0 ? 1 : -1, x - tipX, y - tipY)
                : Inner.NONE;
    }

    private void end(Rings lines, int ring, int before, int at) {
        double x = lines.x(ring, at);
        double y = lines.y(ring, at);
        double alongX = x - lines.x(ring, before);
        double alongY = y - lines.y(ring, before);
        double length = Rings.length(alongX, alongY);
        alongX *= half / length;
        alongY *= half / length;
        if (cap == BasicStroke.CAP_ROUND) {
            halfDisc(x, y, alongX, alongY);
        } else if (cap == BasicStroke.CAP_SQUARE) {
            box(x, y, x + alongX, y + alongY, Inner.NONE, Inner.NONE);
        }
    }

    /** On the side of a point that the vector leads to. */
    private void halfDisc(double x, double y, double alongX, double alongY) {
        arc(x, y, -alongY, alongX, alongX, alongY);
        arc(x, y, alongX, alongY, alongY, -alongX);
    }

    /** The sector around a point between two others, as seen from it; less than half a disc. */
    private void arc(double x, double y, double aX, double aY, double bX, double bY) {
        double middleX = (aX + bX) / 2;
        double middleY = (aY + bY) / 2;
        double reach = Rings.length(middleX, middleY);
        if (half - reach <= TOLERANCE || reach == 0) {
            area(x, y, x + aX, y + aY, x + bX, y + bY);
            return;
        }
        middleX *= half / reach;
        middleY *= half / reach;
        arc(x, y, aX, aY, middleX, middleY);
        arc(x, y, middleX, middleY, bX, bY);
    }

    private void area(double... points) {
        double twice = 0;
        int last = points.length - 2;
        for (int i = 0, before = last; i <= last; before = i, i += 2) {
            twice += points[before] * points[i + 1] - points[i] * points[before + 1];
        }
        for (int i = 0; i <= last; i += 2) {
            int at = twice < 0 && i > 0 ? points.length - i : i;
            if (i == 0) {
                out.begin(points[0], points[1]);
            } else {
                out.to(points[at], points[at + 1]);
            }
        }
        out.close();
    }
}

package veritable.chart;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import org.jspecify.annotations.Nullable;

/** Outlines as SVG path data: relative, rounded, without a needless character. */
final class SvgPath {
    private final StringBuilder out = new StringBuilder();
    private final double scale;
    private char command = ' ';
    private long x;
    private long y;
    private long startX;
    private long startY;

    private SvgPath(int decimals) {
        scale = Math.pow(10, decimals);
    }

    static String of(Shape shape, @Nullable AffineTransform transform, int decimals) {
        SvgPath path = new SvgPath(decimals);
        double[] at = new double[6];
        for (PathIterator i = shape.getPathIterator(transform); !i.isDone(); i.next()) {
            path.segment(i.currentSegment(at), at);
        }
        return path.out.toString();
    }

    private void segment(int type, double[] at) {
        switch (type) {
            case PathIterator.SEG_MOVETO -> {
                command = ' ';
                points(out.length() == 0 ? 'M' : 'm', at, 1);
                startX = x;
                startY = y;
            }
            case PathIterator.SEG_LINETO -> line(round(at[0]), round(at[1]));
            case PathIterator.SEG_QUADTO -> points('q', at, 2);
            case PathIterator.SEG_CUBICTO -> points('c', at, 3);
            default -> {
                out.append('z');
                command = 'z';
                x = startX;
                y = startY;
            }
        }
    }

    private void line(long toX, long toY) {
        if (toY == y && toX == x) {
            return;
        }
        if (toY == y) {
            command('h');
            number(toX - x);
        } else if (toX == x) {
            command('v');
            number(toY - y);
        } else {
            command('l');
            number(toX - x);
            number(toY - y);
        }
        x = toX;
        y = toY;
    }

    private void points(char letter, double[] at, int count) {
        command(letter);
        long fromX = x;
        long fromY = y;
        for (int i = 0; i < count; i++) {
            x = round(at[2 * i]);
            y = round(at[2 * i + 1]);
            number(x - fromX);
            number(y - fromY);
        }
    }

    private void command(char letter) {
        if (letter != command) {
            out.append(letter);
            command = letter;
        }
    }

    private long round(double value) {
        return Math.round(value * scale);
    }

    private void number(long scaled) {
        char last = out.charAt(out.length() - 1);
        if (scaled >= 0 && (last == '.' || Character.isDigit(last))) {
            out.append(' ');
        }
        out.append(SvgDocument.number(scaled / scale));
    }
}

package veritable.chart;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The font of all charts: Noto Sans SC, cut down to Chinese, Latin and the symbols we use.
 *
 * <p>Read here and not by AWT, whose font system takes 0.1 s to start, writes the font to a
 * temporary file and does not work at all on a JRE without fontconfig. So the same text has the
 * same shape, width and bytes on every machine. Understands what our subset holds: simple glyphs
 * and a cmap of format 4.
 */
final class Typeface {
    private static final int UNITS = 1000;

    private final ByteBuffer font;
    private final int glyf;
    private final int loca;
    private final int hmtx;
    private final int cmap;
    private final int advances;
    private final Map<Integer, Glyph> read = new ConcurrentHashMap<>();

    Typeface(byte[] bytes) {
        font = ByteBuffer.wrap(bytes);
        glyf = table("glyf");
        loca = table("loca");
        hmtx = table("hmtx");
        advances = unsigned(table("hhea") + 34);
        cmap = unicodeMap();
        int head = table("head");
        if (unsigned(head + 18) != UNITS || unsigned(head + 50) != 1) {
            throw new IllegalArgumentException("not the font that make-font.sh makes");
        }
    }

    /** Loaded when the first text is drawn. */
    static Typeface house() {
        return Loaded.HOUSE;
    }

    private static final class Loaded {
        static final Typeface HOUSE = load("NotoSansSC-subset.ttf");
    }

    private static Typeface load(String resource) {
        try (InputStream in = Typeface.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no font at " + resource);
            }
            return new Typeface(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** The character's glyph, unless the font does not have it. */
    Optional<Glyph> glyph(int character) {
        int number = number(character);
        return number == 0 ? Optional.empty() : Optional.of(numbered(number));
    }

    /** What a font shows for a character that it does not have. */
    Glyph missing() {
        return numbered(0);
    }

    private Glyph numbered(int number) {
        return read.computeIfAbsent(number, this::read);
    }

    private Glyph read(int number) {
        int metric = hmtx + 4 * Math.min(number, advances - 1);
        return new Glyph(Integer.toString(number, 36), unsigned(metric), outline(number));
    }

    /** The glyph's number by the segments of the cmap, 0 if there is none. */
    private int number(int character) {
        int twice = unsigned(cmap + 6);
        int low = 0;
        int high = twice / 2 - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (unsigned(cmap + 14 + 2 * middle) < character) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int start = unsigned(cmap + 16 + twice + 2 * low);
        if (character < start || character > unsigned(cmap + 14 + 2 * low)) {
            return 0;
        }
        int delta = unsigned(cmap + 16 + 2 * twice + 2 * low);
        int place = cmap + 16 + 3 * twice + 2 * low;
        int offset = unsigned(place);
        if (offset == 0) {
            return character + delta & 0xffff;
        }
        int number = unsigned(place + offset + 2 * (character - start));
        return number == 0 ? 0 : number + delta & 0xffff;
    }

    private Path2D outline(int number) {
        Path2D path = new Path2D.Float();
        int from = font.getInt(loca + 4 * number);
        int to = font.getInt(loca + 4 * number + 4);
        if (from == to) {
            return path;
        }
        ByteBuffer in = font.duplicate().position(glyf + from);
        int contours = in.getShort();
        in.position(in.position() + 8);
        int[] ends = new int[contours];
        for (int i = 0; i < contours; i++) {
            ends[i] = Short.toUnsignedInt(in.getShort());
        }
        int points = contours == 0 ? 0 : ends[contours - 1] + 1;
        in.position(in.position() + 2 + Short.toUnsignedInt(in.getShort(in.position())));
        byte[] flags = flags(in, points);
        int[] x = coordinates(in, flags, 0x02, 0x10);
        int[] y = coordinates(in, flags, 0x04, 0x20);
        int start = 0;
        for (int end : ends) {
            contour(path, flags, x, y, start, end);
            start = end + 1;
        }
        return path;
    }

    private static byte[] flags(ByteBuffer in, int points) {
        byte[] flags = new byte[points];
        for (int i = 0; i < points; i++) {
            byte flag = in.get();
            flags[i] = flag;
            if ((flag & 0x08) != 0) {
                for (int repeat = in.get() & 0xff; repeat > 0; repeat--) {
                    flags[++i] = flag;
                }
            }
        }
        return flags;
    }

    private static int[] coordinates(ByteBuffer in, byte[] flags, int isByte, int isSameOrPlus) {
        int[] coordinates = new int[flags.length];
        int at = 0;
        for (int i = 0; i < flags.length; i++) {
            boolean flag = (flags[i] & isSameOrPlus) != 0;
            if ((flags[i] & isByte) != 0) {
                int step = in.get() & 0xff;
                at += flag ? step : -step;
            } else if (!flag) {
                at += in.getShort();
            }
            coordinates[i] = at;
        }
        return coordinates;
    }

    /** Quadratic curves; between two control points in a row lies a point half-way. */
    private static void contour(Path2D path, byte[] flags, int[] x, int[] y, int start, int end) {
        int count = end - start + 1;
        int first = start;
        while (first <= end && (flags[first] & 1) == 0) {
            first++;
        }
        if (first > end) {
            return;
        }
        path.moveTo(x[first], -y[first]);
        int control = -1;
        for (int i = 1; i <= count; i++) {
            int point = start + (first - start + i) % count;
            boolean on = (flags[point] & 1) != 0;
            if (control < 0) {
                if (on) {
                    path.lineTo(x[point], -y[point]);
                }
            } else if (on) {
                path.quadTo(x[control], -y[control], x[point], -y[point]);
            } else {
                double halfX = (x[control] + x[point]) / 2.0;
                double halfY = (y[control] + y[point]) / 2.0;
                path.quadTo(x[control], -y[control], halfX, -halfY);
            }
            control = on ? -1 : point;
        }
        path.closePath();
    }

    private int unicodeMap() {
        int at = table("cmap");
        for (int i = 0; i < unsigned(at + 2); i++) {
            int entry = at + 4 + 8 * i;
            int map = at + font.getInt(entry + 4);
            if (unsigned(entry) == 3 && unsigned(entry + 2) == 1 && unsigned(map) == 4) {
                return map;
            }
        }
        throw new IllegalArgumentException("no cmap of format 4");
    }

    private int table(String tag) {
        byte[] name = tag.getBytes(StandardCharsets.US_ASCII);
        int wanted = ByteBuffer.wrap(name).getInt();
        for (int i = 0; i < unsigned(4); i++) {
            if (font.getInt(12 + 16 * i) == wanted) {
                return font.getInt(12 + 16 * i + 8);
            }
        }
        throw new IllegalArgumentException("no table " + tag);
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(font.getShort(at));
    }
}

package veritable.chart;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A chart, ready to be painted: the same bytes each time. Painted once, then kept; several threads
 * may ask for several charts at a time.
 *
 * <pre>{@code
 * Files.writeString(folder.resolve(chart.id() + ".svg"), chart.svg());
 * Files.write(folder.resolve(chart.id() + ".png"), chart.png(2));
 * }</pre>
 */
public final class Chart {
    /** What is on the chart. */
    interface Painting {
        void paint(Canvas canvas);
    }

    private static final Supplier<Figures> NOTHING = () -> new Figures.Versions(List.of());

    private record Drawn(String svg, List<String> unshown) {}

    private final String id;
    private final String title;
    private final String description;
    private final int width;
    private final int height;
    private final Painting painting;
    private final Supplier<? extends Figures> figures;
    private final Map<Integer, byte[]> images = new ConcurrentHashMap<>();
    private volatile @Nullable Drawn drawn;

    Chart(String id, String title, String description, int width, int height, Painting painting) {
        this(id, title, description, width, height, painting, NOTHING);
    }

    private Chart(
            String id,
            String title,
            String description,
            int width,
            int height,
            Painting painting,
            Supplier<? extends Figures> figures) {
        System.setProperty("java.awt.headless", "true");
        this.id = id;
        this.title = title;
        this.description = description;
        this.width = width;
        this.height = height;
        this.painting = painting;
        this.figures = figures;
    }

    /** The same, with what is on it. */
    Chart with(Supplier<? extends Figures> other) {
        return new Chart(id, title, description, width, height, painting, other);
    }

    /** What is on it, for front ends that draw it themselves. */
    public Figures figures() {
        return figures.get();
    }

    /** Kebab case, good as a file's name: {@code versions}, {@code progression}. */
    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    /** What the chart shows, in a few sentences, for those who can't see it. */
    public String description() {
        return description;
    }

    /** In pixels at scale 1. */
    public int width() {
        return width;
    }

    /** In pixels at scale 1. */
    public int height() {
        return height;
    }

    /**
     * The chart as one {@code svg} element with title and description. Its ids begin with a prefix
     * of its own, so several can stand in one page.
     */
    public String svg() {
        return drawn().svg();
    }

    /**
     * The chart as a PNG file.
     *
     * @param scale pixels per unit of {@link #width()}; 2 is sharp on paper and on every screen
     */
    public byte[] png(int scale) {
        if (scale < 1 || scale > 8) {
            throw new IllegalArgumentException("scale " + scale + " (expected 1 to 8)");
        }
        return images.computeIfAbsent(scale, this::paint).clone();
    }

    private byte[] paint(int scale) {
        Raster raster = new Raster(width, height, scale);
        paint(raster);
        return Png.encode(raster.pixels(), 96 * scale);
    }

    /** The characters of the chart that no font of this machine has, each once; they show as ?. */
    public List<String> unshown() {
        return drawn().unshown();
    }

    private Drawn drawn() {
        Drawn before = drawn;
        if (before != null) {
            return before;
        }
        SvgDocument document = new SvgDocument(prefix());
        Canvas canvas = paint(document);
        Drawn now =
                new Drawn(
                        document.finish(title, description, width, height),
                        List.copyOf(canvas.unshown()));
        drawn = now;
        return now;
    }

    Canvas paint(Surface surface) {
        Canvas canvas = new Canvas(surface, width, height);
        painting.paint(canvas);
        return canvas;
    }

    private String prefix() {
        long hash = 1469598103934665603L;
        for (String part : List.of(id, title, description)) {
            for (int i = 0; i < part.length(); i++) {
                hash = (hash ^ part.charAt(i)) * 1099511628211L;
            }
        }
        return "c" + Long.toString((hash >>> 8) % 1_679_616, 36) + "-";
    }

    @Override
    public String toString() {
        return id + ": " + title;
    }
}

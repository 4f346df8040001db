package veritable.chart;

import java.awt.Color;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What is on a chart, for front ends that draw it themselves; in the order it is shown in. */
public sealed interface Figures {
    /** Whether nothing is. */
    boolean isEmpty();

    /** Versions that reports state, technology by technology. */
    record Versions(List<Datum> points) implements Figures {
        public Versions {
            points = List.copyOf(points);
        }

        @Override
        public boolean isEmpty() {
            return points.isEmpty();
        }
    }

    /**
     * How much there is of what, in parts.
     *
     * @param stacked whether the parts of a bar follow each other; else they lie side by side
     */
    record Bars(List<Bar> bars, boolean stacked) implements Figures {
        public Bars {
            bars = List.copyOf(bars);
        }

        @Override
        public boolean isEmpty() {
            return bars.isEmpty();
        }
    }

    /**
     * One part of a bar.
     *
     * @param color of the part, such as {@code #c8402f}
     */
    record Bar(String name, String part, String color, int length) {}

    /** What each report says of each technology. */
    record Grid(List<Tile> tiles) implements Figures {
        public Grid {
            tiles = List.copyOf(tiles);
        }

        @Override
        public boolean isEmpty() {
            return tiles.isEmpty();
        }
    }

    /**
     * One technology in one report.
     *
     * @param version empty where none is stated
     * @param standing in words: with a version, named only, not mentioned
     */
    record Tile(
            String technology, String report, String version, boolean isNamed, String standing) {}

    /**
     * Release cycles in time, and where what reports state lies among them.
     *
     * @param days of the reports
     */
    record Releases(List<Cycle> cycles, List<Stated> stated, List<LocalDate> days)
            implements Figures {
        public Releases {
            cycles = List.copyOf(cycles);
            stated = List.copyOf(stated);
            days = List.copyOf(days);
        }

        @Override
        public boolean isEmpty() {
            return stated.isEmpty();
        }
    }

    /** A release cycle and its first day. */
    record Cycle(String technology, String name, LocalDate day) {}

    /**
     * What one report states.
     *
     * @param day of its cycle; where there is none, one between those around it
     * @param verdict a sentence
     * @param color of the report
     */
    record Stated(
            String technology,
            String report,
            String color,
            String version,
            LocalDate day,
            String verdict,
            boolean isReleased) {}

    /** Numbers that reports give, those of one unit together. */
    record Measured(List<Measure> measures) implements Figures {
        public Measured {
            measures = List.copyOf(measures);
        }

        @Override
        public boolean isEmpty() {
            return measures.isEmpty();
        }
    }

    /**
     * One number, as all reports give it.
     *
     * @param group its unit
     * @param share of the greatest of its group, from 0 to 1; 0 where there is nothing to compare
     * @param written as the reports write it
     */
    record Measure(String group, String name, double share, String written, boolean disputed) {}

    /** A colour as a front end reads it. */
    static String hex(Color color) {
        return String.format(Locale.ROOT, "#%06x", color.getRGB() & 0xFFFFFF);
    }
}

package veritable.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;

/**
 * How all charts look: white, calm, labelled directly. The colours are told apart by people who are
 * colour blind, and what matters also has a shape of its own.
 */
final class HouseStyle {
    static final Color PAPER = Color.WHITE;
    static final Color INK = new Color(0x1F2A37);
    static final Color SOFT = new Color(0x5B6776);
    static final Color FAINT = new Color(0x97A1AE);
    static final Color LINE = new Color(0xDDE2E8);
    static final Color BAND = new Color(0xF5F7F9);

    /** Conflicts and errors, and nothing else. */
    static final Color ACCENT = new Color(0xC8402F);

    static final Color ACCENT_BAND = new Color(0xFCF1EF);
    static final Color WARNING = new Color(0xE0A030);
    static final Color NOTE = new Color(0x8FA3B8);
    static final Color MAIN = new Color(0x1F5A94);

    /** Behind text that is MAIN in weight; DEEP is readable on it. */
    static final Color TINT = new Color(0xD8E6F3);

    static final Color DEEP = new Color(0x143D66);

    /** One for each report, as long as there are few. */
    static final List<Color> REPORTS =
            List.of(MAIN, new Color(0x35A79C), new Color(0x7A5195), new Color(0x6B7280));

    static final double TITLE = 22;
    static final double SUBTITLE = 14;
    static final double LABEL = 14;
    static final double SMALL = 12;

    static final int MARGIN = 36;

    private HouseStyle() {}

    static BasicStroke stroke(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    static BasicStroke flat(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    }
}

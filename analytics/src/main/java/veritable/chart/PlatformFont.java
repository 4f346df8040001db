package veritable.chart;

import java.awt.Font;
import java.util.Optional;

/** The sans serif font of the machine, for characters that ours lacks: asked for only then. */
final class PlatformFont {
    private PlatformFont() {}

    static Optional<Font> find() {
        return Found.FONT;
    }

    private static final class Found {
        static final Optional<Font> FONT = find();

        private static Optional<Font> find() {
            try {
                Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 1000);
                font.canDisplay('a');
                return Optional.of(font);
            } catch (RuntimeException | LinkageError | InternalError e) {
                return Optional.empty(); // a JRE without fontconfig or FreeType has no fonts
            }
        }
    }
}

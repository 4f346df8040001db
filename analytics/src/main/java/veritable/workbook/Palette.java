package veritable.workbook;

import org.apache.poi.xssf.usermodel.XSSFColor;

/** The colours of a workbook, as RGB. */
final class Palette {
    static final int WHITE = 0xFFFFFF;
    static final int INK = 0x1F2937;
    static final int MUTED = 0x6B7280;
    static final int LINE = 0xE5E7EB;
    static final int HEADER = 0x1E3A5F;
    static final int PANEL = 0xF3F4F6;
    static final int INPUT = 0xFFFBEB;
    static final int RED = 0xB91C1C;
    static final int AMBER = 0xB45309;
    static final int LINK = 0x1D4ED8;

    private Palette() {}

    static XSSFColor colour(int rgb) {
        return new XSSFColor(rgb(rgb), null);
    }

    static byte[] rgb(int rgb) {
        return new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
    }
}

package veritable.workbook;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of a workbook, each made when it is first used. */
final class Styles {
    private static final short TEXT_FORMAT = 49; // "@", built in

    private final XSSFWorkbook workbook;
    private final String fontName;
    private final Map<Look, Integer> styles = new EnumMap<>(Look.class);
    private final Map<Look, Integer> quoted = new EnumMap<>(Look.class);

    Styles(XSSFWorkbook workbook, String fontName) {
        this.workbook = workbook;
        this.fontName = fontName;
        workbook.getFontAt(0).setFontName(fontName);
        workbook.getFontAt(0).setFontHeightInPoints((short) 10);
    }

    /** The number of the style. */
    int of(Look look) {
        Integer style = styles.get(look);
        if (style == null) {
            style = (int) make(look).getIndex();
            styles.put(look, style);
        }
        return style;
    }

    /** The look for text that begins like a formula: Excel keeps it text when it is edited. */
    int quoted(Look look) {
        Integer style = quoted.get(look);
        if (style == null) {
            XSSFCellStyle made = make(look);
            made.setQuotePrefixed(true);
            style = (int) made.getIndex();
            quoted.put(look, style);
        }
        return style;
    }

    private XSSFCellStyle make(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(look));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(look.isWrapped());
        switch (look) {
            case TITLE, SUBTITLE, PART -> style.setVerticalAlignment(VerticalAlignment.CENTER);
            case HEADER -> header(style);
            case HEADER_NUMBER -> {
                header(style);
                numeric(style);
            }
            case TEXT, WRAPPED, STRONG, LINK -> {}
            case VERSION, VERSION_HIGHER -> style.setDataFormat(TEXT_FORMAT);
            case ORDINAL, FLAG, BADGE, STATE -> style.setAlignment(HorizontalAlignment.CENTER);
            case INTEGER, LINK_NUMBER -> {
                style.setDataFormat((short) 3); // #,##0
                numeric(style);
            }
            case DECIMAL -> numeric(style);
            case DATE -> {
                style.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
                style.setAlignment(HorizontalAlignment.LEFT);
            }
            case FIGURE, FIGURE_ERROR, FIGURE_WARNING, CAPTION -> {
                fill(style, Palette.PANEL);
                style.setAlignment(HorizontalAlignment.CENTER);
                style.setVerticalAlignment(VerticalAlignment.CENTER);
            }
            case INPUT -> fill(style, Palette.INPUT);
            case INPUT_VERSION -> {
                fill(style, Palette.INPUT);
                style.setDataFormat(TEXT_FORMAT);
            }
        }
        if (isInTable(look)) {
            rule(style);
        }
        return style;
    }

    private static boolean isInTable(Look look) {
        return switch (look) {
            case TITLE, SUBTITLE, PART, HEADER, HEADER_NUMBER -> false;
            case FIGURE, FIGURE_ERROR, FIGURE_WARNING, CAPTION -> false;
            default -> true;
        };
    }

    private XSSFFont font(Look look) {
        XSSFFont font = workbook.createFont();
        font.setFontName(fontName);
        font.setFontHeightInPoints((short) 10);
        switch (look) {
            case TITLE -> size(font, 18, Palette.INK, true);
            case SUBTITLE -> size(font, 10, Palette.MUTED, false);
            case PART -> size(font, 12, Palette.INK, true);
            case HEADER, HEADER_NUMBER -> size(font, 10, Palette.WHITE, true);
            case STRONG, BADGE, STATE, VERSION_HIGHER -> size(font, 10, Palette.INK, true);
            case FIGURE -> size(font, 22, Palette.INK, true);
            case FIGURE_ERROR -> size(font, 22, Palette.RED, true);
            case FIGURE_WARNING -> size(font, 22, Palette.AMBER, true);
            case CAPTION -> size(font, 9, Palette.MUTED, false);
            case LINK, LINK_NUMBER -> {
                size(font, 10, Palette.LINK, false);
                font.setUnderline((byte) 1);
            }
            default -> size(font, 10, Palette.INK, false);
        }
        return font;
    }

    private static void size(XSSFFont font, int points, int colour, boolean bold) {
        font.setFontHeightInPoints((short) points);
        font.setColor(Palette.colour(colour));
        font.setBold(bold);
    }

    private static void numeric(XSSFCellStyle style) {
        style.setAlignment(HorizontalAlignment.RIGHT);
        style.setIndention((short) 1);
    }

    private static void header(XSSFCellStyle style) {
        fill(style, Palette.HEADER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
    }

    private static void fill(XSSFCellStyle style, int colour) {
        style.setFillForegroundColor(Palette.colour(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static void rule(XSSFCellStyle style) {
        XSSFColor line = Palette.colour(Palette.LINE);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(line);
    }
}

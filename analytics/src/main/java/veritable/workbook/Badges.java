package veritable.workbook;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import veritable.compare.Agreement;
import veritable.compare.Severity;

/** Colours cells by the word in them; the colour stays right when rows are sorted. */
final class Badges {
    private static final int RED = 0xFCA5A5;
    private static final int AMBER = 0xFCD34D;
    private static final int BLUE = 0xBFDBFE;
    private static final int GREEN = 0xBBF7D0;

    private Badges() {}

    static int colour(Severity severity) {
        return switch (severity) {
            case ERROR -> RED;
            case WARNING -> AMBER;
            case NOTE -> BLUE;
        };
    }

    /** Colours the cells of a column of the given look, if it has colours. */
    static void colour(
            Book book, SheetWriter sheet, Look look, int firstRow, int lastRow, int column) {
        Map<String, Integer> colours = colours(book, look);
        if (colours.isEmpty() || lastRow < firstRow) {
            return;
        }
        SheetConditionalFormatting formatting = sheet.sheet().getSheetConditionalFormatting();
        String cell = cell(firstRow, column);
        ConditionalFormattingRule[] rules =
                colours.entrySet().stream()
                        .map(
                                each ->
                                        rule(
                                                formatting,
                                                cell + "=\"" + each.getKey() + "\"",
                                                each.getValue()))
                        .toArray(ConditionalFormattingRule[]::new);
        formatting.addConditionalFormatting(range(firstRow, lastRow, column), rules);
    }

    /** Colours cells that are filled in. */
    static void colourFilled(SheetWriter sheet, int firstRow, int lastRow, int column) {
        SheetConditionalFormatting formatting = sheet.sheet().getSheetConditionalFormatting();
        formatting.addConditionalFormatting(
                range(firstRow, lastRow, column),
                rule(formatting, cell(firstRow, column) + "<>\"\"", GREEN));
    }

    private static Map<String, Integer> colours(Book book, Look look) {
        Map<String, Integer> colours = new LinkedHashMap<>();
        if (look == Look.BADGE) {
            for (Severity severity : Severity.values()) {
                colours.put(book.word("severity." + severity.id()), colour(severity));
            }
        } else if (look == Look.STATE) {
            colours.put(book.word(Agreement.CONFLICT), RED);
            colours.put(book.word(Agreement.COMPATIBLE), AMBER);
            colours.put(book.word(Agreement.EQUAL), GREEN);
        }
        return colours;
    }

    private static ConditionalFormattingRule rule(
            SheetConditionalFormatting formatting, String condition, int colour) {
        ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(condition);
        PatternFormatting pattern = rule.createPatternFormatting();
        pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        pattern.setFillBackgroundColor(Palette.colour(colour));
        return rule;
    }

    private static CellRangeAddress[] range(int firstRow, int lastRow, int column) {
        return new CellRangeAddress[] {new CellRangeAddress(firstRow, lastRow, column, column)};
    }

    private static String cell(int row, int column) {
        return "$" + CellReference.convertNumToColString(column) + (row + 1);
    }
}

package veritable.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import veritable.compare.Severity;

/** Colours cells by the severity they name; the colour stays right when rows are sorted. */
final class Badges {
    private Badges() {}

    static int colour(Severity severity) {
        return switch (severity) {
            case ERROR -> 0xFCA5A5;
            case WARNING -> 0xFCD34D;
            case NOTE -> 0xBFDBFE;
        };
    }

    static void colour(Book book, SheetWriter writer, int firstRow, int lastRow, int column) {
        if (lastRow < firstRow) {
            return;
        }
        SheetConditionalFormatting formatting = writer.sheet().getSheetConditionalFormatting();
        String cell = "$" + CellReference.convertNumToColString(column) + (firstRow + 1);
        List<ConditionalFormattingRule> rules = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            String label = book.labels().text("severity." + severity.id());
            ConditionalFormattingRule rule =
                    formatting.createConditionalFormattingRule(cell + "=\"" + label + "\"");
            PatternFormatting pattern = rule.createPatternFormatting();
            pattern.setFillBackgroundColor(Palette.colour(colour(severity)));
            rules.add(rule);
        }
        formatting.addConditionalFormatting(
                new CellRangeAddress[] {new CellRangeAddress(firstRow, lastRow, column, column)},
                rules.toArray(new ConditionalFormattingRule[0]));
    }
}

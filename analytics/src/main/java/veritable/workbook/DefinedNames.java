package veritable.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The names that Excel keeps for filters and for rows on every page. Written here: the library
 * takes each for a formula, and loads every function of Excel to read it.
 */
final class DefinedNames {
    private record Name(XSSFSheet sheet, String name, boolean isHidden, CellRangeAddress range) {}

    private final List<Name> names = new ArrayList<>();

    /** Puts the arrows of a filter on the first row of the range. */
    void filter(XSSFSheet sheet, CellRangeAddress range) {
        sheet.getCTWorksheet().addNewAutoFilter().setRef(range.formatAsString());
        names.add(new Name(sheet, "_xlnm._FilterDatabase", true, range));
    }

    /** Prints a row on every page. */
    void repeat(XSSFSheet sheet, int row) {
        CellRangeAddress range = new CellRangeAddress(row, row, -1, -1);
        names.add(new Name(sheet, "_xlnm.Print_Titles", false, range));
    }

    /** The element of the workbook; without names it is empty. */
    byte[] xml() {
        Xml xml = Xml.element();
        for (Name each : names) {
            XSSFSheet sheet = each.sheet();
            xml.raw(xml.isEmpty() ? "<definedNames>" : "");
            xml.raw("<definedName name=\"").raw(each.name()).raw("\" localSheetId=\"");
            xml.raw(sheet.getWorkbook().getSheetIndex(sheet));
            xml.raw(each.isHidden() ? "\" hidden=\"1\">" : "\">");
            xml.text(each.range().formatAsString(sheet.getSheetName(), true));
            xml.raw("</definedName>");
        }
        return xml.isEmpty() ? new byte[0] : xml.raw("</definedNames>").bytes();
    }
}

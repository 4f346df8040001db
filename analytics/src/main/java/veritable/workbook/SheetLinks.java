package veritable.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRelation;

/**
 * The links of a sheet as the XML they are stored as.
 *
 * <p>The library's own take three kilobytes of memory each, and an entry in the package even where
 * thousands of rows lead to one file.
 */
final class SheetLinks {
    private static final String RELATIONSHIPS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final PackagePart part;
    private final Map<String, String> ids = new HashMap<>();
    private final Xml xml = Xml.element();

    /** Of the sheet that is that part of the package. */
    SheetLinks(PackagePart part) {
        this.part = part;
    }

    /** To a file or page; {@code address} comes from {@link Links}. */
    void outside(int row, int column, String address) {
        open(row, column).raw(" r:id=\"").raw(id(address)).raw("\"/>");
    }

    /** To a cell of this workbook: {@code 'Claims'!A1}. */
    void inside(int row, int column, String cell) {
        open(row, column).raw(" location=\"").text(cell).raw("\"/>");
    }

    private Xml open(int row, int column) {
        String cell = new CellReference(row, column).formatAsString();
        return xml.raw("<hyperlink ref=\"").raw(cell).raw("\"");
    }

    private String id(String address) {
        String id = ids.get(address);
        if (id == null) {
            String type = XSSFRelation.SHEET_HYPERLINKS.getRelation();
            id = part.addExternalRelationship(address, type).getId();
            ids.put(address, id);
        }
        return id;
    }

    /** The element that holds them; nothing if there are none. */
    byte[] xml() {
        return xml.isEmpty()
                ? new byte[0]
                : Xml.element()
                        .raw("<hyperlinks xmlns:r=\"" + RELATIONSHIPS + "\">")
                        .raw(xml.toString())
                        .raw("</hyperlinks>")
                        .bytes();
    }
}

package veritable.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Comments on cells: what they say, and the boxes that old programs show them in. */
final class KeptNotes {
    private static final String COMMENTS = "/xl/comments1.xml";
    private static final String BOXES = "/xl/drawings/vmlDrawing1.vml";

    private KeptNotes() {}

    /** Puts comments on the cells that they were on; says by what id the sheet knows the boxes. */
    static String add(XSSFSheet sheet, List<PriorNote> notes, RowMoves moves) throws IOException {
        XmlTree comments = XmlTree.of("comments");
        XmlTree authors = XmlTree.of("authors");
        XmlTree list = XmlTree.of("commentList");
        comments.add(authors).add(list);
        List<String> names = new ArrayList<>();
        Xml boxes = Xml.element();
        boxes.raw("<xml xmlns:v=\"urn:schemas-microsoft-com:vml\"")
                .raw(" xmlns:o=\"urn:schemas-microsoft-com:office:office\"")
                .raw(" xmlns:x=\"urn:schemas-microsoft-com:office:excel\">")
                .raw("<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\"")
                .raw(" path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>")
                .raw("<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>");
        for (PriorNote note : notes) {
            OptionalInt row = moves.row(note.row(), true);
            if (row.isPresent()) {
                if (!names.contains(note.author())) {
                    names.add(note.author());
                    authors.add(text("author", note.author()));
                }
                String cell = new CellReference(row.getAsInt() - 1, note.column()).formatAsString();
                list.add(
                        XmlTree.of("comment")
                                .set("ref", cell)
                                .set("authorId", names.indexOf(note.author()))
                                .add(note.text().copy()));
                box(boxes, list.children().size(), row.getAsInt() - 1, note.column());
            }
        }
        try {
            add(sheet, COMMENTS, XSSFRelation.SHEET_COMMENTS, comments.document());
            return add(sheet, BOXES, XSSFRelation.VML_DRAWINGS, boxes.raw("</xml>").bytes());
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("the names of parts are ours", e);
        }
    }

    private static XmlTree text(String name, String text) {
        return new XmlTree(name, XmlTree.of(name).attributes(), List.of(), text);
    }

    private static void box(Xml boxes, int number, int row, int column) {
        boxes.raw("<v:shape id=\"_x0000_s").raw(1024 + number);
        boxes.raw("\" type=\"#_x0000_t202\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\"")
                .raw(" style=\"position:absolute;width:144pt;height:60pt;visibility:hidden\">")
                .raw("<v:fill color2=\"#ffffe1\"/><v:shadow on=\"t\" obscured=\"t\"/>")
                .raw("<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/>")
                .raw("<x:Anchor>")
                .raw(column + 1)
                .raw(", 15, ")
                .raw(row)
                .raw(", 2, ")
                .raw(column + 3)
                .raw(", 15, ")
                .raw(row + 4)
                .raw(", 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>")
                .raw(row)
                .raw("</x:Row><x:Column>")
                .raw(column)
                .raw("</x:Column></x:ClientData></v:shape>");
    }

    private static String add(XSSFSheet sheet, String name, XSSFRelation kind, byte[] content)
            throws InvalidFormatException, IOException {
        OPCPackage parts = sheet.getWorkbook().getPackage();
        PackagePartName at = PackagingURIHelper.createPartName(name);
        PackagePart part = parts.createPart(at, kind.getContentType());
        try (OutputStream out = part.getOutputStream()) {
            out.write(content);
        }
        return sheet.getPackagePart()
                .addRelationship(at, TargetMode.INTERNAL, kind.getRelation())
                .getId();
    }
}

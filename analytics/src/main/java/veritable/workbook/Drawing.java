package veritable.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The charts and pictures that lie on one sheet. */
final class Drawing {
    private static final int POINTS_TO_EMU = 12_700;
    private static final double PIXELS_TO_POINTS = 0.75;

    /** Something on the sheet: its part, and the element of the drawing that shows it. */
    private record Shape(
            String partName, XSSFRelation relation, String contentType, byte[] part, String xml) {}

    private final Book book;
    private final String sheet;
    private final List<Shape> shapes = new ArrayList<>();

    Drawing(Book book, String sheet) {
        this.book = book;
        this.sheet = sheet;
    }

    /** Shows a chart over cells, the last column and row not included. */
    void add(BarChart chart, int column, int row, int lastColumn, int lastRow) {
        Xml xml = Xml.element();
        xml.raw("<xdr:twoCellAnchor>");
        corner(xml, "from", column, row);
        corner(xml, "to", lastColumn, lastRow);
        xml.raw("<xdr:graphicFrame macro=\"\"><xdr:nvGraphicFramePr>");
        name(xml, chart.title());
        xml.raw("<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>");
        xml.raw("<xdr:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/></xdr:xfrm>");
        xml.raw("<a:graphic><a:graphicData");
        xml.raw(" uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:chart r:id=\"");
        xml.raw(nextId()).raw("\"/></a:graphicData></a:graphic></xdr:graphicFrame>");
        xml.raw("<xdr:clientData/></xdr:twoCellAnchor>");
        shapes.add(
                new Shape(
                        "/xl/charts/chart" + book.nextPart() + ".xml",
                        XSSFRelation.CHART,
                        XSSFRelation.CHART.getContentType(),
                        chart.xml().getBytes(StandardCharsets.UTF_8),
                        xml.toString()));
    }

    /** Shows a PNG with its upper left corner in a cell; the size is in pixels. */
    void add(byte[] png, String description, int column, int row, int width, int height) {
        String extent = " cx=\"" + emu(width) + "\" cy=\"" + emu(height) + "\"/>";
        Xml xml = Xml.element();
        xml.raw("<xdr:oneCellAnchor>");
        corner(xml, "from", column, row);
        xml.raw("<xdr:ext").raw(extent).raw("<xdr:pic><xdr:nvPicPr>");
        name(xml, description);
        xml.raw("<xdr:cNvPicPr><a:picLocks noChangeAspect=\"1\"/></xdr:cNvPicPr></xdr:nvPicPr>");
        xml.raw("<xdr:blipFill><a:blip r:embed=\"").raw(nextId()).raw("\"/>");
        xml.raw("<a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm>");
        xml.raw("<a:off x=\"0\" y=\"0\"/><a:ext").raw(extent).raw("</a:xfrm>");
        xml.raw("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>");
        xml.raw("<xdr:clientData/></xdr:oneCellAnchor>");
        shapes.add(
                new Shape(
                        "/xl/media/image" + book.nextPart() + ".png",
                        XSSFRelation.IMAGE_PNG,
                        XSSFRelation.IMAGE_PNG.getContentType(),
                        png,
                        xml.toString()));
    }

    private static long emu(int pixels) {
        return Math.round(pixels * PIXELS_TO_POINTS * POINTS_TO_EMU);
    }

    private String nextId() {
        return "rId" + (shapes.size() + 1);
    }

    private void name(Xml xml, String description) {
        xml.raw("<xdr:cNvPr id=\"").raw(shapes.size() + 2).raw("\" name=\"");
        xml.text(description).raw("\" descr=\"").text(description).raw("\"/>");
    }

    private static void corner(Xml xml, String name, int column, int row) {
        xml.raw("<xdr:").raw(name).raw("><xdr:col>").raw(column);
        xml.raw("</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>").raw(row);
        xml.raw("</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:").raw(name).raw(">");
    }

    /** Puts everything on the sheet; nothing can be added any more. */
    void finish() {
        if (shapes.isEmpty()) {
            return;
        }
        OPCPackage parts = book.workbook().getPackage();
        Xml xml = Xml.document();
        xml.raw("<xdr:wsDr xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/");
        xml.raw("spreadsheetDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/");
        xml.raw("main\" xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" ");
        xml.raw("xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">");
        try {
            PackagePart drawing =
                    parts.createPart(
                            PackagingURIHelper.createPartName(
                                    "/xl/drawings/drawing" + book.nextPart() + ".xml"),
                            XSSFRelation.DRAWINGS.getContentType());
            for (Shape shape : shapes) {
                xml.raw(shape.xml());
                PackagePartName name = PackagingURIHelper.createPartName(shape.partName());
                write(parts.createPart(name, shape.contentType()), shape.part());
                drawing.addRelationship(name, TargetMode.INTERNAL, shape.relation().getRelation());
            }
            xml.raw("</xdr:wsDr>");
            write(drawing, xml.toString().getBytes(StandardCharsets.UTF_8));
            XSSFSheet on = book.workbook().getSheet(sheet);
            String id =
                    on.getPackagePart()
                            .addRelationship(
                                    drawing.getPartName(),
                                    TargetMode.INTERNAL,
                                    XSSFRelation.DRAWINGS.getRelation())
                            .getId();
            on.getCTWorksheet().addNewDrawing().setId(id);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("the names of parts are ours", e);
        } catch (IOException e) {
            throw new IllegalStateException("parts are written to memory", e);
        }
    }

    private static void write(PackagePart part, byte[] content) throws IOException {
        try (OutputStream out = part.getOutputStream()) {
            out.write(content);
        }
    }
}

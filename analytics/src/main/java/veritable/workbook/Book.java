package veritable.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import veritable.language.Labels;
import veritable.language.Language;

/** The workbook being written: rows stream to disk, everything else is kept until the end. */
final class Book implements Closeable {
    private static final int ROWS_IN_MEMORY = 100;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final SXSSFWorkbook rows = new SXSSFWorkbook(workbook, ROWS_IN_MEMORY, false, false);
    private final Language language;
    private final Labels labels;
    private final Styles styles;
    private final SheetNames names = new SheetNames();
    private final Notices notices = new Notices();
    private final Links links;
    private final int rowLimit;

    /**
     * @param folder where the workbook will be: links are relative to it
     * @param rowLimit the most rows a sheet may have
     */
    Book(Language language, Path folder, int rowLimit) {
        this.language = language;
        this.labels = Labels.of(Book.class, language);
        this.styles = new Styles(workbook, labels.text("font"));
        this.links = new Links(folder);
        this.rowLimit = rowLimit;
        rows.setZip64Mode(Zip64Mode.AsNeeded);
    }

    /** Begins a sheet, with the name or one like it. */
    SheetWriter sheet(String name) {
        SXSSFSheet sheet = rows.createSheet(names.next(name));
        sheet.setDisplayGridlines(false);
        return new SheetWriter(this, sheet);
    }

    /** The pages of a sheet as they come out of a printer; {@code header} is on each of them. */
    void layOut(SheetWriter writer, int header) {
        SXSSFSheet sheet = writer.sheet();
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize((short) 9); // A4
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("&P / &N");
        if (header >= 0) {
            sheet.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
        }
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    Language language() {
        return language;
    }

    Labels labels() {
        return labels;
    }

    Styles styles() {
        return styles;
    }

    Notices notices() {
        return notices;
    }

    Links links() {
        return links;
    }

    int rowLimit() {
        return rowLimit;
    }

    /** What ends a text that did not fit into its cell. */
    String cutMarker() {
        return labels.text("cut");
    }

    Hyperlink hyperlink(HyperlinkType type) {
        return workbook.getCreationHelper().createHyperlink(type);
    }

    void writeTo(OutputStream out) throws IOException {
        rows.write(out);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}

package veritable.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import veritable.chart.Charts;
import veritable.compare.Agreement;
import veritable.compare.Finding;
import veritable.language.Labels;
import veritable.language.Language;
import veritable.table.Column;

/** The workbook being written: rows stream to disk, everything else is kept until the end. */
final class Book implements Closeable {
    /** To fit more into the width of a page, LibreOffice lays out all pages for each try. */
    private static final int MANY_ROWS = 500;

    // of an A4 page within its margins, in pixels, with some room for other fonts
    private static final int LANDSCAPE = 980;
    private static final int PORTRAIT = 670;

    private final Parts workbook = new Parts();
    private final Map<String, Rows> rows = new LinkedHashMap<>();
    private final Language language;
    private final Labels labels;
    private final Styles styles;
    private final SheetNames names = new SheetNames();
    private final DefinedNames definedNames = new DefinedNames();
    private final Notices notices = new Notices();
    private final Links links;
    private final int lineHeight;
    private final String cutMarker;
    private final int rowLimit;
    private int parts;
    private Optional<Kept> kept = Optional.empty();
    private final Map<String, Part> edits = new LinkedHashMap<>();
    private String answered = "0";
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    /**
     * @param rowLimit the most rows a sheet may have
     */
    Book(Language language, Links links, int rowLimit) {
        this.language = language;
        this.labels = Labels.of(Book.class, language);
        this.styles = new Styles(workbook, labels.text("font"));
        this.links = links;
        this.lineHeight = Integer.parseInt(labels.text("font.line-height"));
        this.cutMarker = labels.text("cut");
        this.rowLimit = rowLimit;
    }

    /** Begins a sheet, with the name or one like it. */
    SheetWriter sheet(String name) {
        XSSFSheet sheet = workbook.createSheet(names.next(name));
        sheet.setDisplayGridlines(false);
        String part = sheet.getPackagePart().getPartName().getName().substring(1);
        Rows sheetRows =
                new Rows(new Spool(links.folder()), new SheetLinks(sheet.getPackagePart()));
        rows.put(part, sheetRows);
        return new SheetWriter(this, sheet, sheetRows);
    }

    /** The pages of a sheet as they come out of a printer; {@code header} is on each of them. */
    void layOut(SheetWriter writer, int header, boolean landscape) {
        XSSFSheet sheet = writer.sheet();
        sheet.getPrintSetup().setLandscape(landscape);
        sheet.getPrintSetup().setPaperSize((short) 9); // A4
        if (writer.rowIndex() > MANY_ROWS) {
            int wide = landscape ? LANDSCAPE : PORTRAIT;
            int scale = Math.min(100, 100 * wide / Math.max(1, writer.pixels()));
            sheet.getPrintSetup().setScale((short) Math.max(10, scale));
        } else {
            sheet.setFitToPage(true);
            sheet.getPrintSetup().setFitWidth((short) 1);
            sheet.getPrintSetup().setFitHeight((short) 0);
        }
        for (PageMargin side : List.of(PageMargin.LEFT, PageMargin.RIGHT)) {
            sheet.setMargin(side, 0.4);
        }
        for (PageMargin side : List.of(PageMargin.TOP, PageMargin.BOTTOM)) {
            sheet.setMargin(side, 0.6);
        }
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("&P / &N");
        if (header >= 0) {
            definedNames.repeat(sheet, header);
        }
    }

    /** The part of a sheet that keeps its settings, and by what id it knows its comments. */
    private record Part(Kept kept, Optional<String> notes) {}

    /** The workbook takes the place of one that a reviewer made something of. */
    void continues(Prior prior) {
        kept = Optional.of(new Kept(prior, workbook, notices));
        if (prior.theme().length > 0) {
            workbook.addTheme(prior.theme());
        }
    }

    /** What is kept of the workbook before, if there is anything. */
    Optional<Kept> kept() {
        return kept;
    }

    /** The sheet gets the settings and comments that it had; its rows are written. */
    void keep(SheetWriter writer, Kept from) throws IOException {
        XSSFSheet sheet = writer.sheet();
        String part = sheet.getPackagePart().getPartName().getName().substring(1);
        if (edits.isEmpty()) {
            edits.put(part, new Part(from, from.notes(sheet)));
        }
    }

    private byte[] edited(String part, byte[] content) throws IOException {
        if (part.equals("xl/styles.xml") && kept.isPresent()) {
            return kept.get().styles(content);
        }
        Part edit = edits.get(part);
        return edit == null ? content : edit.kept().sheet(content, edit.notes());
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

    /** The word for an id, as all outputs have it: {@code severity.error}, {@code role.current}. */
    String word(String key) {
        return Labels.of(Column.class, language).text(key);
    }

    String word(Agreement agreement) {
        return labels.text("agreement." + agreement.id());
    }

    /** What a rule finds, in a few words. */
    String ruleTitle(String rule) {
        return Labels.of(Finding.class, language).find("rule." + rule + ".title").orElse(rule);
    }

    /** How far versions are apart ({@code minor 3}), in words. */
    String distance(String distance) {
        int blank = distance.indexOf(' ');
        String key = "distance." + (blank < 0 ? distance : distance.substring(0, blank));
        return labels.find(key).isPresent()
                ? labels.text(key, distance.substring(blank + 1))
                : distance;
    }

    /** The field of a technology, in words. */
    String domain(String id) {
        return Labels.of(Charts.class, language).find("domain." + id).orElse(id);
    }

    /** Keeps how many rows a sheet has below its head. */
    void count(String sheetName, int rows) {
        counts.put(sheetName, rows);
    }

    /** The sheets that are tables with the number of their rows, in their order. */
    Map<String, Integer> counts() {
        return counts;
    }

    /** The head of a column, as all outputs have it; some only workbooks have. */
    String heading(String column) {
        Optional<String> own = labels.find("column." + column);
        return own.orElseGet(() -> Labels.of(Column.class, language).text("column." + column));
    }

    DefinedNames definedNames() {
        return definedNames;
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

    /** Of a line of text, in points. */
    int lineHeight() {
        return lineHeight;
    }

    /** What ends a text that did not fit into its cell. */
    String cutMarker() {
        return cutMarker;
    }

    /** The sheets were written in another order than they are shown in. */
    void moveToFront(String sheetName) {
        workbook.setSheetOrder(sheetName, 0);
        workbook.setActiveSheet(0);
        workbook.setSelectedTab(0);
    }

    /** A formula that counts the answers given so far. */
    String answered() {
        return answered;
    }

    void answered(String formula) {
        this.answered = formula;
    }

    /** A number that no other part of ours has. */
    int nextPart() {
        return ++parts;
    }

    /**
     * @param properties the part that says what the workbook is
     */
    void writeTo(byte[] properties, OutputStream out) throws IOException {
        kept.ifPresent(Kept::prepare);
        new Archive(definedNames.xml(), rows, this::edited, kept.isPresent())
                .write(workbook, properties, out);
    }

    @Override
    public void close() throws IOException {
        for (Rows each : rows.values()) {
            each.close();
        }
        // not closed: there is no file behind it, and closing would throw its parts away one by one
    }
}

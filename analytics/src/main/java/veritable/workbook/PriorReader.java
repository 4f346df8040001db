package veritable.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.xml.sax.SAXException;
import veritable.decision.Answer;
import veritable.language.Labels;
import veritable.language.Language;
import veritable.table.Schemas;

/** Reads what a reviewer made of the sheet of decisions in a workbook of ours. */
final class PriorReader {
    private final SharedStrings strings;

    private PriorReader(SharedStrings strings) {
        this.strings = strings;
    }

    /** Empty if nobody has saved the workbook since it was written, or it is none of ours. */
    static Optional<Prior> read(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Archive.isAsWritten(file)) {
            return Optional.empty();
        }
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(parts);
            PriorReader prior = new PriorReader(new ReadOnlySharedStringsTable(parts));
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            Optional<Found> found = Optional.empty();
            Set<String> others = new HashSet<>();
            while (sheets.hasNext()) {
                try (InputStream in = sheets.next()) {
                    Optional<Found> one =
                            found.isPresent() ? found : prior.find(sheets.getSheetPart(), in);
                    if (one.isEmpty() || found.isPresent()) {
                        others.add(sheets.getSheetName());
                    }
                    found = one;
                }
            }
            return found.isEmpty()
                    ? Optional.empty()
                    : Optional.of(prior.prior(found.get(), reader, hasOwn(others)));
        } catch (OpenXML4JException
                | SAXException
                | IllegalArgumentException
                | IndexOutOfBoundsException e) {
            throw new IOException(file + ": no Excel workbook: " + e.getMessage(), e);
        }
    }

    /** The sheet of decisions. */
    private record Found(PackagePart part, XmlTree tree, List<PriorRow> rows, List<String> keys) {}

    /** Only the sheet of decisions is read to its end: others can have a million rows. */
    private Optional<Found> find(PackagePart part, InputStream in) throws IOException {
        Optional<XmlTree> head = XmlTree.first(in, "row");
        if (head.isEmpty()) {
            return Optional.empty();
        }
        List<String> keys = keys(row(head.get(), 1));
        if (!keys.contains("id") || !keys.contains("answer")) {
            return Optional.empty();
        }
        try (InputStream whole = part.getInputStream()) {
            XmlTree tree = XmlTree.read(whole);
            return Optional.of(new Found(part, tree, rows(tree), keys));
        }
    }

    private Prior prior(Found found, XSSFReader reader, boolean hasOwnSheets)
            throws IOException, OpenXML4JException {
        Map<String, PriorRow> byId = new LinkedHashMap<>();
        List<PriorRow> loose = new ArrayList<>();
        int id = found.keys().indexOf("id");
        int last = 1;
        for (PriorRow row : found.rows().subList(1, found.rows().size())) {
            if (!row.isBlank()) {
                if (row.text(id).isEmpty() || byId.putIfAbsent(row.text(id), row) != null) {
                    loose.add(row);
                } else {
                    last = row.number();
                }
            }
        }
        try (InputStream styles = reader.getStylesData()) {
            return new Prior(
                    found.keys(),
                    found.rows().get(0),
                    byId,
                    loose,
                    last,
                    found.tree(),
                    XmlTree.read(styles),
                    theme(reader),
                    notes(found.part()),
                    hasOwnSheets || hasPictures(found.part()));
        }
    }

    private static byte[] theme(XSSFReader reader) throws IOException, OpenXML4JException {
        try (InputStream theme = reader.getThemesData()) {
            return theme == null ? new byte[0] : theme.readAllBytes();
        }
    }

    private static boolean hasOwn(Set<String> sheets) {
        List<String> ours = new ArrayList<>();
        for (Language language : Language.values()) {
            Labels labels = Labels.of(Workbooks.class, language);
            Workbooks.sheets().forEach(each -> ours.add(labels.text("sheet." + each.id())));
        }
        return sheets.stream().anyMatch(name -> ours.stream().noneMatch(name::startsWith));
    }

    /** What each column holds, by its head in any language. */
    private static List<String> keys(PriorRow header) {
        Map<String, String> known = new HashMap<>();
        for (Language language : Language.values()) {
            known.putIfAbsent("id", "id");
            for (String key : DecisionsSheet.OF_FINDINGS) {
                known.putIfAbsent(Schemas.findings().column(key).label(language), key);
            }
            Labels labels = Labels.of(Workbooks.class, language);
            for (int side = 0; side < 26; side++) {
                known.putIfAbsent(
                        labels.text("side.says", Answer.Side.letter(side)), "says" + side);
            }
            for (String key : DecisionsSheet.OF_DECISIONS) {
                known.putIfAbsent(labels.text("decision." + key), key);
            }
        }
        List<String> keys = new ArrayList<>();
        int columns = header.cells().isEmpty() ? 0 : header.cells().lastKey() + 1;
        for (int column = 0; column < columns; column++) {
            String key = known.getOrDefault(header.text(column), "");
            keys.add(keys.contains(key) ? "" : key);
        }
        return keys;
    }

    private List<PriorRow> rows(XmlTree sheet) {
        List<PriorRow> rows = new ArrayList<>();
        for (XmlTree row : sheet.within("sheetData")) {
            rows.add(row(row, rows.isEmpty() ? 1 : last(rows).number() + 1));
        }
        return rows;
    }

    private PriorRow row(XmlTree row, int next) {
        TreeMap<Integer, PriorCell> cells = new TreeMap<>();
        for (XmlTree cell : row.all("c")) {
            String place = cell.get("r");
            int column = cells.isEmpty() ? 0 : cells.lastKey() + 1;
            cells.put(place.isEmpty() ? column : new CellReference(place).getCol(), cell(cell));
        }
        boolean chosen = row.isTrue("customHeight") && !row.get("ht").isEmpty();
        double height = chosen ? Double.parseDouble(row.get("ht")) : 0;
        return new PriorRow(row.number("r", next), height, row.isTrue("hidden"), cells);
    }

    private static PriorRow last(List<PriorRow> rows) {
        return rows.get(rows.size() - 1);
    }

    private PriorCell cell(XmlTree cell) {
        int style = cell.number("s", 0);
        String value = cell.find("v").map(XmlTree::text).orElse("");
        XmlTree formula = cell.find("f").orElse(XmlTree.of("f"));
        // the text of a shared formula stands in one of its cells only
        String written = formula.get("t").isEmpty() ? formula.text() : "";
        PriorCell.Kind kind =
                switch (cell.get("t")) {
                    case "s", "str", "inlineStr" -> PriorCell.Kind.TEXT;
                    case "b" -> PriorCell.Kind.FLAG;
                    case "e" -> PriorCell.Kind.ERROR;
                    default -> PriorCell.Kind.NUMBER;
                };
        if (cell.get("t").equals("s") && !value.isEmpty()) {
            value = strings.getItemAt(Integer.parseInt(value.strip())).getString();
        } else if (cell.get("t").equals("inlineStr")) {
            value = cell.find("is").map(PriorReader::text).orElse("");
        }
        return value.isEmpty() && written.isEmpty()
                ? new PriorCell(style, PriorCell.Kind.EMPTY, "", "")
                : new PriorCell(style, kind, value, written);
    }

    private static String text(XmlTree tree) {
        StringBuilder text = new StringBuilder(tree.name().equals("t") ? tree.text() : "");
        for (XmlTree each : tree.children()) {
            text.append(each.name().equals("rPh") ? "" : text(each));
        }
        return text.toString();
    }

    private static List<PriorNote> notes(PackagePart sheet) throws IOException, OpenXML4JException {
        List<PriorNote> notes = new ArrayList<>();
        for (PackageRelationship each :
                sheet.getRelationshipsByType(XSSFRelation.SHEET_COMMENTS.getRelation())) {
            try (InputStream in = sheet.getRelatedPart(each).getInputStream()) {
                XmlTree comments = XmlTree.read(in);
                List<XmlTree> authors = comments.within("authors");
                for (XmlTree comment : comments.within("commentList")) {
                    CellReference cell = new CellReference(comment.get("ref"));
                    int author = comment.number("authorId", 0);
                    notes.add(
                            new PriorNote(
                                    cell.getRow() + 1,
                                    cell.getCol(),
                                    author < authors.size() ? authors.get(author).text() : "",
                                    comment.find("text").orElse(XmlTree.of("text"))));
                }
            }
        }
        return notes;
    }

    private static boolean hasPictures(PackagePart sheet) throws OpenXML4JException {
        for (PackageRelationship each :
                sheet.getRelationshipsByType(XSSFRelation.DRAWINGS.getRelation())) {
            if (sheet.getRelatedPart(each).hasRelationships()) {
                return true;
            }
        }
        return false;
    }
}

package veritable.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.SAXException;
import veritable.decision.Proposal;
import veritable.language.Labels;
import veritable.language.Language;
import veritable.table.Schemas;

/** Reads back what a reviewer filled in on the sheet of decisions. */
public final class DecisionSheets {
    private final String place;
    private final Labels labels;
    private final CellRow header;

    private DecisionSheets(String place, Labels labels, CellRow header) {
        this.place = place;
        this.labels = labels;
        this.header = header;
    }

    /**
     * The rows with an answer, of the sheets that a workbook of {@link Workbooks} has for them,
     * whatever its language, and however a reviewer sorted, formatted or moved columns.
     *
     * @throws IllegalArgumentException if the file is no such workbook, saying what was found
     */
    public static List<Proposal> read(Path file) throws IOException {
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(parts);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(parts);
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            List<Proposal> proposals = new ArrayList<>();
            boolean any = false;
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    any |=
                            read(
                                    file + ": " + sheets.getSheetName(),
                                    CellRow.all(sheet, strings),
                                    proposals);
                }
            }
            if (!any) {
                throw new IllegalArgumentException(
                        file + ": no sheet of decisions found (a workbook of veritable expected)");
            }
            return proposals;
        } catch (OpenXML4JException | NotOfficeXmlFileException | SAXException e) {
            throw new IllegalArgumentException(file + ": no Excel workbook (.xlsx expected)", e);
        }
    }

    private static boolean read(String place, List<CellRow> rows, List<Proposal> proposals) {
        if (rows.isEmpty()) {
            return false;
        }
        CellRow header = rows.get(0);
        for (Language language : Language.values()) {
            Labels labels = Labels.of(DecisionSheets.class, language);
            if (header.column("id") >= 0 && header.column(labels.text("decision.answer")) >= 0) {
                DecisionSheets sheet = new DecisionSheets(place, labels, header);
                rows.subList(1, rows.size()).forEach(row -> sheet.read(row, proposals));
                return true;
            }
        }
        return false;
    }

    private void read(CellRow row, List<Proposal> proposals) {
        String answer = text(row, "decision.answer");
        String id = row.text(header.column("id"));
        if (answer.isBlank() || id.isBlank()) {
            return;
        }
        String at = place + ", row " + row.number();
        if (row.isNumber(header.column(labels.text("decision.value")))) {
            throw new IllegalArgumentException(
                    at
                            + ": the number "
                            + text(row, "decision.value")
                            + " found as a version, text expected (was it 1.20 before it became"
                            + " 1.2? format the cell as text)");
        }
        proposals.add(
                new Proposal(
                        at,
                        id,
                        subject(row),
                        answer,
                        text(row, "decision.value"),
                        text(row, "decision.reason"),
                        text(row, "decision.reviewer")));
    }

    private String text(CellRow row, String key) {
        return row.text(header.column(labels.text(key)));
    }

    private String subject(CellRow row) {
        Optional<String> found = Optional.empty();
        for (Language language : Language.values()) {
            String label = Schemas.findings().column("subject").label(language);
            int column = header.column(label);
            found = found.or(() -> Optional.of(column).filter(at -> at >= 0).map(row::text));
        }
        return found.orElse("");
    }
}

package veritable.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import veritable.decision.Proposal;
import veritable.language.Labels;
import veritable.language.Language;
import veritable.table.Schemas;

/** Reads back what a reviewer filled in on the sheet of decisions. */
public final class DecisionSheets {
    private static final DataFormatter SHOWN = new DataFormatter(Locale.ROOT);

    private final Path file;
    private final Labels labels;
    private final List<String> header;

    private DecisionSheets(Path file, Labels labels, List<String> header) {
        this.file = file;
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
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ);
                XSSFWorkbook book = new XSSFWorkbook(parts)) {
            List<Proposal> proposals = new ArrayList<>();
            boolean any = false;
            for (Sheet sheet : book) {
                Optional<DecisionSheets> reader = reader(file, sheet);
                if (reader.isPresent()) {
                    any = true;
                    reader.get().read(sheet, proposals);
                }
            }
            if (!any) {
                throw new IllegalArgumentException(
                        file + ": no sheet of decisions found (a workbook of veritable expected)");
            }
            return proposals;
        } catch (InvalidFormatException | NotOfficeXmlFileException e) {
            throw new IllegalArgumentException(file + ": no Excel workbook (.xlsx expected)", e);
        }
    }

    private static Optional<DecisionSheets> reader(Path file, Sheet sheet) {
        Row first = sheet.getRow(sheet.getFirstRowNum());
        if (first == null) {
            return Optional.empty();
        }
        List<String> header = new ArrayList<>();
        for (int i = 0; i < first.getLastCellNum(); i++) {
            header.add(text(first.getCell(i)));
        }
        for (Language language : Language.values()) {
            Labels labels = Labels.of(DecisionSheets.class, language);
            if (header.contains("id") && header.contains(labels.text("decision.answer"))) {
                return Optional.of(new DecisionSheets(file, labels, header));
            }
        }
        return Optional.empty();
    }

    private void read(Sheet sheet, List<Proposal> proposals) {
        for (Row row : sheet) {
            String answer = text(cell(row, "decision.answer"));
            String id = text(row.getCell(header.indexOf("id")));
            if (row.getRowNum() == sheet.getFirstRowNum() || answer.isBlank() || id.isBlank()) {
                continue;
            }
            Cell value = cell(row, "decision.value");
            if (value != null && value.getCellType() == CellType.NUMERIC) {
                throw new IllegalArgumentException(
                        place(sheet, row)
                                + ": the number "
                                + text(value)
                                + " found as a version, text expected (was it 1.20 before it became"
                                + " 1.2? format the cell as text)");
            }
            proposals.add(
                    new Proposal(
                            place(sheet, row),
                            id,
                            text(cell(row, "subject")),
                            answer,
                            text(value),
                            text(cell(row, "decision.reason")),
                            text(cell(row, "decision.reviewer"))));
        }
    }

    private String place(Sheet sheet, Row row) {
        return file + ": " + sheet.getSheetName() + ", row " + (row.getRowNum() + 1);
    }

    private @Nullable Cell cell(Row row, String key) {
        String label = key.equals("subject") ? subject() : labels.text(key);
        int at = header.indexOf(label);
        return at < 0 ? null : row.getCell(at);
    }

    private String subject() {
        for (Language language : Language.values()) {
            String label = Schemas.findings().column("subject").label(language);
            if (header.contains(label)) {
                return label;
            }
        }
        return "";
    }

    private static String text(@Nullable Cell cell) {
        return cell == null ? "" : SHOWN.formatCellValue(cell).strip();
    }
}

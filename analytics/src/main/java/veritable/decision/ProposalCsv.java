package veritable.decision;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Reads proposals from a CSV file with the columns of the table of decisions. */
final class ProposalCsv {
    private final Path file;
    private final List<String> header;

    private ProposalCsv(Path file, List<String> header) {
        this.file = file;
        this.header = header;
    }

    /**
     * Rows without an answer are left out.
     *
     * @throws IllegalArgumentException if a column is missing, naming it
     */
    static List<Proposal> read(Path file) throws IOException {
        List<CsvRecord> records = CsvRecord.all(text(file));
        if (records.isEmpty()) {
            throw new IllegalArgumentException(
                    file + ":1: an empty file found, a header with id and answer expected");
        }
        List<String> header =
                records.get(0).cells().stream()
                        .map(name -> name.strip().toLowerCase(Locale.ROOT))
                        .toList();
        for (String needed : List.of("id", "answer")) {
            if (!header.contains(needed)) {
                throw new IllegalArgumentException(
                        file
                                + ":1: no column \""
                                + needed
                                + "\" in the header (expected id and answer,"
                                + " perhaps chosen, reason and reviewer)");
            }
        }
        ProposalCsv csv = new ProposalCsv(file, header);
        List<Proposal> proposals = new ArrayList<>();
        for (CsvRecord record : records.subList(1, records.size())) {
            if (!csv.cell(record, "answer").isBlank()) {
                proposals.add(csv.proposal(record));
            }
        }
        return proposals;
    }

    /** In UTF-8, or as a spreadsheet in Chinese saves it. */
    private static String text(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (!Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes)) {
            return new String(bytes, Charset.forName("GB18030"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private Proposal proposal(CsvRecord record) {
        String answer = cell(record, "answer");
        return new Proposal(
                file + ":" + record.line(),
                cell(record, "id"),
                cell(record, "subject"),
                answer,
                answer.strip().equalsIgnoreCase("other") ? cell(record, "chosen") : "",
                cell(record, "reason"),
                cell(record, "reviewer"));
    }

    private String cell(CsvRecord record, String name) {
        int at = header.indexOf(name);
        return at >= 0 && at < record.cells().size() ? plain(record.cells().get(at)) : "";
    }

    /** Without the apostrophe that keeps a spreadsheet from taking text for a formula. */
    private static String plain(String cell) {
        return cell.length() > 1
                        && cell.charAt(0) == '\''
                        && "=+-@\t\r".indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }
}

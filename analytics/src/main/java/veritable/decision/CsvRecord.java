package veritable.decision;

import java.util.ArrayList;
import java.util.List;

/**
 * One record of a CSV file (RFC 4180).
 *
 * @param line the one it begins on, from 1
 */
record CsvRecord(int line, List<String> cells) {
    /** All records that are not empty lines, with the separator that ends the first cell. */
    static List<CsvRecord> all(String text) {
        List<CsvRecord> records = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        char separator = separator(text);
        int line = 1;
        int first = 1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            boolean end = i == text.length();
            if (quoted && !end) {
                if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append(c);
                    i++;
                } else if (c == '"') {
                    quoted = false;
                } else {
                    cell.append(c);
                }
            } else if (c == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (c == separator) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\n') {
                if (!cells.isEmpty() || !cell.isEmpty()) {
                    cells.add(cell.toString());
                    records.add(new CsvRecord(first, List.copyOf(cells)));
                }
                cells.clear();
                cell.setLength(0);
                first = line + 1;
            } else if (c != '\r') {
                cell.append(c);
            }
            line += c == '\n' ? 1 : 0;
        }
        return records;
    }

    /** Where commas are in numbers, spreadsheets part cells by semicolons, and some by tabs. */
    private static char separator(String text) {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (!quoted && (c == ',' || c == ';' || c == '\t')) {
                return c;
            }
            if (!quoted && c == '\n') {
                break;
            }
        }
        return ',';
    }
}

package veritable.workbook;

import java.util.Optional;
import veritable.report.Location;

/**
 * Where a statement stands.
 *
 * @param line from 1; 0 for no place at all
 * @param address leads to the file, if anything does
 */
record Place(String file, int line, Optional<String> address) {
    static final Place NONE = new Place("", 0, Optional.empty());

    static Place of(Location at, Links links) {
        String file = at.path().substring(at.path().lastIndexOf('/') + 1);
        return new Place(file, at.line(), links.toFile(at.path()));
    }

    /** Puts the line, leading to the file. */
    void putLine(SheetWriter sheet, int column) {
        if (line == 0) {
            sheet.put(column, "", Look.INTEGER);
        } else if (address.isPresent()) {
            sheet.link(column, line, address.get());
        } else {
            sheet.put(column, line, Look.INTEGER);
        }
    }
}

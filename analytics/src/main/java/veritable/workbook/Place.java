package veritable.workbook;

import java.util.Optional;
import veritable.report.Location;

/**
 * Where a statement stands.
 *
 * @param address leads to the file, if anything does
 */
record Place(String file, String line, Optional<String> address) {
    static final Place NONE = new Place("", "", Optional.empty());

    static Place of(Location at, Links links) {
        String file = at.path().substring(at.path().lastIndexOf('/') + 1);
        return new Place(file, Integer.toString(at.line()), links.toFile(at.path()));
    }

    /** Puts the line, leading to the file. */
    void putLine(SheetWriter sheet, int column) {
        if (address.isPresent()) {
            sheet.link(column, line, address.get());
        } else {
            sheet.put(column, line, Look.TEXT);
        }
    }
}

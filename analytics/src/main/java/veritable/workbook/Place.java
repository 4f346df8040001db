package veritable.workbook;

import java.util.Optional;
import veritable.claim.Statement;
import veritable.report.Location;

/**
 * Where a statement stands, as a cell shows it: file and line.
 *
 * @param address leads to the file, if anything does
 */
record Place(String text, Optional<String> address) {
    static final Place NONE = new Place("", Optional.empty());

    static Place of(Statement statement, Links links) {
        Location at = statement.at();
        String file = at.path().substring(at.path().lastIndexOf('/') + 1);
        return new Place(file + ":" + at.line(), links.toFile(at.path()));
    }

    void put(SheetWriter sheet, int column) {
        if (address.isPresent()) {
            sheet.link(column, text, address.get());
        } else {
            sheet.put(column, text, Look.WRAPPED);
        }
    }
}

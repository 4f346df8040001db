package veritable.workbook;

import java.util.Optional;
import veritable.report.Location;

/** Where a statement stands, as a cell shows it; {@code address} leads there, if anything does. */
record Place(String text, Optional<String> address) {
    static final Place NONE = new Place("", Optional.empty());

    static Place of(Location at, Links links) {
        return new Place(at.path() + ":" + at.line(), links.toFile(at.path()));
    }

    void put(SheetWriter sheet, int column) {
        if (address.isPresent()) {
            sheet.link(column, text, address.get());
        } else {
            sheet.put(column, text, Look.TEXT);
        }
    }
}

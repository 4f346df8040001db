package veritable.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook whose rows go to disk, and whose file does not say when it was made. */
final class StreamedWorkbook extends SXSSFWorkbook {
    private static final int ROWS_IN_MEMORY = 100;
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 12, 0);

    StreamedWorkbook(XSSFWorkbook workbook) {
        super(workbook, ROWS_IN_MEMORY, false, false);
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        ZipArchiveOutputStream archive =
                new ZipArchiveOutputStream(out) {
                    @Override
                    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
                        // archives keep local time: the same digits in every time zone
                        entry.setTime(
                                NO_TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
                        super.putArchiveEntry(entry);
                    }
                };
        // java.util.zip.ZipInputStream reads no others
        archive.setUseZip64(Zip64Mode.AsNeeded);
        return archive;
    }
}

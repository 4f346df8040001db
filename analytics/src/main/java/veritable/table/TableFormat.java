package veritable.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * A way to write rows as text; the same rows give the same bytes, always. {@link TableFormats} has
 * them all.
 */
public interface TableFormat {
    /** Begins a table; its head is written at once. */
    <T> RowWriter<T> open(Schema<T> schema, Writer out) throws IOException;

    /** Writes a whole table and flushes; closes nothing. */
    default <T> void write(Listing<T> listing, Writer out) throws IOException {
        RowWriter<T> writer = open(listing.schema(), out);
        for (T row : listing.rows()) {
            writer.write(row);
        }
        writer.end();
    }

    /** Writes a whole table in UTF-8 and flushes; closes nothing. */
    default <T> void write(Listing<T> listing, OutputStream out) throws IOException {
        write(listing, utf8(out));
    }

    /** A buffered writer in UTF-8, for {@link #open}; half of a surrogate pair becomes U+FFFD. */
    static Writer utf8(OutputStream out) {
        return new BufferedWriter(
                new OutputStreamWriter(
                        out,
                        StandardCharsets.UTF_8
                                .newEncoder()
                                .onMalformedInput(CodingErrorAction.REPLACE)
                                .replaceWith("\uFFFD".getBytes(StandardCharsets.UTF_8))),
                1 << 16);
    }
}

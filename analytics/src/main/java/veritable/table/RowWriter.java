package veritable.table;

import java.io.IOException;

/** Writes rows one by one; what it wrote is a whole only after {@link #end}. */
public interface RowWriter<T> {
    void write(T row) throws IOException;

    /** Writes what is left and flushes; does not close what lies below. */
    void end() throws IOException;
}

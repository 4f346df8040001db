package veritable.kernel.api;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The notebook at hand. Its methods are imported into every session, so that a cell just says
 * {@code display(table)}.
 */
public final class Notebooks {
    private static volatile @Nullable Notebook current;

    private Notebooks() {}

    /**
     * The notebook of this process.
     *
     * @throws IllegalStateException outside a notebook
     */
    public static Notebook notebook() {
        Notebook notebook = current;
        if (notebook == null) {
            throw new IllegalStateException("no notebook runs in this process");
        }
        return notebook;
    }

    /** For the kernel: says which notebook this process runs. */
    public static void open(Notebook notebook) {
        current = notebook;
    }

    /** Shows a value in all forms that there are for it. */
    public static DisplayHandle display(@Nullable Object value) {
        return notebook().display(value);
    }

    /** Shows text that is of this type already, such as {@code text/html}. */
    public static DisplayHandle display(Object value, String mimeType) {
        return notebook().display(value, mimeType);
    }

    /** Asks the person at the front end for a line. */
    public static String input(String prompt) throws IOException {
        return notebook().input(prompt, false);
    }

    /** Asks the person at the front end for a line that is not shown while it is typed. */
    public static String password(String prompt) throws IOException {
        return notebook().input(prompt, true);
    }
}

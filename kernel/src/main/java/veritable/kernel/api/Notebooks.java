package veritable.kernel.api;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The notebook at hand. Its methods are imported into every session, so that a cell just says
 * {@code display(table)}.
 */
public final class Notebooks {
    private static volatile @Nullable Notebook current;
    private static volatile @Nullable Object given;

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

    static @Nullable Notebook current() {
        return current;
    }

    /** For the kernel: says which notebook this process runs. */
    public static void open(Notebook notebook) {
        current = notebook;
    }

    /** For the kernel: has a value that is not Java's wait for the Java that assigns it. */
    public static void give(@Nullable Object value) {
        given = value;
    }

    /** For the kernel: the value that waits, of the type that is asked for. */
    @SuppressWarnings({"unchecked", "NullAway"}) // null, if whoever gave it gave null
    public static <T extends @Nullable Object> T given() {
        Object value = given;
        given = null;
        return (T) value;
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

    /** Takes away what the cell has shown so far. */
    public static void clear() {
        notebook().clear(false);
    }

    /**
     * Takes away what the cell has shown so far.
     *
     * @param wait only when the next thing is shown, so that nothing flickers
     */
    public static void clear(boolean wait) {
        notebook().clear(wait);
    }

    /** Markup, shown as it is. */
    public static Html html(String text) {
        return Html.of(text);
    }

    public static Markdown markdown(String text) {
        return Markdown.of(text);
    }

    public static Svg svg(String text) {
        return Svg.of(text);
    }

    /** Formulas with their delimiters, such as {@code $x^2$}. */
    public static Latex latex(String text) {
        return Latex.of(text);
    }

    /** A document, or maps and lists, shown as a tree. */
    public static Json json(Object tree) {
        return Json.of(tree);
    }

    /** Goes through values and shows how far it has come. */
    public static <T> Progress<T> progress(Iterable<T> values) {
        return Progress.of(values);
    }

    /** Goes through the numbers from 0 up to the count and shows how far it has come. */
    public static Progress<Integer> progress(int count) {
        return Progress.of(count);
    }
}

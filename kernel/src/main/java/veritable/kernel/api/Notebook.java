package veritable.kernel.api;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The session that a cell, a magic or an extension runs in. May be used from any thread. */
public interface Notebook {
    /** Shows a value in all forms that there are for it. */
    DisplayHandle display(@Nullable Object value);

    /** Shows text that is of this type already, such as HTML. */
    DisplayHandle display(Object value, String mimeType);

    /**
     * Takes away what the cell has shown so far.
     *
     * @param wait only when the next thing is shown, so that nothing flickers
     */
    void clear(boolean wait);

    /**
     * Asks the person at the front end for a line.
     *
     * @param hidden whether it is a password
     * @throws java.io.IOException if the front end can't ask, or the cell is interrupted
     */
    String input(String prompt, boolean hidden) throws java.io.IOException;

    /**
     * Runs Java.
     *
     * @return the value of the last expression, {@code null} if it has none
     * @throws CellException if it doesn't compile or throws
     */
    @Nullable Object eval(String code) throws CellException;

    /** Runs a cell: Java and magics. */
    @Nullable Object run(String cell) throws CellException;

    /** The session's variables: values by name, in the order of their declaration. */
    Map<String, @Nullable Object> variables();

    /**
     * Adds jars and folders of classes for the cells to come, and installs extensions found there.
     */
    void addToClasspath(List<Path> entries);

    List<Path> classpath();

    /** Finds the classes of cells, and those of all jars that were added. */
    default ClassLoader classLoader() {
        return ClassLoader.getSystemClassLoader();
    }

    void register(Renderer<?> renderer);

    void register(Magic magic);

    List<Magic> magics();

    /** What the cells so far were, the first first. */
    List<String> history();

    Options options();

    /** Where relative paths of magics start. */
    Path workingDirectory();
}

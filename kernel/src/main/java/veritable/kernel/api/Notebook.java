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

    /**
     * Runs a cell: Java and magics. Whatever it shows is shown.
     *
     * @return the value of its last expression or magic, {@code null} if it has none
     * @throws CellException if it fails; a magic that lets it pass fails as the cell did
     */
    @Nullable Object run(String cell) throws CellException;

    /**
     * The same, for code from elsewhere.
     *
     * @param name of the code, such as a file's, in errors
     */
    @Nullable Object run(String name, String cell) throws CellException;

    /**
     * Has cells count on packages, as if they imported them. It costs nothing before a cell needs
     * one or nobody waits.
     *
     * @param packages such as {@code java.util}; their types must not hide one another
     */
    void countOn(List<String> packages);

    /** The session's variables: values by name, in the order of their declaration. */
    Map<String, @Nullable Object> variables();

    /** The types of the session's variables as Java writes them, by their names. */
    Map<String, String> types();

    /** Forgets all variables, methods, types and imports, but for those of the start. */
    void reset();

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

    /** Answers comms that front ends open under the target's name; the last of one name does. */
    void register(CommTarget target);

    /**
     * Opens a comm to code in the front end.
     *
     * @param message what that code is told first
     * @param listener hears what it says
     */
    Comm open(String target, CommMessage message, CommListener listener);

    List<Magic> magics();

    /** What the cells so far were, the first first. */
    List<String> history();

    Options options();

    /** Where relative paths of magics start. Java's own start where the kernel was started. */
    Path workingDirectory();

    /** Has relative paths of magics start elsewhere. */
    void changeDirectory(Path folder);

    /** The environment of processes that magics start; may be changed. */
    Map<String, String> environment();

    /** Shows a value beside the notebook, as help is shown. */
    void page(Object value);

    /**
     * Proposes code to the person.
     *
     * @param replace whether it stands in place of the cell that runs, or in a new one below
     */
    void nextInput(String code, boolean replace);
}

package veritable.kernel.api;

/**
 * Prepares a notebook. Found as a service ({@code META-INF/services}) on the class path and in jars
 * that are added later; each is installed once in a session.
 */
public interface Extension {
    void install(Notebook notebook) throws Exception;

    /** Called after jars were added, for extensions that look for services of their own in them. */
    default void classpathGrew(Notebook notebook) throws Exception {}
}

package veritable.kernel.api;

import java.util.List;

/**
 * Settings of a session, by name. A name that nobody knows is refused with the list of those there
 * are.
 */
public interface Options {
    String get(String name);

    void set(String name, String value);

    /** All names, in alphabetical order. */
    List<String> names();

    String describe(String name);
}

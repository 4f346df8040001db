package veritable.compare;

import java.util.List;

/**
 * One sentence of a message: a key in the labels of this package, and the values it is filled with.
 */
public record Phrase(String key, List<String> arguments) {
    public Phrase {
        arguments = List.copyOf(arguments);
    }

    static Phrase of(String key, String... arguments) {
        return new Phrase(key, List.of(arguments));
    }
}

package veritable.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One option of a command: how it is written, what the manual says of it, and what was given. */
final class Option {
    /** What follows the name. */
    enum Takes {
        NOTHING,
        WORD,
        WORDS,
        FILE
    }

    private final List<String> names;
    private final String label;
    private final String description;
    private final Takes takes;
    private final List<String> given = new ArrayList<>();

    private Option(List<String> names, String label, String description, Takes takes) {
        this.names = names;
        this.label = label;
        this.description = description;
        this.takes = takes;
    }

    /** One that stands alone, such as {@code --quiet}. */
    static Option flag(String description, String... names) {
        return new Option(List.of(names), "", description, Takes.NOTHING);
    }

    /** One with a value, which the manual calls {@code label}. */
    static Option of(String label, String description, String... names) {
        return new Option(List.of(names), label, description, Takes.WORD);
    }

    /** One whose value is a file or a folder. */
    static Option file(String label, String description, String... names) {
        return new Option(List.of(names), label, description, Takes.FILE);
    }

    /** One that may come again and again, or with several values and commas between them. */
    static Option repeated(String label, String description, String... names) {
        return new Option(List.of(names), label, description, Takes.WORDS);
    }

    List<String> names() {
        return names;
    }

    String label() {
        return label;
    }

    String description() {
        return description;
    }

    Takes takes() {
        return takes;
    }

    void give(String value) {
        given.add(value);
    }

    boolean isGiven() {
        return !given.isEmpty();
    }

    Optional<String> value() {
        return given.isEmpty() ? Optional.empty() : Optional.of(given.get(0));
    }

    String or(String otherwise) {
        return given.isEmpty() ? otherwise : given.get(0);
    }

    List<String> values() {
        return List.copyOf(given);
    }
}

package veritable.cli;

import java.util.ArrayList;
import java.util.List;

/** What a command takes without an option: one word that must be there, or the rest of the line. */
final class Operand {
    private final String label;
    private final String description;
    private final boolean rest;
    private final List<String> given = new ArrayList<>();

    private Operand(String label, String description, boolean rest) {
        this.label = label;
        this.description = description;
        this.rest = rest;
    }

    static Operand one(String label, String description) {
        return new Operand(label, description, false);
    }

    static Operand rest(String label, String description) {
        return new Operand(label, description, true);
    }

    String label() {
        return label;
    }

    String description() {
        return description;
    }

    boolean isRest() {
        return rest;
    }

    void give(String value) {
        given.add(value);
    }

    /** The word, where there is one at most. */
    String value() {
        return given.isEmpty() ? "" : given.get(0);
    }

    List<String> values() {
        return List.copyOf(given);
    }
}

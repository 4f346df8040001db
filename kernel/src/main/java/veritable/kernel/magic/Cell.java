package veritable.kernel.magic;

import java.util.List;
import veritable.kernel.api.MagicCall;

/**
 * What a person ran, as the parts it is made of.
 *
 * @param parts in their order
 */
public record Cell(List<Part> parts) {
    public Cell {
        parts = List.copyOf(parts);
    }

    /** Splits a cell into its Java and its magics. */
    public static Cell parse(String code) {
        return new Cell(code.isBlank() ? List.of() : List.of(new Java(1, code)));
    }

    /** A part of a cell. */
    public sealed interface Part {
        /** The line of the cell that it begins on, from 1. */
        int line();
    }

    /** Lines of Java. */
    public record Java(int line, String code) implements Part {}

    /** One magic, on a line or over the rest of the cell. */
    public record Magic(int line, MagicCall call) implements Part {}
}

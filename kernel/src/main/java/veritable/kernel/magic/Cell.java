package veritable.kernel.magic;

import java.util.List;
import java.util.function.Predicate;
import veritable.kernel.api.MagicCall;

/**
 * What a person ran, as the parts it is made of.
 *
 * @param parts in their order; their texts joined are the cell
 */
public record Cell(List<Part> parts) {
    public Cell {
        parts = List.copyOf(parts);
    }

    /** Splits a cell into its Java and its magics. A blank one has no parts. */
    public static Cell parse(String code) {
        return parse(code, name -> false);
    }

    /**
     * The same, where {@code !done} may be Java.
     *
     * @param variable whether there is a variable of a name
     */
    public static Cell parse(String code, Predicate<String> variable) {
        return new CellParser(code, variable).parse();
    }

    /** A part of a cell. */
    public sealed interface Part {
        /** The line of the cell that it begins on, from 1. */
        int line();

        /** All of it, as it was written. */
        String text();
    }

    /** Lines of Java. */
    public record Java(int line, String code) implements Part {
        @Override
        public String text() {
            return code;
        }
    }

    /** One magic, on a line or over the rest of the cell. */
    public record Magic(int line, String text, MagicCall call) implements Part {}

    /**
     * A magic whose value is assigned.
     *
     * @param target what is assigned to, up to and with the equals sign
     */
    public record Assignment(int line, String text, String target, MagicCall call)
            implements Part {}

    /**
     * A question: {@code name?}.
     *
     * @param name with the per cent signs of a magic
     */
    public record Help(int line, String text, String name) implements Part {}
}

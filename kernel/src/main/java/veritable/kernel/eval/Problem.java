package veritable.kernel.eval;

import java.util.Optional;

/**
 * What the compiler says of one place.
 *
 * @param source the name of the code
 * @param line of it, from 1
 * @param column in the line, from 1, in UTF-16 units
 * @param length of the place on its line, at least 1
 * @param text the line
 * @param message the compiler's words, perhaps several lines
 * @param hint what may mend it, such as an import
 */
public record Problem(
        String source,
        int line,
        int column,
        int length,
        String text,
        String message,
        Optional<String> hint) {}

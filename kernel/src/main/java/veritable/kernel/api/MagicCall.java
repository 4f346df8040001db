package veritable.kernel.api;

import java.util.List;
import java.util.Optional;

/**
 * One use of a magic.
 *
 * @param name as it was written, without per cent signs
 * @param line all after the name on its line
 * @param arguments the words of the line; quotes hold words together
 * @param body the rest of the cell, if it was written with two per cent signs
 */
public record MagicCall(String name, String line, List<String> arguments, Optional<String> body) {
    public MagicCall {
        arguments = List.copyOf(arguments);
    }
}

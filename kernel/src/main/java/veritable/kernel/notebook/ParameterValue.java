package veritable.kernel.notebook;

import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a parameter is to be.
 *
 * @param value text, a number, a truth value, a list, a map with texts as keys, or nothing
 * @param raw how it was written on a command line
 */
public record ParameterValue(@Nullable Object value, Optional<String> raw) {
    /** Numbers, truth values and nothing are told from text as papermill does. */
    public static ParameterValue parse(String text) {
        return new ParameterValue(guess(text), Optional.of(text));
    }

    public static ParameterValue text(String text) {
        return new ParameterValue(text, Optional.of(text));
    }

    private static @Nullable Object guess(String text) {
        switch (text) {
            case "True", "true":
                return true;
            case "False", "false":
                return false;
            case "None", "null":
                return null;
            default:
                break;
        }
        if (text.matches("[+-]?[0-9]{1,4000}")) {
            return new BigInteger(text);
        }
        if (text.matches("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?")) {
            return Double.valueOf(text);
        }
        return text;
    }
}

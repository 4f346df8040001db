package veritable.kernel.eval;

import java.lang.reflect.Array;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of variables, shortly; runs none of the person's own code for that. */
final class Values {
    private static final int LONGEST = 80;

    private Values() {}

    static String declaration(Variable variable) {
        String value = shown(variable.value());
        return variable.type() + " " + variable.name() + (value.isEmpty() ? "" : " = " + value);
    }

    private static String shown(@Nullable Object value) {
        if (value == null) {
            return "null";
        } else if (value instanceof CharSequence text && isOfJava(value)) {
            return "\"" + shortened(text.toString().replace("\n", "\\n")) + "\"";
        } else if (value instanceof Collection<?> all && isOfJava(value)) {
            return all.size() == 1 ? "1 element" : all.size() + " elements";
        } else if (value instanceof Map<?, ?> all && isOfJava(value)) {
            return all.size() == 1 ? "1 entry" : all.size() + " entries";
        } else if (value.getClass().isArray()) {
            return "length " + Array.getLength(value);
        }
        boolean plain =
                value instanceof Number
                        || value instanceof Boolean
                        || value instanceof Character
                        || value instanceof java.time.temporal.TemporalAccessor;
        return plain && isOfJava(value) ? shortened(value.toString()) : "";
    }

    private static boolean isOfJava(Object value) {
        return value.getClass().getName().startsWith("java.");
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + " …";
    }
}

package veritable.kernel.session;

import java.util.Locale;

/**
 * One setting of a session.
 *
 * @param standard its value unless told
 * @param meaning for the person who sets it
 */
record Option(String name, String standard, String meaning, Kind kind) {
    /** What values it may have. */
    enum Kind {
        COUNT("a whole number from 1 on"),
        SECONDS("seconds, such as 30 or 0.5; 0 for no limit"),
        SWITCH("true or false"),
        PATH("a path, or nothing");

        private final String expected;

        Kind(String expected) {
            this.expected = expected;
        }

        private boolean allows(String value) {
            return switch (this) {
                case COUNT -> value.length() < 10 && isDigits(value) && Integer.parseInt(value) > 0;
                case SECONDS -> isSeconds(value);
                case SWITCH -> value.equals("true") || value.equals("false");
                case PATH -> value.indexOf('\0') < 0;
            };
        }

        private static boolean isDigits(String value) {
            boolean digits = !value.isEmpty();
            for (int i = 0; i < value.length(); i++) {
                digits &= value.charAt(i) >= '0' && value.charAt(i) <= '9';
            }
            return digits;
        }

        private static boolean isSeconds(String value) {
            int dot = value.indexOf('.');
            return value.length() < 10
                    && (dot < 0
                            ? isDigits(value)
                            : isDigits(value.substring(0, dot))
                                    && isDigits(value.substring(dot + 1)));
        }
    }

    /** Its name among the variables of the environment. */
    String variable() {
        return "VERITABLE_KERNEL_" + name.toUpperCase(Locale.ROOT).replace('.', '_');
    }

    /**
     * A value without blanks around it.
     *
     * @param from who gives it, for the message
     * @throws IllegalArgumentException if it isn't allowed
     */
    String checked(String value, String from) {
        String stripped = value.strip();
        if (!kind.allows(stripped)) {
            throw new IllegalArgumentException(
                    from + ": \"" + value + "\" (expected " + kind.expected + ")");
        }
        return stripped;
    }
}

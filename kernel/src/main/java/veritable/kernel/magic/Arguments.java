package veritable.kernel.magic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import veritable.kernel.api.MagicCall;
import veritable.kernel.api.MagicException;

/**
 * The options and the words of a magic's line.
 *
 * @param options by name, with their dashes; flags have an empty value
 * @param words all others
 * @param rest the line after the leading options, as it was written
 */
record Arguments(Map<String, String> options, List<String> words, String rest) {
    /**
     * Reads a line.
     *
     * @param known options; those that take a value end with an equals sign: {@code -n=}, written
     *     {@code -n 5}, {@code -n5} or {@code --name=value}
     */
    static Arguments of(MagicCall call, String... known) throws MagicException {
        return new Reader(call.line(), List.of(known)).read(false);
    }

    /** The same, where the first word that is no option begins the rest of the line. */
    static Arguments leading(MagicCall call, String... known) throws MagicException {
        return new Reader(call.line(), List.of(known)).read(true);
    }

    boolean has(String option) {
        return options.containsKey(option);
    }

    Optional<String> value(String option) {
        return Optional.ofNullable(options.get(option));
    }

    /** A whole number from 1 on. */
    int number(String option, int otherwise) throws MagicException {
        String value = options.getOrDefault(option, String.valueOf(otherwise));
        try {
            int number = Integer.parseInt(value);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw notNumber(option, value, e);
        }
        throw notNumber(option, value, new IllegalArgumentException(value));
    }

    private static MagicException notNumber(String option, String value, Exception cause) {
        return new MagicException(
                option + ": \"" + value + "\" (expected a whole number from 1 on)", cause);
    }

    private static final class Reader {
        private final String line;
        private final List<String> known;
        private final Map<String, String> options = new LinkedHashMap<>();
        private final List<String> words = new ArrayList<>();
        private int at;

        Reader(String line, List<String> known) {
            this.line = line;
            this.known = known;
        }

        Arguments read(boolean leading) throws MagicException {
            int rest = -1;
            boolean optionsEnd = false;
            while (skipBlanks()) {
                int start = at;
                String word = next();
                if (!optionsEnd && word.equals("--")) {
                    optionsEnd = true;
                } else if (optionsEnd || !word.startsWith("-") || word.equals("-")) {
                    rest = rest < 0 ? start : rest;
                    optionsEnd |= leading;
                    words.add(word);
                } else {
                    option(word);
                }
            }
            return new Arguments(options, words, rest < 0 ? "" : line.substring(rest));
        }

        private boolean skipBlanks() {
            while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
                at++;
            }
            return at < line.length();
        }

        private String next() {
            int start = at;
            int end = start + 1;
            while (end < line.length() && Words.lastStart(line.substring(start, end)) == 0) {
                end++;
            }
            at = end;
            return String.join("", Words.split(line.substring(start, end)));
        }

        private void option(String word) throws MagicException {
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            if (known.contains(name)) {
                if (equals >= 0) {
                    throw new MagicException(name + " takes no value");
                }
                options.put(name, "");
            } else if (known.contains(name + "=")) {
                if (equals < 0 && !skipBlanks()) {
                    throw new MagicException(name + " needs a value");
                }
                options.put(name, equals < 0 ? next() : word.substring(equals + 1));
            } else if (word.length() > 2 && known.contains(word.substring(0, 2) + "=")) {
                options.put(word.substring(0, 2), word.substring(2));
            } else {
                throw new MagicException("no option " + name + " (" + all() + ")");
            }
        }

        private String all() {
            return known.isEmpty()
                    ? "it takes none"
                    : "there are " + String.join(", ", known).replace("=", "");
        }
    }
}

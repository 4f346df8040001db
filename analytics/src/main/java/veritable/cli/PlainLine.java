package veritable.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a line that is as most are: options in full, each once, each value a word. What needs more
 * (help, an explanation of what is wrong, words from a file) is left to {@link ManualLine}, which
 * takes as long to set up as it takes to read and write the seeds' claims.
 */
final class PlainLine {
    private final Syntax syntax;
    private final List<Option> seen = new ArrayList<>();
    private final List<String> values = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    private PlainLine(Syntax syntax) {
        this.syntax = syntax;
    }

    /** Whether the line is plain; if so, its parts are given what it says, else nothing. */
    static boolean read(List<String> line, Syntax syntax) {
        PlainLine plain = new PlainLine(syntax);
        if (!plain.sort(line) || !plain.hasEveryWord()) {
            return false;
        }
        plain.hand();
        return true;
    }

    private boolean sort(List<String> line) {
        for (int i = 0; i < line.size(); i++) {
            String word = line.get(i);
            if (word.isEmpty() || word.charAt(0) == '@') {
                return false;
            }
            if (word.charAt(0) != '-' || word.equals("-")) {
                words.add(word);
                continue;
            }
            int equals = word.startsWith("--") ? word.indexOf('=') : -1;
            Option option = named(equals < 0 ? word : word.substring(0, equals));
            if (option == null || seen.contains(option) || option.takes() == Option.Takes.WORDS) {
                return false;
            }
            seen.add(option);
            if (option.takes() == Option.Takes.NOTHING) {
                if (equals >= 0) {
                    return false;
                }
                values.add(word);
                continue;
            }
            String value = "";
            if (equals >= 0) {
                value = word.substring(equals + 1);
            } else if (i + 1 < line.size()) {
                value = line.get(++i);
            }
            if (value.isEmpty() || value.charAt(0) == '-' || value.charAt(0) == '@') {
                return false;
            }
            values.add(value);
        }
        return true;
    }

    private @Nullable Option named(String name) {
        for (Option option : syntax.options()) {
            if (option.names().contains(name)) {
                return option;
            }
        }
        return null;
    }

    private boolean hasEveryWord() {
        int least = 0;
        boolean rest = false;
        for (Operand operand : syntax.operands()) {
            least += operand.isRest() ? 0 : 1;
            rest |= operand.isRest();
        }
        return words.size() >= least && (rest || words.size() == least);
    }

    private void hand() {
        for (int i = 0; i < seen.size(); i++) {
            seen.get(i).give(values.get(i));
        }
        int next = 0;
        for (Operand operand : syntax.operands()) {
            int end = operand.isRest() ? words.size() : next + 1;
            for (; next < end; next++) {
                operand.give(words.get(next));
            }
        }
    }
}

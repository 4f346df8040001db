package veritable.workbook;

import java.util.Optional;
import java.util.OptionalInt;

/** A formula whose cells have moved to other rows; other sheets stay where they are. */
final class MovedFormula {
    /** Where rows, from 1, have gone to. */
    interface Moves {
        /** Empty if nobody can say. */
        OptionalInt row(int row, boolean isAbsolute);
    }

    private final String formula;
    private final Moves moves;
    private final StringBuilder out = new StringBuilder();
    private int at;
    private boolean lost;

    private MovedFormula(String formula, Moves moves) {
        this.formula = formula;
        this.moves = moves;
    }

    /** The formula as it must read now, empty if it can't mean what it meant. */
    static Optional<String> of(String formula, Moves moves) {
        return new MovedFormula(formula, moves).run();
    }

    private Optional<String> run() {
        while (at < formula.length() && !lost) {
            char c = formula.charAt(at);
            if (c == '"' || c == '\'') {
                quoted(c);
            } else if (isWord(c)) {
                word();
            } else {
                out.append(c);
                at++;
            }
        }
        return lost ? Optional.empty() : Optional.of(out.toString());
    }

    /** Text, or the name of a sheet with what it is asked for. */
    private void quoted(char quote) {
        int end = formula.indexOf(quote, at + 1);
        end = end < 0 ? formula.length() : end + 1;
        out.append(formula, at, end);
        at = end;
        if (quote == '\'' && at < formula.length() && formula.charAt(at) == '!') {
            elsewhere();
        }
    }

    private void elsewhere() {
        while (at < formula.length()
                && (isWord(formula.charAt(at)) || "!:".indexOf(formula.charAt(at)) >= 0)) {
            out.append(formula.charAt(at++));
        }
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '$' || c == '_' || c == '.';
    }

    private void word() {
        int end = at;
        while (end < formula.length() && isWord(formula.charAt(end))) {
            end++;
        }
        String word = formula.substring(at, end);
        char next = end < formula.length() ? formula.charAt(end) : ' ';
        at = end;
        if (next == '!') {
            out.append(word);
            elsewhere();
        } else {
            out.append(next == '(' ? word : moved(word));
        }
    }

    /** A word that is a cell, with its row moved; any other as it is. */
    private String moved(String word) {
        int letters = word.startsWith("$") ? 1 : 0;
        int digits = letters;
        while (digits < word.length() && isLetter(word.charAt(digits))) {
            digits++;
        }
        boolean isColumn = digits > letters && digits - letters <= 3;
        boolean isAbsolute = isColumn && digits < word.length() && word.charAt(digits) == '$';
        int number = digits + (isAbsolute ? 1 : 0);
        int length = word.length() - number;
        if (!isColumn
                || length < 1
                || length > 7
                || !word.chars().skip(number).allMatch(c -> c >= '0' && c <= '9')) {
            return word;
        }
        OptionalInt row = moves.row(Integer.parseInt(word.substring(number)), isAbsolute);
        lost |= row.isEmpty();
        return word.substring(0, number) + row.orElse(0);
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}

package veritable.workbook;

import java.util.Optional;
import java.util.OptionalInt;

/** A formula whose cells have moved to other rows; other sheets stay where they are. */
final class MovedFormula {
    /** Where rows, from 1, have gone to. */
    interface Moves {
        /** Empty if nobody can say. */
        OptionalInt row(int row, boolean isAbsolute);

        /** The first and last row of what was from one row to another; empty if it is torn. */
        default Optional<int[]> rows(int first, int last, boolean isAbsolute) {
            OptionalInt from = row(first, isAbsolute);
            OptionalInt to = row(last, isAbsolute);
            return from.isPresent()
                            && to.isPresent()
                            && to.getAsInt() - from.getAsInt() == last - first
                    ? Optional.of(new int[] {from.getAsInt(), to.getAsInt()})
                    : Optional.empty();
        }
    }

    private static final int MOST_LETTERS = 3;
    private static final int MOST_DIGITS = 7;

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
        String word = wordAt(at);
        at += word.length();
        char next = at < formula.length() ? formula.charAt(at) : ' ';
        if (next == '!') {
            out.append(word);
            elsewhere();
        } else if (next == '(' || row(word) == 0) {
            out.append(word);
        } else {
            String other = next == ':' ? wordAt(at + 1) : "";
            if (row(other) > 0) {
                at += 1 + other.length();
                cells(word, other);
            } else {
                cell(word);
            }
        }
    }

    private String wordAt(int start) {
        int end = start;
        while (end < formula.length() && isWord(formula.charAt(end))) {
            end++;
        }
        return formula.substring(start, end);
    }

    private void cell(String cell) {
        OptionalInt row = moves.row(row(cell), isAbsolute(cell));
        lost |= row.isEmpty();
        out.append(columns(cell)).append(row.orElse(0));
    }

    private void cells(String first, String last) {
        Optional<int[]> rows = moves.rows(row(first), row(last), isAbsolute(first));
        lost |= rows.isEmpty();
        rows.ifPresent(
                it ->
                        out.append(columns(first))
                                .append(it[0])
                                .append(':')
                                .append(columns(last))
                                .append(it[1]));
    }

    /** Up to the row: {@code $A$}. */
    private static String columns(String cell) {
        int end = cell.length();
        while (end > 0 && isDigit(cell.charAt(end - 1))) {
            end--;
        }
        return cell.substring(0, end);
    }

    private static boolean isAbsolute(String cell) {
        return columns(cell).endsWith("$");
    }

    /** The row of a cell, 0 if the word is none. */
    private static int row(String word) {
        String columns = columns(word);
        String digits = word.substring(columns.length());
        String letters = columns.replace("$", "");
        boolean isCell =
                !letters.isEmpty()
                        && letters.length() <= MOST_LETTERS
                        && letters.chars().allMatch(c -> isLetter((char) c))
                        && !digits.isEmpty()
                        && digits.length() <= MOST_DIGITS;
        return isCell ? Integer.parseInt(digits) : 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}

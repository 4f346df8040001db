package veritable.kernel.magic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import veritable.kernel.api.MagicCall;

/** Splits one cell into its parts. */
final class CellParser {
    private final String code;
    private final Predicate<String> variable;
    private final JavaShape java;
    private final List<Cell.Part> parts = new ArrayList<>();

    /** Where the text begins that belongs to no part yet. */
    private int open;

    private boolean javaSeen;

    CellParser(String code, Predicate<String> variable) {
        this.code = code;
        this.variable = variable;
        this.java = new JavaShape(code);
    }

    Cell parse() {
        if (code.isBlank()) {
            return new Cell(List.of());
        }
        int i = 0;
        boolean lineStart = true;
        while (i < code.length()) {
            char c = code.charAt(i);
            if (lineStart && java.betweenStatements() && "%!?".indexOf(c) >= 0 && magic(i)
                    || c == '%' && letterAt(i + 1) && java.afterEquals() && assignment(i)
                    || lineStart && java.betweenStatements() && question(i)) {
                i = open;
                lineStart = true;
                continue;
            }
            boolean blank = Character.isWhitespace(c);
            lineStart = c == '\n' || lineStart && blank;
            javaSeen |= !blank && !commentAt(i);
            i = java.pass(i);
        }
        end();
        return new Cell(parts);
    }

    private boolean commentAt(int i) {
        return code.startsWith("//", i) || code.startsWith("/*", i);
    }

    private boolean letterAt(int i) {
        return i < code.length() && Character.isJavaIdentifierStart(code.charAt(i));
    }

    /** Reads a magic that may begin here; says whether one did. */
    private boolean magic(int i) {
        if (code.charAt(i) == '!') {
            return command(i);
        }
        if (code.charAt(i) == '?') {
            String asked = line(i + 1).strip();
            return nameEnd(asked, 0) == asked.length() && !asked.isEmpty() && help(i, asked);
        }
        int start = code.startsWith("%%", i) ? i + 2 : i + 1;
        if (!letterAt(start)) {
            return false;
        }
        int end = nameEnd(code, start);
        String name = code.substring(start, end);
        String rest = line(end);
        if (rest.strip().equals("?") || rest.strip().equals("??")) {
            return help(i, code.substring(i, end));
        }
        if (start == i + 1) {
            return add(i, call(name, rest, Optional.empty()), next(i));
        }
        int body = next(end);
        return add(i, call(name, rest, Optional.of(code.substring(body))), code.length());
    }

    private static int nameEnd(String text, int start) {
        int end = start;
        while (end < text.length()
                && (Character.isJavaIdentifierPart(text.charAt(end))
                        || end == start && text.charAt(end) == '%'
                        || ".-%".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    private boolean command(int i) {
        String command = line(i + 1).strip();
        String first = command.split("\\s", 2)[0];
        boolean isJava =
                command.isEmpty()
                        || first.startsWith("!")
                        || first.indexOf('(') >= 0 && !first.startsWith("$")
                        || variable.test(name(first));
        return !isJava && add(i, new MagicCall("!", command, List.of(), Optional.empty()), next(i));
    }

    private static String name(String text) {
        int end = 0;
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    /** A name with a question mark is Java's condition if anything follows on the next lines. */
    private boolean question(int i) {
        if (!letterAt(i) || !code.substring(next(i)).isBlank()) {
            return false;
        }
        String asked = line(i).strip();
        String name = asked.endsWith("??") ? cut(asked, 2) : cut(asked, 1);
        return asked.endsWith("?") && nameEnd(name, 0) == name.length() && help(i, name);
    }

    private static String cut(String text, int characters) {
        return text.substring(0, Math.max(0, text.length() - characters)).strip();
    }

    private boolean assignment(int i) {
        int end = nameEnd(code, i + 1);
        MagicCall call = call(code.substring(i + 1, end), line(end), Optional.empty());
        int start = java.statement();
        String target = code.substring(start, i);
        javaBefore(start);
        int line = lineOf(start);
        String text = code.substring(open, next(i));
        parts.add(new Cell.Assignment(line, text, target, call));
        proceed(next(i));
        return true;
    }

    private boolean help(int i, String name) {
        javaBefore(i);
        parts.add(new Cell.Help(lineOf(i), code.substring(open, next(i)), name));
        proceed(next(i));
        return true;
    }

    private boolean add(int i, MagicCall call, int end) {
        javaBefore(i);
        parts.add(new Cell.Magic(lineOf(i), code.substring(open, end), call));
        proceed(end);
        return true;
    }

    private void proceed(int end) {
        open = end;
        javaSeen = false;
        java.restart();
    }

    private static MagicCall call(String name, String line, Optional<String> body) {
        String arguments = line.strip();
        return new MagicCall(name, arguments, Words.split(arguments), body);
    }

    /** What is open becomes a part of Java, unless it is blanks and comments alone. */
    private void javaBefore(int i) {
        int start = lineStart(i);
        if (open < start && code.substring(open, start).isBlank()) {
            return;
        }
        if (javaSeen && !code.substring(open, i).isBlank()) {
            int end = start < open || !code.substring(start, i).isBlank() ? i : start;
            parts.add(new Cell.Java(lineOf(open), code.substring(open, end)));
            open = end;
        }
    }

    private int lineStart(int i) {
        return code.lastIndexOf('\n', i - 1) + 1;
    }

    /** What is left: Java, or blanks and comments after the last magic. */
    private void end() {
        String rest = code.substring(open);
        if (rest.isEmpty()) {
            return;
        }
        int index = parts.size() - 1;
        Cell.Part last = index < 0 ? null : parts.get(index);
        if (javaSeen || last == null) {
            parts.add(new Cell.Java(lineOf(open), rest));
        } else if (last instanceof Cell.Magic magic) {
            parts.set(index, new Cell.Magic(magic.line(), magic.text() + rest, magic.call()));
        } else if (last instanceof Cell.Help help) {
            parts.set(index, new Cell.Help(help.line(), help.text() + rest, help.name()));
        } else if (last instanceof Cell.Assignment given) {
            parts.set(
                    index,
                    new Cell.Assignment(
                            given.line(), given.text() + rest, given.target(), given.call()));
        }
    }

    private int lineOf(int i) {
        int line = 1;
        for (int at = code.indexOf('\n'); at >= 0 && at < i; at = code.indexOf('\n', at + 1)) {
            line++;
        }
        return line;
    }

    /** The rest of a line; a backslash at its end joins the next one. */
    private String line(int from) {
        StringBuilder line = new StringBuilder();
        int i = from;
        while (true) {
            int end = java.lineEnd(i);
            String piece = code.substring(Math.min(i, end), end);
            piece = piece.endsWith("\r") ? cutEnd(piece) : piece;
            if (!piece.endsWith("\\") || end == code.length()) {
                return line.append(piece).toString();
            }
            line.append(cutEnd(piece)).append(' ');
            i = end + 1;
        }
    }

    private static String cutEnd(String text) {
        return text.substring(0, text.length() - 1);
    }

    /** Where the line after this one begins, and those that backslashes join to it. */
    private int next(int i) {
        int at = i;
        while (true) {
            int end = java.lineEnd(at);
            if (end == code.length()) {
                return end;
            }
            int mark = end > at && code.charAt(end - 1) == '\r' ? end - 2 : end - 1;
            if (mark < at || code.charAt(mark) != '\\') {
                return end + 1;
            }
            at = end + 1;
        }
    }
}

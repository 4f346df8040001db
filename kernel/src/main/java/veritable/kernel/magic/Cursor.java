package veritable.kernel.magic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import veritable.kernel.api.MagicCall;

/** What is being typed at a place of a cell. */
public sealed interface Cursor {
    /**
     * The name of a magic.
     *
     * @param start of the per cent signs
     * @param typed with the per cent signs, up to the cursor
     */
    record InName(int start, String typed) implements Cursor {}

    /**
     * The arguments of a magic.
     *
     * @param start of the word
     * @param lineStart where the arguments begin
     * @param call with what stands before the cursor; its last argument is the word, perhaps empty
     */
    record InArguments(int start, int lineStart, MagicCall call) implements Cursor {}

    /**
     * Code.
     *
     * @param start of the part it belongs to
     * @param magic that has it as its body; empty if it is a part of Java
     */
    record InCode(int start, String magic) implements Cursor {}

    /** Finds out what stands before a place, which needn't be finished. */
    static Cursor at(String code, int cursor) {
        String typed = code.substring(0, cursor) + "x";
        List<Cell.Part> parts = Cell.parse(typed).parts();
        Cell.Part last = parts.get(parts.size() - 1);
        int start = typed.length() - last.text().length();
        if (last instanceof Cell.Magic magic) {
            return inMagic(typed, start, magic.call());
        }
        if (last instanceof Cell.Assignment assignment) {
            int sign = typed.indexOf('%', typed.indexOf(assignment.target(), start));
            return inLine(typed, sign, assignment.call());
        }
        return new InCode(last instanceof Cell.Help ? nameStart(typed) : start, "");
    }

    private static Cursor inMagic(String typed, int from, MagicCall call) {
        int start = from;
        while (Character.isWhitespace(typed.charAt(start))) {
            start++;
        }
        if (call.body().isPresent() && !call.body().get().isEmpty()) {
            return new InCode(typed.length() - call.body().get().length(), call.name());
        }
        return inLine(typed, start, call);
    }

    private static Cursor inLine(String typed, int sign, MagicCall call) {
        int cursor = typed.length() - 1;
        int name = sign;
        while (name < typed.length() && (typed.charAt(name) == '%' || typed.charAt(name) == '!')) {
            name++;
        }
        int end = call.name().equals("!") ? name : name + call.name().length();
        if (end > cursor) {
            return new InName(sign, typed.substring(sign, cursor));
        }
        String line = typed.substring(end, cursor);
        int blanks = line.length() - line.stripLeading().length();
        int start = end + Words.lastStart(line);
        List<String> words = new ArrayList<>(Words.split(typed.substring(end, start)));
        words.add(String.join(" ", Words.split(typed.substring(start, cursor))));
        return new InArguments(
                start,
                end + blanks,
                new MagicCall(call.name(), line.strip(), words, Optional.empty()));
    }

    private static int nameStart(String typed) {
        return typed.lastIndexOf('?') + 1;
    }

    /** The name of the magic whose per cent signs begin at a place. */
    static String nameAt(String code, int start) {
        int from = start;
        while (from < code.length() && code.charAt(from) == '%') {
            from++;
        }
        int end = from;
        while (end < code.length() && Character.isJavaIdentifierPart(code.charAt(end))) {
            end++;
        }
        return code.substring(from, end);
    }
}

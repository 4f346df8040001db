package veritable.kernel.display;

import java.lang.reflect.Array;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A value as text of bounded length, whatever it is made of: cycles are named, and a {@code
 * toString} that throws is told of.
 */
final class Plain {
    private static final int DEPTH = 8;

    /** So much of a part is shown, even where room is short. */
    private static final int LEAF = 80;

    private final StringBuilder out = new StringBuilder();
    private final Set<Object> path = Collections.newSetFromMap(new IdentityHashMap<>());
    private final int characters;

    private Plain(int characters) {
        this.characters = characters;
    }

    /** Enough is there: what is still to come is only counted. */
    private boolean full() {
        return out.length() > characters - 20;
    }

    /** All lines of a value; what is left out is counted at the end. */
    static String text(@Nullable Object value, int characters) {
        Plain plain = new Plain(characters);
        if (value == null || !structured(value)) {
            return cut(safe(value), characters);
        }
        plain.append(value, 0);
        return plain.out.toString();
    }

    /** A value on one line, for the cell of a table. */
    static String line(@Nullable Object value, int characters) {
        Plain plain = new Plain(characters);
        plain.append(value, 0);
        return oneLine(plain.out, characters);
    }

    /** A text, and how much of it is left out. */
    static String cut(String text, int characters) {
        if (text.length() <= characters) {
            return text;
        }
        int end = end(text, characters);
        return text.substring(0, end)
                + "… ("
                + Counts.of(text.length() - end, "more character")
                + ")";
    }

    private static int end(CharSequence text, int characters) {
        return Character.isHighSurrogate(text.charAt(characters - 1)) ? characters - 1 : characters;
    }

    private static String oneLine(CharSequence text, int characters) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < text.length() && i <= characters; i++) {
            char c = text.charAt(i);
            line.append(c == '\n' ? '⏎' : Character.isISOControl(c) ? ' ' : c);
        }
        if (line.length() > characters) {
            line.setLength(end(line, characters));
            line.append('…');
        }
        return line.toString();
    }

    private void append(@Nullable Object value, int depth) {
        if (value == null || !structured(value)) {
            String text = safe(value);
            int room = Math.max(LEAF, characters - out.length());
            out.append(text, 0, text.length() <= room ? text.length() : end(text, room));
            out.append(text.length() <= room ? "" : "…");
        } else if (depth >= DEPTH) {
            out.append('…');
        } else if (!path.add(value)) {
            out.append("(cycle)");
        } else {
            appendParts(value, depth);
            path.remove(value);
        }
    }

    /** What is walked here, so that it may be long or hold itself; the rest knows its own text. */
    private static boolean structured(Object value) {
        return value.getClass().isArray()
                || (value instanceof Collection || value instanceof Map)
                        && value.getClass().getClassLoader() == null;
    }

    private void appendParts(Object value, int depth) {
        int mark = out.length();
        try {
            if (value instanceof Map<?, ?> map) {
                appendEntries(map, depth);
            } else if (value instanceof Collection<?> collection) {
                appendAll(collection.iterator(), collection.size(), depth);
            } else {
                appendArray(value, depth);
            }
        } catch (RuntimeException | StackOverflowError e) {
            out.setLength(mark);
            out.append(failed(value, e));
        }
    }

    private void appendEntries(Map<?, ?> map, int depth) {
        out.append('{');
        int shown = 0;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.append(shown == 0 ? "" : ", ");
            if (full()) {
                appendRest(map.size() - shown);
                break;
            }
            append(entry.getKey(), depth + 1);
            out.append('=');
            append(entry.getValue(), depth + 1);
            shown++;
        }
        out.append('}');
    }

    private void appendAll(Iterator<?> values, int size, int depth) {
        out.append('[');
        for (int shown = 0; values.hasNext(); shown++) {
            out.append(shown == 0 ? "" : ", ");
            if (full()) {
                appendRest(size - shown);
                break;
            }
            append(values.next(), depth + 1);
        }
        out.append(']');
    }

    private void appendArray(Object array, int depth) {
        out.append('[');
        int size = Array.getLength(array);
        for (int i = 0; i < size; i++) {
            out.append(i == 0 ? "" : ", ");
            if (full()) {
                appendRest(size - i);
                break;
            }
            append(Array.get(array, i), depth + 1);
        }
        out.append(']');
    }

    private void appendRest(int left) {
        out.append("… ").append(Counts.of(left, "more"));
    }

    /** What a value says of itself. */
    static String safe(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        try {
            String text = value.toString();
            return text == null ? name(value) + " (its toString gave null)" : text;
        } catch (RuntimeException | Error e) {
            return failed(value, e);
        }
    }

    private static String failed(Object value, Throwable thrown) {
        return name(value) + " (its toString threw " + thrown.getClass().getName() + ")";
    }

    private static String name(Object value) {
        return value.getClass().getName();
    }
}

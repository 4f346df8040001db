package veritable.kernel.magic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import veritable.kernel.api.Magic;
import veritable.kernel.api.MagicCall;
import veritable.kernel.api.Notebook;

/** The variables, with their types and values. */
final class WhosMagic implements Magic {
    private static final int WIDTH = 60;

    @Override
    public String name() {
        return "whos";
    }

    @Override
    public String help() {
        return """
        %whos [NAME…]
        Prints the session's variables with their types and values, or those whose names begin so.
        """;
    }

    static boolean isWanted(String name, MagicCall call) {
        boolean wanted = call.arguments().isEmpty();
        for (String beginning : call.arguments()) {
            wanted |= name.startsWith(beginning);
        }
        return wanted;
    }

    @Override
    public @Nullable Object call(MagicCall call, Notebook notebook) {
        Map<String, @Nullable Object> values = notebook.variables();
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {"Variable", "Type", "Value"});
        notebook.types()
                .forEach(
                        (name, type) -> {
                            if (isWanted(name, call)) {
                                rows.add(new String[] {name, type, text(values.get(name))});
                            }
                        });
        if (rows.size() == 1) {
            System.out.println("no variables");
            return null;
        }
        int first = width(rows, 0);
        int second = width(rows, 1);
        for (String[] row : rows) {
            System.out.println(padded(row[0], first) + padded(row[1], second) + row[2]);
        }
        return null;
    }

    private static int width(List<String[]> rows, int column) {
        int width = 0;
        for (String[] row : rows) {
            width = Math.max(width, row[column].length());
        }
        return width + 3;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private static String text(@Nullable Object value) {
        String text;
        try {
            text = String.valueOf(value);
        } catch (RuntimeException e) {
            text = "toString() throws " + e;
        }
        String line = text.replaceAll("\\R", "⏎");
        return line.length() <= WIDTH ? line : line.substring(0, WIDTH - 1) + "…";
    }
}

package veritable.table;

import java.util.ArrayList;
import java.util.List;

/** How a cell of a terminal table becomes narrow. */
enum Cut {
    /** The beginning is kept. */
    END {
        @Override
        String[] narrow(String text, int width) {
            return new String[] {DisplayWidth.fitting(text, width - 1) + "…"};
        }
    },
    /** The end is kept. */
    BEGINNING {
        @Override
        String[] narrow(String text, int width) {
            return new String[] {"…" + DisplayWidth.fittingEnd(text, width - 1)};
        }
    },
    /** All is kept, on several lines. */
    LINES {
        @Override
        String[] narrow(String text, int width) {
            List<String> lines = new ArrayList<>();
            String rest = text;
            while (!rest.isEmpty()) {
                String line = line(rest, width);
                lines.add(line.strip());
                rest = rest.substring(line.length()).stripLeading();
            }
            return lines.toArray(String[]::new);
        }
    };

    /** Paths and sections differ in their ends; sentences are to be read. */
    static Cut of(Column<?> column) {
        return switch (column.name()) {
            case "path", "section" -> BEGINNING;
            case "message" -> LINES;
            default -> END;
        };
    }

    /** The text on one line or more, each at most {@code width} wide. */
    String[] parts(String text, int width) {
        return DisplayWidth.of(text) <= width ? new String[] {text} : narrow(text, width);
    }

    abstract String[] narrow(String text, int width);

    /** The first line: to a blank in its second half, if there is one and the text goes on. */
    private static String line(String text, int width) {
        String line = DisplayWidth.fitting(text, width);
        if (line.length() == text.length() || text.charAt(line.length()) == ' ') {
            return line;
        }
        if (line.isEmpty()) {
            return text.substring(0, text.offsetByCodePoints(0, 1));
        }
        int blank = line.lastIndexOf(' ');
        return blank > line.length() / 2 ? line.substring(0, blank) : line;
    }
}

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
        int least(int width) {
            return Math.min(READABLE, width / 2);
        }

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
    },
    /** Numbers, days: half of one would be another. */
    NONE {
        @Override
        int least(int width) {
            return Integer.MAX_VALUE;
        }

        @Override
        String[] narrow(String text, int width) {
            return new String[] {text};
        }
    };

    private static final int NARROWEST = 12;
    private static final int READABLE = 40;

    /** Paths and sections differ in their ends; sentences are to be read. */
    static Cut of(Column<?> column) {
        if (column.type() != Column.Type.TEXT) {
            return NONE;
        }
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

    /** The width that a column needs at least, on a terminal of some width. */
    int least(int width) {
        return NARROWEST;
    }

    abstract String[] narrow(String text, int width);

    /** The first line: to a place in its second half where it may break, if there is one. */
    private static String line(String text, int width) {
        String line = DisplayWidth.fitting(text, width);
        if (line.isEmpty()) {
            return text.substring(0, text.offsetByCodePoints(0, 1));
        }
        for (int end = line.length(); end > line.length() / 2; end--) {
            if (end == text.length() || breaks(text.charAt(end - 1), text.charAt(end))) {
                return line.substring(0, end);
            }
        }
        return line;
    }

    private static boolean breaks(char before, char after) {
        boolean closing = "，。、；：！？）》」』”’".indexOf(after) >= 0;
        boolean opening = "（《「『“‘".indexOf(before) >= 0;
        boolean han = before >= '\u2E80' || after >= '\u2E80';
        return after == ' ' || "-/|".indexOf(before) >= 0 || han && !closing && !opening;
    }
}

package veritable.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import veritable.report.Pairs.Pair;

/**
 * The YAML lines before a report. Read line by line: keys with a value, a list or a folded text;
 * keys inside keys are left out.
 *
 * @param end where the report goes on
 */
record FrontMatter(List<Pair> pairs, int end) {
    private static final int MOST_LINES = 500;
    private static final FrontMatter NONE = new FrontMatter(List.of(), 0);

    static FrontMatter of(String text, Lines lines) {
        int last = lines.count() > 1 && isFence(text, lines, 0) ? lastLine(text, lines) : -1;
        if (last < 0) {
            return NONE;
        }
        List<Pair> pairs = new ArrayList<>();
        for (int line = 1; line < last; line++) {
            Pair pair = pair(text, lines, line, last);
            if (pair != null) {
                pairs.add(pair);
            }
        }
        int end = last + 1 < lines.count() ? lines.start(last + 1) : text.length();
        return new FrontMatter(pairs, end);
    }

    /** Whether a text begins like one that is never closed: {@code ---}, keys, a blank line. */
    static boolean isUnclosed(String text, Lines lines) {
        int line = 1;
        boolean fenced = lines.count() > 1 && isFence(text, lines, 0);
        while (fenced && line < lines.count() && isKey(text, lines, line)) {
            line++;
        }
        int start = line < lines.count() ? lines.start(line) : text.length();
        boolean ends = line == lines.count() || start == lines.end(line, text);
        return fenced && line > 1 && ends && lastLine(text, lines) < 0;
    }

    /** A word and a colon: {@code date: 2025-11-04}. */
    private static boolean isKey(String text, Lines lines, int line) {
        int start = lines.start(line);
        int colon = colon(text, start, lines.end(line, text));
        for (int i = start; i < colon; i++) {
            if (!Character.isLetterOrDigit(text.charAt(i)) && "_-".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return colon > start;
    }

    Optional<String> title() {
        for (Pair pair : pairs) {
            if (pair.key().equalsIgnoreCase("title") || pair.key().equals("标题")) {
                return Optional.of(pair.written());
            }
        }
        return Optional.empty();
    }

    /** The line that ends it, or -1 if it never ends or is no YAML: then the line was a rule. */
    private static int lastLine(String text, Lines lines) {
        boolean keys = false;
        for (int line = 1; line < Math.min(lines.count(), MOST_LINES); line++) {
            if (isFence(text, lines, line)) {
                return keys ? line : -1;
            }
            int start = lines.start(line);
            int end = lines.end(line, text);
            if (start < end && " \t#-".indexOf(text.charAt(start)) < 0) {
                if (colon(text, start, end) < 0) {
                    return -1;
                }
                keys = true;
            }
        }
        return -1;
    }

    private static boolean isFence(String text, Lines lines, int line) {
        String written = text.substring(lines.start(line), lines.end(line, text)).stripTrailing();
        return written.equals("---") || line > 0 && written.equals("...");
    }

    private static int colon(String text, int start, int end) {
        int colon = text.indexOf(':', start);
        boolean ends = colon >= 0 && colon < end;
        return ends && (colon + 1 == end || text.charAt(colon + 1) == ' ') ? colon : -1;
    }

    private static @Nullable Pair pair(String text, Lines lines, int line, int last) {
        int start = lines.start(line);
        int end = lines.end(line, text);
        int colon =
                start < end && " \t#-".indexOf(text.charAt(start)) < 0
                        ? colon(text, start, end)
                        : -1;
        if (colon < 0) {
            return null;
        }
        String key = unquoted(text.substring(start, colon).strip());
        int value = colon + 1;
        while (value < end && text.charAt(value) == ' ') {
            value++;
        }
        String written = scalar(text.substring(value, end).strip());
        Text shown;
        boolean scalar = written.startsWith("|") || written.startsWith(">");
        if (written.isEmpty() || scalar) {
            String folded = String.join(scalar ? " " : ", ", below(text, lines, line, last));
            shown = new Text(folded, lines, value, Text.ONE_RUN, List.of());
        } else {
            boolean quoted =
                    text.startsWith(written, value + 1) && !text.startsWith(written, value);
            int index = quoted ? value + 1 : value;
            shown = new Text(written, lines, index, Text.ONE_RUN, List.of());
        }
        MetadataKey kind = MetadataKey.of(key);
        boolean version = kind == MetadataKey.VERSION;
        return new Pair(
                shown,
                0,
                key,
                version ? MetadataKey.DOCUMENT_VERSION : kind,
                0,
                shown.plain().length());
    }

    /** What stands on the indented lines below a key. */
    private static List<String> below(String text, Lines lines, int key, int last) {
        List<String> parts = new ArrayList<>();
        for (int line = key + 1; line < last; line++) {
            String written = text.substring(lines.start(line), lines.end(line, text));
            if (!written.isBlank() && " \t-".indexOf(written.charAt(0)) < 0) {
                break;
            }
            String part = written.strip();
            if (!part.isEmpty()) {
                parts.add(scalar(part.startsWith("- ") ? part.substring(2).strip() : part));
            }
        }
        return parts;
    }

    /** A value without quotes and without the comment behind it. */
    private static String scalar(String written) {
        if (written.startsWith("\"") || written.startsWith("'")) {
            return unquoted(written);
        }
        int comment = written.indexOf(" #");
        return (comment < 0 ? written : written.substring(0, comment)).strip();
    }

    private static String unquoted(String written) {
        int length = written.length();
        char quote = length < 2 ? ' ' : written.charAt(0);
        boolean quoted = (quote == '"' || quote == '\'') && written.charAt(length - 1) == quote;
        return quoted ? written.substring(1, length - 1) : written;
    }
}

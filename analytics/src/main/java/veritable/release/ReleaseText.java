package veritable.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Release histories in our own compact form: notes, then a line per product, then a line per cycle.
 *
 * <pre>
 * # where the facts are from
 *
 * istio|cycles|2026-08-22|endoflife.date|MIT|https://endoflife.date/istio|45
 *
 * 1.30,2026-05-18,1.30.3,2026-07-16,2026-11-30
 * </pre>
 *
 * <p>A product's line ends with the length of its cycles' lines, in characters, so that only the
 * products asked for are read. The end of support is a date, {@code ended}, {@code open} or
 * nothing.
 */
final class ReleaseText {
    private static final int FIELDS = 7;
    private static final int CYCLE_FIELDS = 5;

    /** Where a product's line begins, and where its cycles are. */
    private record Entry(int line, int from, int to) {}

    private final String file;
    private final String text;
    private final Map<String, Entry> entries = new HashMap<>();

    /**
     * @throws IllegalArgumentException if the text is not of that form: file and what is wrong
     */
    ReleaseText(String file, String text) {
        this.file = file;
        this.text = text;
        int line = 0;
        while (line < text.length() && text.charAt(line) == '#') {
            line = end(line) + 1;
        }
        line++;
        int gap = text.indexOf("\n\n", line);
        if (gap < 0) {
            throw wrong("no empty line between products and cycles");
        }
        int from = gap + 2;
        while (line <= gap) {
            int end = end(line);
            int name = text.indexOf('|', line);
            int length = length(text, text.lastIndexOf('|', end) + 1, end);
            if (length < 0 || name < 0 || name > end || from + length > text.length()) {
                throw wrong("\"" + text.substring(line, end) + "\" is no product");
            }
            entries.put(text.substring(line, name), new Entry(line, from, from + length));
            from += length;
            line = end + 1;
        }
        if (from != text.length()) {
            throw wrong(text.length() - from + " characters of no product at the end");
        }
    }

    Set<String> products() {
        return new TreeSet<>(entries.keySet());
    }

    Optional<ReleaseHistory> history(String product) {
        Entry entry = entries.get(product);
        if (entry == null) {
            return Optional.empty();
        }
        List<String> fields = fields(entry.line(), end(entry.line()), '|');
        if (fields.size() != FIELDS) {
            throw wrong(product + ": " + fields.size() + " fields (expected " + FIELDS + ")");
        }
        List<ReleaseCycle> cycles = new ArrayList<>();
        for (int line = entry.from(); line < entry.to(); line = end(line) + 1) {
            cycles.add(cycle(product, fields(line, end(line), ',')));
        }
        Origin origin = new Origin(fields.get(3), day(fields.get(2)), fields.get(4), fields.get(5));
        return Optional.of(
                new ReleaseHistory(product, cycles, completeness(fields.get(1)), origin));
    }

    private ReleaseCycle cycle(String product, List<String> fields) {
        if (fields.size() != CYCLE_FIELDS) {
            throw wrong(product + ": " + fields + " is no cycle");
        }
        Optional<LocalDate> latest =
                fields.get(3).isEmpty() ? Optional.empty() : Optional.of(day(fields.get(3)));
        return new ReleaseCycle(
                fields.get(0), day(fields.get(1)), fields.get(2), latest, support(fields.get(4)));
    }

    private Completeness completeness(String id) {
        for (Completeness completeness : Completeness.values()) {
            if (completeness.id().equals(id)) {
                return completeness;
            }
        }
        throw wrong("\"" + id + "\" is no completeness");
    }

    private SupportEnd support(String end) {
        return switch (end) {
            case "" -> SupportEnd.UNKNOWN;
            case "open" -> SupportEnd.OPEN;
            case "ended" -> SupportEnd.ENDED;
            default -> SupportEnd.on(day(end));
        };
    }

    private LocalDate day(String day) {
        return IsoDays.parse(day)
                .orElseThrow(() -> wrong("\"" + day + "\" is no day (expected 2025-11-04)"));
    }

    private List<String> fields(int from, int to, char separator) {
        List<String> fields = new ArrayList<>(FIELDS);
        for (int start = from; start <= to; ) {
            int next = text.indexOf(separator, start);
            int end = next < 0 || next > to ? to : next;
            fields.add(text.substring(start, end));
            start = end + 1;
        }
        return fields;
    }

    private int end(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static int length(String text, int from, int to) {
        int length = from < to ? 0 : -1;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            length = length * 10 + c - '0';
        }
        return length;
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(file + ": " + what);
    }

    /**
     * The same form, with the given notes (lines without their #).
     *
     * @throws IllegalArgumentException if a field holds what separates fields
     */
    static String write(List<String> notes, List<ReleaseHistory> histories) {
        StringBuilder text = new StringBuilder();
        for (String note : notes) {
            text.append(note.isEmpty() ? "#" : "# ").append(note).append('\n');
        }
        text.append('\n');
        StringBuilder cycles = new StringBuilder();
        for (ReleaseHistory history : histories) {
            int before = cycles.length();
            for (ReleaseCycle cycle : history.cycles()) {
                line(
                        cycles,
                        ',',
                        cycle.name(),
                        cycle.first().toString(),
                        cycle.latest(),
                        cycle.latestDate().map(LocalDate::toString).orElse(""),
                        cycle.end().text());
            }
            Origin origin = history.origin();
            line(
                    text,
                    '|',
                    history.product(),
                    history.completeness().id(),
                    origin.snapshot().toString(),
                    origin.source(),
                    origin.licence(),
                    origin.link(),
                    String.valueOf(cycles.length() - before));
        }
        return text.append('\n').append(cycles).toString();
    }

    private static void line(StringBuilder text, char separator, String... fields) {
        for (int i = 0; i < fields.length; i++) {
            if (fields[i].indexOf(separator) >= 0 || fields[i].indexOf('\n') >= 0) {
                throw new IllegalArgumentException("\"" + fields[i] + "\" holds a separator");
            }
            if (i > 0) {
                text.append(separator);
            }
            text.append(fields[i]);
        }
        text.append('\n');
    }
}

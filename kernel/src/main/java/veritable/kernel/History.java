package veritable.kernel;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import veritable.kernel.wire.Message;

/** The cells of this session, as front ends ask for them. */
final class History {
    private static final int SESSION = 0;

    private final List<Entry> entries = new ArrayList<>();

    private record Entry(int number, String input, Optional<String> output) {}

    synchronized void add(int number, String input, Optional<String> output) {
        entries.add(new Entry(number, input, output));
    }

    /** The cells, the first first. */
    synchronized List<String> inputs() {
        return entries.stream().map(Entry::input).toList();
    }

    /** Answers a {@code history_request}: tail, range or search. */
    synchronized JsonObject reply(Message request) {
        Stream<Entry> chosen =
                switch (request.text("hist_access_type", "tail")) {
                    case "range" -> range(request);
                    case "search" -> tail(search(request), request);
                    default -> tail(entries, request);
                };
        boolean output = request.flag("output", false);
        JsonArray rows = new JsonArray();
        chosen.forEach(entry -> rows.add(row(entry, output)));
        return Answers.with("history", rows);
    }

    private static Stream<Entry> tail(List<Entry> entries, Message request) {
        int n = Math.max(0, request.number("n", entries.size()));
        return entries.stream().skip(Math.max(0, entries.size() - n));
    }

    /** This session is 0 or what it is counted from its end: an earlier one is not kept. */
    private Stream<Entry> range(Message request) {
        if (request.number("session", SESSION) != SESSION) {
            return Stream.of();
        }
        int start = request.number("start", 1);
        int stop = request.number("stop", Integer.MAX_VALUE);
        return entries.stream().filter(entry -> entry.number() >= start && entry.number() < stop);
    }

    private List<Entry> search(Message request) {
        String pattern = request.text("pattern", "*");
        List<Entry> found =
                entries.stream().filter(entry -> Glob.matches(pattern, entry.input())).toList();
        if (!request.flag("unique", false)) {
            return found;
        }
        Map<String, Entry> last = new LinkedHashMap<>();
        for (Entry entry : found) {
            last.remove(entry.input());
            last.put(entry.input(), entry);
        }
        return List.copyOf(last.values());
    }

    private static JsonArray row(Entry entry, boolean output) {
        JsonArray row = new JsonArray();
        row.add(SESSION);
        row.add(entry.number());
        if (output) {
            JsonArray both = new JsonArray();
            both.add(entry.input());
            both.add(entry.output().orElse(null));
            row.add(both);
        } else {
            row.add(entry.input());
        }
        return row;
    }
}

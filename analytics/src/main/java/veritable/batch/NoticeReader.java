package veritable.batch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a job file says of gates, notices and times. */
final class NoticeReader {
    /** What an argument of a command may hold besides the words of every pattern. */
    static final List<String> FILES = List.of("workbook", "dossier", "charts", "notebook");

    private static final int TIMEOUT = 60;
    private static final int RETRIES = 2;

    private NoticeReader() {}

    static Gate gate(Entry entry) {
        Set<String> words = new TreeSet<>();
        for (Entry each : entry.list()) {
            each.oneOf(Gate.WORDS).ifPresent(words::add);
        }
        return new Gate(words);
    }

    static Optional<Notice> notice(Entry entry) {
        Fields fields =
                entry.fields("when", "command", "webhook", "webhook-from", "timeout", "retries");
        List<String> command = fields.find("command").map(NoticeReader::command).orElse(List.of());
        if (!fields.has("command") && !fields.has("webhook") && !fields.has("webhook-from")) {
            return entry.wrongBecause(
                    "nobody is told (expected a command, a webhook or a webhook-from)");
        }
        return Optional.of(
                new Notice(
                        fields.find("when").map(NoticeReader::gate).orElse(new Gate(Set.of("new"))),
                        command,
                        fields.find("webhook")
                                .flatMap(
                                        e ->
                                                e.text(
                                                        "an address that begins with https:// or"
                                                                + " http://",
                                                        NoticeReader::address)),
                        fields.find("webhook-from")
                                .flatMap(e -> e.text("the name of an environment variable")),
                        fields.or("timeout", e -> e.whole(1, 3600), TIMEOUT),
                        fields.or("retries", e -> e.whole(0, 10), RETRIES)));
    }

    private static List<String> command(Entry entry) {
        List<String> words = new ArrayList<>(Pattern.WORDS);
        words.addAll(FILES);
        List<String> command = entry.texts("a program and its arguments, as a list");
        for (String argument : command) {
            Pattern.mistake(argument, words).ifPresent(entry::wrongBecause);
        }
        return command;
    }

    static Optional<String> address(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(text) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    static Optional<Timing> timing(Entry entry) {
        if (!entry.isMap()) {
            return cron(entry).map(cron -> new Timing(cron, true));
        }
        Fields fields = entry.fields("cron", "misfire");
        String misfire = fields.or("misfire", e -> e.oneOf(List.of("run-once", "skip")), "");
        return fields.need("cron", "an expression such as \"0 6 * * 1\"")
                .flatMap(NoticeReader::cron)
                .map(cron -> new Timing(cron, !misfire.equals("skip")));
    }

    private static Optional<Cron> cron(Entry entry) {
        return entry.text("a cron expression, such as \"0 6 * * 1\"")
                .flatMap(
                        text -> {
                            try {
                                return Optional.of(Cron.parse(text));
                            } catch (IllegalArgumentException e) {
                                return entry.wrongBecause(
                                        "\""
                                                + text
                                                + "\" is no cron expression: "
                                                + e.getMessage()
                                                + " (expected five fields, such as 0 6 * * 1)");
                            }
                        });
    }
}

package veritable.batch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells of findings: runs a command, sends to a webhook. */
final class Messenger {
    private final Place place;
    private final Moment moment;
    private final Stop stop;
    private final Webhook webhook;

    Messenger(Place place, Moment moment, Stop stop) {
        this.webhook = new Webhook(stop, Webhook.PAUSE);
        this.place = place;
        this.moment = moment;
        this.stop = stop;
    }

    /**
     * @param targets the outputs by slot, whose names a command may be given
     * @throws IOException if somebody could not be told; the others were
     */
    void tell(Notice notice, String summary, Map<String, Path> targets) throws IOException {
        List<String> failures = new ArrayList<>();
        if (!notice.command().isEmpty()) {
            attempt(failures, () -> command(notice, summary, targets));
        }
        if (notice.webhook().isPresent() || notice.webhookFrom().isPresent()) {
            attempt(failures, () -> webhook.send(notice, address(notice), summary));
        }
        if (!failures.isEmpty()) {
            throw new IOException(String.join("\n", failures));
        }
    }

    private interface Attempt {
        void run() throws IOException;
    }

    private static void attempt(List<String> failures, Attempt attempt) {
        try {
            attempt.run();
        } catch (IOException e) {
            failures.add(e.getMessage());
        }
    }

    private void command(Notice notice, String summary, Map<String, Path> targets)
            throws IOException {
        Map<String, String> words = new LinkedHashMap<>(moment.words());
        for (String slot : NoticeReader.FILES) {
            Path target = targets.get(slot);
            words.put(slot, target == null ? "" : target.toAbsolutePath().toString());
        }
        List<String> command =
                notice.command().stream()
                        .map(argument -> new Pattern(argument).fill(words))
                        .toList();
        Program.Ended ended =
                new Program(command, place.folder(), Map.of("VERITABLE_JOB", place.job()), stop)
                        .run(summary, Optional.of(Duration.ofSeconds(notice.timeout())));
        if (ended.exit() != 0) {
            throw new IOException(
                    "on-findings: "
                            + command.get(0)
                            + ": exit "
                            + ended.exit()
                            + "\n"
                            + ended.lastWords());
        }
    }

    private static URI address(Notice notice) throws IOException {
        if (notice.webhook().isPresent()) {
            return URI.create(notice.webhook().get());
        }
        String variable = notice.webhookFrom().orElseThrow();
        Optional<String> value = Optional.ofNullable(System.getenv(variable));
        return value.flatMap(NoticeReader::address)
                .map(URI::create)
                .orElseThrow(
                        () ->
                                new IOException(
                                        "on-findings: the variable "
                                                + variable
                                                + (value.isPresent() ? " holds no" : " has no")
                                                + " address (expected one that begins with"
                                                + " https:// or http://)"));
    }
}

package veritable.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import veritable.language.Labels;

/** One run of one job, from the lock to the last line of the log. */
final class JobRun {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private final Job job;
    private final Place place;
    private final Batch.Options options;
    private final InstantSource clock;
    private final Consumer<String> say;
    private final Stop stop;
    private final Labels labels;
    private final RunLog log;
    private final Map<String, Object> facts = new LinkedHashMap<>();

    JobRun(
            Job job,
            Place place,
            Batch.Options options,
            InstantSource clock,
            Consumer<String> say,
            Stop stop) {
        this.job = job;
        this.place = place;
        this.options = options;
        this.clock = clock;
        this.say = say;
        this.stop = stop;
        this.labels = Labels.of(Batch.class, job.language());
        this.log = new RunLog(place.log());
    }

    Result run() {
        Instant start = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String name = NAME.format(start);
        try {
            Lock.Attempt attempt =
                    Lock.take(place.lock(), Holder.of(name), Lock.Patience.USUAL, stop);
            if (attempt.lock().isEmpty()) {
                String holder = attempt.other().map(Holder::toString).orElse("?");
                say.accept(labels.text("busy", job.name(), holder));
                return Result.BUSY;
            }
            Lock held = attempt.lock().get();
            try (held) {
                log.turn();
                if (attempt.other().isPresent()) {
                    String killed = attempt.other().get().toString();
                    say.accept(labels.text("killed", job.name(), killed));
                    log.add("killed", Map.of("job", job.name(), "holder", killed));
                }
                return locked(name, start);
            }
        } catch (Stop.StoppedException e) {
            return Result.STOPPED;
        } catch (IOException e) {
            // neither lock nor log: nothing was done, or the message says what was not
            say.accept(job.name() + ": " + sentence(e));
            return Result.FAILED;
        }
    }

    private Result locked(String name, Instant start) throws IOException {
        facts.put("run", name);
        facts.put("job", job.name());
        facts.put("at", start.atZone(job.zone()).toOffsetDateTime().toString());
        log.add("start", facts);
        Result result = Result.FAILED;
        try {
            State last = recover();
            Run run = new Run(name, start.atZone(job.zone()), options, facts);
            result = new Work(job, place, run, say, stop).attempt(last);
        } catch (Stop.StoppedException e) {
            result = Result.STOPPED;
        } catch (IOException | RuntimeException | Error e) {
            // whatever it was: the log has it, the other jobs run
            facts.put("message", String.valueOf(e.getMessage()));
            say.accept(job.name() + ": " + sentence(e));
        } finally {
            end(result, start);
        }
        return result;
    }

    /** What is told of a failure that has words for people, and of one that has not. */
    private static String sentence(Throwable failure) {
        boolean told =
                failure instanceof IOException
                        || failure instanceof UncheckedIOException
                        || failure instanceof IllegalArgumentException;
        return told && failure.getMessage() != null ? failure.getMessage() : failure.toString();
    }

    /** What the last good run left, once what a killed run left is done or gone. */
    private State recover() throws IOException {
        Optional<State> recovered = new Commit(place).recover();
        if (recovered.isPresent()) {
            say.accept(labels.text("recovered", job.name(), recovered.get().run()));
            log.add("recovered", Map.of("run", recovered.get().run(), "job", job.name()));
        }
        clear();
        return Records.read(place.lastRun(), State.class).orElse(State.NONE);
    }

    private void end(Result result, Instant start) throws IOException {
        if (result == Result.FAILED || result == Result.STOPPED) {
            clear();
        }
        facts.put("result", result.id());
        facts.put("exit", result.exit());
        double seconds = Duration.between(start, clock.instant()).toMillis() / 1000.0;
        facts.put("seconds", seconds);
        log.add("end", facts);
        Map<String, Integer> findings = new LinkedHashMap<>();
        if (facts.get("findings") instanceof Map<?, ?> counts) {
            counts.forEach((kind, count) -> findings.put((String) kind, (Integer) count));
        }
        Records.write(
                place.ended(),
                new LastRun(
                        String.valueOf(facts.get("at")),
                        result.id(),
                        result.exit(),
                        seconds,
                        findings));
    }

    /** Removes the drafts that were begun and never put in place. */
    private void clear() throws IOException {
        Optional<String[]> begun = Records.read(place.begun(), String[].class);
        if (begun.isPresent() && !Files.exists(place.journal())) {
            Draft.clear(Arrays.stream(begun.get()).map(place::file).toList(), place);
            Files.deleteIfExists(place.begun());
        }
    }
}

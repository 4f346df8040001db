package veritable.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import veritable.compare.Changes;
import veritable.compare.Comparison;
import veritable.compare.PastFinding;
import veritable.language.Labels;
import veritable.report.Reports;
import veritable.technology.Technologies;

/** One run of one job, from the lock to the last line of the log. */
final class JobRun {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx", Locale.ROOT);
    private static final int TRIES = 3;

    private final Job job;
    private final Place place;
    private final Batch.Options options;
    private final InstantSource clock;
    private final Consumer<String> say;
    private final Stop stop;
    private final Labels labels;
    private final RunLog log;
    private final Map<String, Object> facts = new LinkedHashMap<>();
    private Map<String, Integer> findings = Map.of();

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

    Result run() throws IOException {
        Instant start = clock.instant();
        String name = NAME.format(start);
        String holder = "process " + ProcessHandle.current().pid() + ", run " + name;
        Optional<Lock> lock = Lock.take(place.lock(), holder);
        if (lock.isEmpty()) {
            say.accept(labels.text("busy", job.name(), Lock.holder(place.lock())));
            return Result.BUSY;
        }
        Lock held = lock.get();
        try (held) {
            facts.put("run", name);
            facts.put("job", job.name());
            facts.put("at", start.atZone(job.zone()).toOffsetDateTime().toString());
            log.add("start", facts);
            Result result = Result.FAILED;
            try {
                result = attempt(name, start);
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
    }

    private static String sentence(Throwable failure) {
        return failure instanceof IOException && failure.getMessage() != null
                ? failure.getMessage()
                : failure.toString();
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
        if (begun.isPresent()) {
            Draft.clear(Arrays.stream(begun.get()).map(place::file).toList());
            Files.deleteIfExists(place.begun());
        }
    }

    private Result attempt(String name, Instant start) throws IOException {
        State last = recover();
        Moment moment = Moment.of(start, job.zone(), job.period(), job.name());
        Messenger messenger = new Messenger(place, moment, stop);
        Outputs outputs = new Outputs(job, place, moment, say, stop);
        List<String> inputs = new Gathering(job, place, stop).inputs();
        for (int tries = 1; tries <= TRIES; tries++) {
            Sources sources = Sources.of(inputs, others(), place);
            facts.put("inputs", sources.digests());
            String key =
                    Digest.of(
                            job.content()
                                    + "\n"
                                    + Batch.build()
                                    + "\n"
                                    + sources.digests()
                                    + sources.missing());
            if (options.ifChanged() && key.equals(last.key()) && isThere(last)) {
                return unchanged(last, messenger, outputs);
            }
            Material material =
                    Material.read(sources.files(), job.encoding(), technologies(), stop);
            if (sources.isAsItWas()) {
                return publish(
                        new State(name, when(start), key, false, List.of(), List.of(), ""),
                        last,
                        sources,
                        material,
                        outputs,
                        messenger);
            }
        }
        throw new IOException(labels.text("restless"));
    }

    private String when(Instant start) {
        return WHEN.format(start.atZone(job.zone()));
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

    /** Files beside the reports that the outputs depend on. */
    private List<Path> others() {
        List<Path> others = new ArrayList<>();
        job.technologies().map(place::file).ifPresent(others::add);
        job.outputs().notebook().map(each -> place.file(each.source())).ifPresent(others::add);
        return others;
    }

    private Technologies technologies() {
        Technologies standard = Technologies.standard();
        return job.technologies().map(place::file).map(standard::with).orElse(standard);
    }

    private boolean isThere(State last) throws IOException {
        for (Generation generation : last.generations()) {
            if (generation.run().equals(last.run())) {
                for (Written file : generation.files()) {
                    Path path = place.file(file.path());
                    if (!Files.isRegularFile(path) || !Digest.of(path).equals(file.sha256())) {
                        return false;
                    }
                }
                return true;
            }
        }
        return false;
    }

    private Result unchanged(State last, Messenger messenger, Outputs outputs) throws IOException {
        Counts counts = Summary.counts(last.findings());
        findings = Summary.json(counts);
        facts.put("findings", findings);
        facts.put("unchanged", true);
        say.accept(labels.text("unchanged", job.name(), last.at()));
        tell(last, messenger, outputs);
        Result result = result(counts, last.unreadable());
        return result == Result.DONE ? Result.UNCHANGED : result;
    }

    private Result result(Counts counts, boolean unreadable) {
        boolean open = options.failOn().orElse(job.failOn()).isOpenTo(counts);
        return unreadable ? Result.UNREADABLE : open ? Result.DONE : Result.FINDINGS;
    }

    private Result publish(
            State now,
            State last,
            Sources sources,
            Material material,
            Outputs outputs,
            Messenger messenger)
            throws IOException {
        List<Reports.Skipped> skipped = new ArrayList<>(sources.missing());
        skipped.addAll(material.skipped());
        skipped.forEach(skip -> say.accept(labels.text("skipped", skip.path(), skip.reason())));
        facts.put("skipped", skipped.stream().map(this::skipped).toList());
        if (material.statements().isEmpty()) {
            say.accept(labels.text("nothing-read", job.name()));
            return Result.UNREADABLE;
        }
        Comparison comparison = Comparison.of(material.statements());
        List<String> unreadable =
                material.skipped().stream().map(skip -> place.name(skip.path())).toList();
        Changes changes =
                last.isFirst()
                        ? Changes.none()
                        : Changes.since(
                                last.at(), last.findings(), comparison, place::name, unreadable);
        Counts counts = Summary.counts(comparison, changes);
        findings = Summary.json(counts);
        facts.put("findings", findings);
        List<Draft> drafts = outputs.write(comparison, changes, material);
        stop.check();
        Generation generation = generation(now.run(), drafts);
        Map<String, String> targets = new LinkedHashMap<>();
        outputs.targets().forEach((slot, target) -> targets.put(slot, place.name(target)));
        Retention retention = Retention.of(generation, targets, last.generations(), job.keep());
        List<PastFinding> found = new ArrayList<>();
        comparison
                .findings()
                .forEach(
                        finding -> found.add(PastFinding.of(finding, job.language(), place::name)));
        found.addAll(changes.unknown());
        String untold =
                job.notice().filter(notice -> !notice.when().isOpenTo(counts)).isPresent()
                        ? Records.json(
                                Summary.notice(
                                        job, now.run(), comparison, changes, generation.files()))
                        : last.untold();
        State state =
                new State(
                        now.run(),
                        now.at(),
                        now.key(),
                        !skipped.isEmpty(),
                        found,
                        retention.kept(),
                        untold);
        List<String> removed =
                new Commit(place)
                        .run(
                                new Commit.Journal(
                                        state,
                                        drafts.stream()
                                                .map(draft -> place.name(draft.target()))
                                                .toList(),
                                        retention.removed()));
        Files.deleteIfExists(place.begun());
        facts.put("outputs", generation.files());
        facts.put("removed", removed);
        say.accept(Summary.sentence(job, counts));
        outputs.targets().forEach((slot, target) -> say.accept("  " + target));
        tell(state, messenger, outputs);
        return result(counts, !skipped.isEmpty());
    }

    private Map<String, String> skipped(Reports.Skipped skip) {
        return Map.of("path", skip.path(), "reason", skip.reason());
    }

    private Generation generation(String run, List<Draft> drafts) throws IOException {
        Map<String, List<Written>> slots = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            slots.computeIfAbsent(draft.slot(), none -> new ArrayList<>())
                    .add(new Written(place.name(draft.target()), Digest.of(draft.path())));
        }
        return new Generation(run, slots);
    }

    /** What could not be told by a run that was killed is told by the next. */
    private void tell(State state, Messenger messenger, Outputs outputs) throws IOException {
        if (state.untold().isEmpty() || job.notice().isEmpty()) {
            return;
        }
        messenger.tell(job.notice().get(), state.untold(), outputs.targets());
        facts.put("told", true);
        Records.write(place.lastRun(), state.told());
    }
}

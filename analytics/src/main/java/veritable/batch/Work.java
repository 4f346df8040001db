package veritable.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import veritable.chart.Edition;
import veritable.compare.Changes;
import veritable.compare.Finding;
import veritable.compare.PastFinding;
import veritable.language.Labels;

/** What a run does between its first line of the log and its last: read, compare, write, tell. */
final class Work {
    private static final int TRIES = 3;

    private final Job job;
    private final Place place;
    private final Run run;
    private final Consumer<String> say;
    private final Stop stop;
    private final Labels labels;
    private final Messenger messenger;
    private final Outputs outputs;

    Work(Job job, Place place, Run run, Consumer<String> say, Stop stop) {
        this.job = job;
        this.place = place;
        this.run = run;
        this.say = say;
        this.stop = stop;
        this.labels = Labels.of(Batch.class, job.language());
        Moment moment = Moment.of(run.at(), job.period(), job.name());
        this.messenger = new Messenger(place, moment, stop);
        this.outputs = new Outputs(job, place, moment, say, stop);
    }

    Result attempt(State last) throws IOException {
        Neighbours.check(place, last, outputs.targets());
        List<String> inputs = new Gathering(job, place, stop).inputs();
        for (int tries = 1; tries <= TRIES; tries++) {
            Sources sources = Sources.of(inputs, job, place);
            run.facts().put("inputs", sources.digests());
            String key = key(sources);
            if (run.options().ifChanged() && key.equals(last.key()) && isThere(last)) {
                return unchanged(last);
            }
            Found found = Found.of(sources, job, place, stop);
            if (sources.isAsItWas()) {
                return publish(found, key, last);
            }
        }
        throw new IOException(labels.text("restless"));
    }

    private String key(Sources sources) {
        return Digest.of(
                job.content()
                        + "\n"
                        + Batch.build()
                        + "\n"
                        + sources.digests()
                        + sources.missing()
                        // somebody else's release history may be another tomorrow
                        + (job.basis().asksNetwork() ? run.at().toLocalDate() : ""));
    }

    private boolean isThere(State last) throws IOException {
        for (Written file : last.files()) {
            Path path = place.file(file.path());
            if (!Files.isRegularFile(path) || !Digest.of(path).equals(file.sha256())) {
                return false;
            }
        }
        return !last.files().isEmpty();
    }

    private Result unchanged(State last) throws IOException {
        Counts counts = Counts.of(last);
        run.facts().put("findings", counts.json());
        run.facts().put("unchanged", true);
        say.accept(labels.text("unchanged", job.name(), last.at()));
        tell(last);
        Result result = result(counts, last.unreadable());
        if (result == Result.DONE) {
            return Result.UNCHANGED;
        }
        // why it does not pass
        say.accept(Summary.sentence(job, counts));
        return result;
    }

    private Result result(Counts counts, boolean unreadable) {
        boolean open = run.options().failOn().orElse(job.failOn()).isOpenTo(counts);
        return unreadable ? Result.UNREADABLE : open ? Result.DONE : Result.FINDINGS;
    }

    private Result publish(Found found, String key, State last) throws IOException {
        found.unread()
                .forEach(each -> say.accept(labels.text("skipped", each.path(), each.reason())));
        run.facts().put("skipped", found.unread());
        if (found.reading().statements().isEmpty()) {
            say.accept(labels.text("nothing-read", job.name()));
            return Result.UNREADABLE;
        }
        Changes changes = changes(found, last);
        Counts counts = Counts.of(found.comparison(), changes, found.docket());
        run.facts().put("findings", counts.json());
        Edition edition =
                Edition.of(found.comparison(), job.language())
                        .with(found.docket())
                        .with(changes)
                        .withTexts(found.reading().texts())
                        .from(place.folder());
        List<Draft> drafts = outputs.write(edition);
        stop.check();
        Generation generation = generation(drafts);
        drafts = new ArrayList<>(drafts);
        drafts.addAll(new Edited(place, run, say, labels).drafts(drafts, last));
        Retention retention =
                Retention.of(generation, names(outputs.targets()), last.generations(), job.keep());
        List<PastFinding> findings = new ArrayList<>();
        for (Finding finding : found.comparison().findings()) {
            findings.add(PastFinding.of(finding, job.language(), UnaryOperator.identity()));
        }
        findings.addAll(changes.unknown());
        boolean unread = !found.unread().isEmpty();
        State state =
                new State(
                        run.name(),
                        place.file(),
                        run.when(),
                        unread && job.basis().asksNetwork() ? "" : key,
                        unread,
                        counts.undecided(),
                        counts.stale(),
                        findings,
                        retention.kept(),
                        untold(counts, edition, generation).orElse(last.untold()));
        List<String> moves = drafts.stream().map(draft -> place.name(draft.target())).toList();
        List<String> removed =
                new Commit(place).run(new Commit.Journal(state, moves, retention.removed()));
        Files.deleteIfExists(place.begun());
        run.facts().put("outputs", generation.files());
        run.facts().put("removed", removed);
        say.accept(Summary.sentence(job, counts));
        outputs.targets().forEach((slot, target) -> say.accept("  " + target));
        tell(state);
        return result(counts, unread);
    }

    private static Changes changes(Found found, State last) {
        return last.isFirst()
                ? Changes.none()
                : Changes.since(
                        last.at(),
                        last.findings(),
                        found.comparison(),
                        UnaryOperator.identity(),
                        found.reports());
    }

    private Map<String, String> names(Map<String, Path> targets) {
        Map<String, String> names = new LinkedHashMap<>();
        targets.forEach((slot, target) -> names.put(slot, place.name(target)));
        return names;
    }

    private Generation generation(List<Draft> drafts) throws IOException {
        Map<String, List<Written>> slots = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            slots.computeIfAbsent(draft.slot(), none -> new ArrayList<>())
                    .add(new Written(place.name(draft.target()), Digest.of(draft.path())));
        }
        return new Generation(run.name(), slots);
    }

    /** What somebody is to be told of. */
    private Optional<String> untold(Counts counts, Edition edition, Generation generation) {
        return job.notice()
                .filter(notice -> !notice.when().isOpenTo(counts))
                .map(notice -> Summary.notice(job, run.name(), counts, edition, generation.files()))
                .map(Records::json);
    }

    /** What could not be told by a run that was killed is told by the next. */
    private void tell(State state) throws IOException {
        if (state.untold().isEmpty() || job.notice().isEmpty()) {
            return;
        }
        messenger.tell(job.notice().get(), state.untold(), outputs.targets());
        run.facts().put("told", true);
        Records.write(place.lastRun(), state.told());
    }
}

package veritable.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import veritable.language.Labels;
import veritable.report.Reports;

/** Says what a run would do now, and does none of it: nothing is fetched, written or sent. */
final class DryRun {
    private final Job job;
    private final Place place;
    private final InstantSource clock;
    private final Labels labels;

    DryRun(Job job, Place place, InstantSource clock) {
        this.job = job;
        this.place = place;
        this.clock = clock;
        this.labels = Labels.of(Batch.class, job.language());
    }

    Result run(Consumer<String> say) throws IOException {
        Moment moment = Moment.of(clock.instant().atZone(job.zone()), job.period(), job.name());
        say.accept(labels.text("dry.job", job.name()));
        List<String> inputs = new ArrayList<>();
        for (Input input : job.basis().inputs()) {
            if (input instanceof Input.Files files) {
                inputs.add(Gathering.path(files.path(), place));
            } else {
                say.accept("  " + labels.text("dry.fetch", input.shown()));
            }
        }
        Reports.Results<Path> found = Reports.files(inputs);
        found.results().forEach(file -> say.accept("  " + labels.text("dry.read", file)));
        Basis basis = job.basis();
        for (Optional<String> other :
                List.of(basis.technologies(), basis.catalogueFile(), basis.decisions())) {
            other.map(place::file)
                    .map(Place::shown)
                    .ifPresent(file -> say.accept("  " + labels.text("dry.read", file)));
        }
        found.skipped()
                .forEach(
                        skip ->
                                say.accept(
                                        "  " + labels.text("skipped", skip.path(), skip.reason())));
        new Outputs(job, place, moment, say, new Stop())
                .targets()
                .forEach(
                        (slot, target) ->
                                say.accept("  " + labels.text("dry.write", slot, target)));
        job.notice()
                .ifPresent(
                        notice ->
                                say.accept(
                                        "  "
                                                + labels.text(
                                                        "dry.tell",
                                                        String.join(", ", notice.when().words()))));
        return found.skipped().isEmpty() ? Result.DONE : Result.UNREADABLE;
    }
}

package veritable.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import veritable.chart.Chart;
import veritable.chart.Edition;
import veritable.decision.Reconciled;
import veritable.dossier.Dossiers;
import veritable.language.Labels;
import veritable.table.Listing;
import veritable.table.Listings;
import veritable.table.TableFormat;
import veritable.table.TableFormats;
import veritable.workbook.Workbooks;

/** Writes the outputs of a run as drafts. */
final class Outputs {
    private static final int PNG_SCALE = 2;

    private final Job job;
    private final Place place;
    private final Moment moment;
    private final Consumer<String> say;
    private final Stop stop;

    Outputs(Job job, Place place, Moment moment, Consumer<String> say, Stop stop) {
        this.job = job;
        this.place = place;
        this.moment = moment;
        this.say = say;
        this.stop = stop;
    }

    /** The files by slot, but for charts, of which there is the folder. */
    Map<String, Path> targets() {
        Path folder = place.file(job.outputs().folder().fill(moment));
        Map<String, Path> targets = new LinkedHashMap<>();
        job.outputs()
                .slots()
                .forEach(
                        (slot, pattern) ->
                                targets.put(
                                        slot, Place.shown(folder.resolve(pattern.fill(moment)))));
        return targets;
    }

    /** Returns the drafts, all of them written. */
    List<Draft> write(Edition edition) throws IOException {
        List<Chart> charts = edition.charts();
        List<Draft> drafts = drafts(charts);
        Records.write(
                place.begun(), drafts.stream().map(draft -> place.name(draft.target())).toList());
        for (Draft draft : drafts) {
            stop.check();
            switch (draft.slot()) {
                case "workbook" -> Workbooks.write(edition, draft.path()).notices().forEach(say);
                case "dossier" -> Dossiers.write(edition, draft.path());
                case "charts" -> chart(draft, charts);
                case "notebook" ->
                        new NotebookRun(job, place, moment, stop)
                                .run(draft, job.outputs().notebook().orElseThrow());
                default -> table(draft, edition);
            }
        }
        unshown(charts);
        return drafts;
    }

    private List<Draft> drafts(List<Chart> charts) {
        List<Draft> drafts = new ArrayList<>();
        targets()
                .forEach(
                        (slot, path) -> {
                            if (!slot.equals("charts")) {
                                drafts.add(new Draft(slot, path));
                                return;
                            }
                            for (Chart chart : charts) {
                                drafts.add(new Draft(slot, path.resolve(chart.id() + ".svg")));
                                drafts.add(new Draft(slot, path.resolve(chart.id() + ".png")));
                            }
                        });
        return drafts;
    }

    private static void chart(Draft draft, List<Chart> charts) throws IOException {
        String name = draft.target().getFileName().toString();
        String id = name.substring(0, name.length() - ".svg".length());
        for (Chart chart : charts) {
            if (chart.id().equals(id)) {
                byte[] bytes =
                        name.endsWith(".png")
                                ? chart.png(PNG_SCALE)
                                : chart.svg().getBytes(StandardCharsets.UTF_8);
                draft.write(out -> out.write(bytes));
            }
        }
    }

    private void table(Draft draft, Edition edition) throws IOException {
        Listing<?> listing = listing(draft.slot().substring(OutputPlan.TABLE.length()), edition);
        TableFormat format = format(draft.target().toString());
        draft.write(out -> format.write(listing, out));
    }

    private static Listing<?> listing(String table, Edition edition) {
        return switch (table) {
            case "decisions" -> Listings.decisions(edition.docket());
            case "reconciled" ->
                    Listings.reconciled(Reconciled.of(edition.comparison(), edition.docket()));
            default -> Listings.of(edition.comparison(), edition.language(), table);
        };
    }

    private TableFormat format(String file) {
        return file.endsWith(".csv")
                ? TableFormats.csv()
                : file.endsWith(".json")
                        ? TableFormats.json()
                        : TableFormats.markdown(job.language());
    }

    private void unshown(List<Chart> charts) {
        TreeSet<String> unshown = new TreeSet<>();
        charts.forEach(chart -> unshown.addAll(chart.unshown()));
        if (!unshown.isEmpty()) {
            say.accept(
                    Labels.of(Batch.class, job.language())
                            .text("unshown", String.join(" ", unshown)));
        }
    }
}

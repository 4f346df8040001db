package veritable.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import veritable.chart.Chart;
import veritable.chart.Charts;
import veritable.chart.Edition;
import veritable.compare.Comparison;
import veritable.compare.Reading;
import veritable.decision.Docket;
import veritable.dossier.Dossiers;
import veritable.file.AtomicFile;
import veritable.language.Language;
import veritable.table.Listing;
import veritable.table.Listings;
import veritable.table.TableFormats;
import veritable.workbook.Workbooks;

/** Every file of the main job, written by two threads. */
final class Outputs {
    private static final int PNG_SCALE = 2;

    private final Comparison comparison;
    private final Docket docket;
    private final Reading reading;
    private final CommonOptions common;
    private final Path folder;
    private final List<Path> written = new ArrayList<>();

    Outputs(
            Comparison comparison,
            Docket docket,
            Reading reading,
            CommonOptions common,
            Path folder) {
        this.comparison = comparison;
        this.docket = docket;
        this.reading = reading;
        this.common = common;
        this.folder = folder;
    }

    /** Starts what will be needed while reports are still being read. */
    static void prepare(Language language) {
        Thread thread = new Thread(() -> Workbooks.prepare(language), "prepare");
        thread.setDaemon(true);
        thread.start();
    }

    void write() throws IOException {
        Path workbook = add("workbook.xlsx");
        List<Chart> charts = Charts.of(comparison, common.language());
        Edition edition =
                Edition.of(comparison, common.language(), charts)
                        .with(docket)
                        .withTexts(reading.texts());
        CompletableFuture<Workbooks.Written> excel =
                CompletableFuture.supplyAsync(() -> workbookAndPictures(workbook, edition));
        Dossiers.write(edition, add("dossier.html"));
        TreeSet<String> unshown = new TreeSet<>();
        for (Chart chart : charts) {
            unshown.addAll(chart.unshown());
            AtomicFile.write(
                    add("charts/" + chart.id() + ".svg"),
                    out -> out.write(chart.svg().getBytes(StandardCharsets.UTF_8)));
            AtomicFile.write(
                    add("charts/" + chart.id() + ".png"), out -> out.write(chart.png(PNG_SCALE)));
        }
        if (!unshown.isEmpty()) {
            common.warn(common.labels().text("unshown", String.join(" ", unshown)));
        }
        tables(Listings.claims(comparison.statements()));
        tables(Listings.findings(comparison.findings(), common.language()));
        tables(Listings.verdicts(comparison, common.language()));
        try {
            excel.join().notices().forEach(common::warn);
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    /** The workbook is done before the dossier: then the pictures, from the other end. */
    private Workbooks.Written workbookAndPictures(Path workbook, Edition edition) {
        Workbooks.Written done = Workbooks.write(edition, workbook);
        List<Chart> charts = edition.charts();
        for (int i = charts.size() - 1; i >= 0; i--) {
            charts.get(i).png(PNG_SCALE); // kept by the chart
        }
        return done;
    }

    private void tables(Listing<?> listing) throws IOException {
        AtomicFile.write(
                add(listing.name() + ".csv"), out -> TableFormats.csv().write(listing, out));
        AtomicFile.write(
                add(listing.name() + ".json"), out -> TableFormats.json().write(listing, out));
    }

    private Path add(String name) {
        Path file = folder.resolve(name);
        written.add(file);
        return file;
    }

    /** Names every file that was written. */
    void tell() {
        common.say(common.labels().text("written", written.size(), folder));
        for (Path file : written) {
            common.say("  " + file);
        }
    }
}

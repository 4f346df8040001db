package veritable.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import veritable.chart.Chart;
import veritable.chart.Charts;
import veritable.chart.Edition;
import veritable.compare.Comparison;
import veritable.decision.Docket;
import veritable.file.AtomicFile;
import veritable.language.Language;
import veritable.table.Listing;
import veritable.table.Listings;
import veritable.table.Schemas;

/**
 * The door to workbooks.
 *
 * <pre>{@code
 * Workbooks.write(comparison, Path.of("exports/veritable.xlsx"), Language.CHINESE);
 * }</pre>
 */
public final class Workbooks {
    private static final int EXCEL_ROWS = 1_048_576;

    /** Of what stands beside claims and findings; the tables of {@code export} have all. */
    static final int MOST_BESIDE = 20_000;

    /**
     * A workbook that was written.
     *
     * @param notices what could not be stored as it is, one sentence each; mostly empty
     */
    public record Written(Path path, List<String> notices) {
        public Written {
            notices = List.copyOf(notices);
        }
    }

    private Workbooks() {}

    /** Every sheet, in the order they are written; the summary then moves to the front. */
    static List<WorkbookSheet> sheets() {
        return List.of(
                new ConflictsSheet(),
                new DecisionsSheet(),
                new ChangesSheet(),
                new ListingSheet<>(
                        "findings",
                        (material, language) ->
                                new Listing<>(Schemas.findings(), material.findings()),
                        "finding severity rule subject message values higher distance locations"),
                new ProgressionSheet(),
                new ListingSheet<>(
                        "claims",
                        (material, language) -> Listings.claims(material.reports()),
                        "technology version role set kind domain report line report_date section quote"
                                + " place places"),
                new ListingSheet<>(
                        "verdicts",
                        (material, language) -> Listings.verdicts(material.comparison(), language),
                        "technology version role verdict message boundary product cycle cycle_end"
                                + " newest cycles_behind majors_behind days_early source snapshot"
                                + " link report line as_of_date"),
                new ListingSheet<>(
                                "updates",
                                (material, language) -> Listings.updates(material.reports()),
                                "subject version topic update impact report line section")
                        .atMost(MOST_BESIDE),
                new ListingSheet<>(
                                "recommendations",
                                (material, language) ->
                                        Listings.recommendations(material.reports()),
                                "scenario technology version replaces reason report line section quote")
                        .atMost(MOST_BESIDE),
                new ListingSheet<>(
                                "metrics",
                                (material, language) -> Listings.metrics(material.reports()),
                                "subject metric bound value unit change as_of written report line section"
                                        + " quote")
                        .atMost(MOST_BESIDE),
                new TrendsAndEventsSheet(),
                new ListingSheet<>(
                                "mentions",
                                (material, language) -> Listings.mentions(material.reports()),
                                "technology report line section quote kind")
                        .atMost(MOST_BESIDE),
                new ListingSheet<>(
                                "references",
                                (material, language) -> Listings.references(material.reports()),
                                "reference text target report line section")
                        .atMost(MOST_BESIDE),
                new ListingSheet<>(
                                "notes",
                                (material, language) -> Listings.notes(material.reports()),
                                "quote kind report line section")
                        .atMost(MOST_BESIDE),
                new ListingSheet<>(
                        "sources",
                        (material, language) -> Listings.reports(material.reports()),
                        "report title report_date document_version claims technologies mentions"
                                + " updates recommendations trends metrics events references notes"
                                + " path"),
                new SummarySheet());
    }

    /**
     * Writes everything that is known of the reports and what was found in them; folders are made,
     * a file of that name is replaced as a whole. The same comparison gives the same bytes. What a
     * reviewer made of the sheet of decisions in that file is kept: answers that are in no ledger
     * yet, the reviewer's own columns and comments, and how all of it looks.
     *
     * @throws UncheckedIOException if the file can't be written
     */
    public static Written write(Comparison comparison, Path path, Language language) {
        return write(comparison, path, language, Charts.of(comparison, language));
    }

    /** The same with charts that are there already, of {@link Charts#of}. */
    public static Written write(
            Comparison comparison, Path path, Language language, List<Chart> charts) {
        return write(Edition.of(comparison, language, charts), path);
    }

    /** The same with what was decided of the findings. */
    public static Written write(
            Comparison comparison,
            Docket docket,
            Path path,
            Language language,
            List<Chart> charts) {
        Objects.requireNonNull(comparison, "comparison");
        return write(Edition.of(comparison, language, charts).with(docket), path);
    }

    /** The same of all that an edition has. */
    public static Written write(Edition edition, Path path) {
        return write(Material.of(edition), path, edition.language(), EXCEL_ROWS);
    }

    /**
     * Writes an empty workbook to nowhere: to start the library takes longer than to write most
     * workbooks, and may be done while reports are still being read.
     */
    public static void prepare(Language language) {
        try (Book book = new Book(language, new Links(Path.of(""), Path.of("")), 1)) {
            SheetWriter sheet = book.sheet("-");
            sheet.put(0, "-", Look.HEADER);
            sheet.finish();
            book.layOut(sheet, -1, false);
            book.writeTo(new byte[0], OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException("to nowhere", e);
        }
    }

    /** What a person made of the workbook that this one takes the place of. */
    private static void takeOver(Book book, Path path) throws IOException {
        boolean whole = true;
        try {
            Optional<Prior> prior = PriorReader.read(path);
            prior.ifPresent(book::continues);
            whole = prior.filter(Prior::hasMore).isEmpty();
        } catch (IOException e) {
            whole = false;
        }
        if (!whole) {
            Path beside = path.resolveSibling(path.getFileName() + ".before.xlsx");
            Files.copy(path, beside, StandardCopyOption.REPLACE_EXISTING);
            book.notices().add(Notices.Kind.BESIDE, beside.toString(), 1);
        }
    }

    static Written write(Material material, Path path, Language language, int rowLimit) {
        Path folder = path.toAbsolutePath().getParent();
        Links links = new Links(folder == null ? path : folder, material.base());
        try (Book book = new Book(language, links, rowLimit)) {
            takeOver(book, path);
            for (WorkbookSheet sheet : sheets()) {
                sheet.write(book, material);
            }
            byte[] properties = Properties.part(book.labels().text("title"), material.days());
            AtomicFile.write(path, out -> book.writeTo(properties, out));
            return new Written(path, book.notices().sentences(book.labels()));
        } catch (IOException e) {
            throw new UncheckedIOException(path + ": can't be written: " + e.getMessage(), e);
        }
    }
}

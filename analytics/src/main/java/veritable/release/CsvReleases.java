package veritable.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Release cycles in a CSV file with the columns {@code product}, {@code cycle}, {@code
 * release_date} and perhaps {@code latest_patch}, {@code latest_date}, {@code eol} (a date, {@code
 * true}, {@code false} or empty), {@code source}; in any order, others are left alone.
 *
 * <p>What it means that a release is missing follows from the source: tags of a repository are all
 * there ({@code github tags …}), endoflife.date has cycles, of others nothing is known.
 */
final class CsvReleases implements ReleaseSource {
    private static final String HEADER = "product,cycle,release_date";

    private record Row(ReleaseCycle cycle, String source) {}

    private final String file;
    private final LocalDate snapshot;
    private final Map<String, List<Row>> products = new LinkedHashMap<>();
    private List<String> columns = List.of();

    private CsvReleases(String file, LocalDate snapshot) {
        this.file = file;
        this.snapshot = snapshot;
    }

    /**
     * Reads the whole file.
     *
     * @param snapshot the day on which its facts were known
     * @throws IllegalArgumentException if it is not of that form: file, line and what is wrong
     */
    static CsvReleases read(Path csv, LocalDate snapshot) {
        CsvReleases releases = new CsvReleases(csv.toString().replace('\\', '/'), snapshot);
        try {
            List<String> lines = Files.readAllLines(csv, StandardCharsets.UTF_8);
            for (int i = 0; i < lines.size(); i++) {
                releases.add(i + 1, lines.get(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(csv + ": can't be read as UTF-8", e);
        }
        if (releases.columns.isEmpty()) {
            throw releases.wrong(1, "the file is empty (expected the header " + HEADER + ")");
        }
        return releases;
    }

    @Override
    public String name() {
        return file;
    }

    Set<String> products() {
        return products.keySet();
    }

    @Override
    public Lookup lookup(String product, LocalDate asOf) {
        List<Row> rows = products.get(product);
        if (rows == null) {
            return new Lookup.NoSuchProduct(file);
        }
        List<ReleaseCycle> cycles = new ArrayList<>();
        String source = rows.get(0).source();
        boolean alike = true;
        for (Row row : rows) {
            cycles.add(row.cycle());
            alike &= row.source().equals(source);
        }
        Origin origin =
                new Origin(
                        source.isEmpty() ? file : source,
                        snapshot,
                        source.equals(EndOfLife.NAME) ? EndOfLife.LICENCE : "",
                        source.equals(EndOfLife.NAME) ? EndOfLife.page(product) : "");
        return new Lookup.Found(
                new ReleaseHistory(
                                product,
                                cycles,
                                alike ? completeness(source) : Completeness.SOME,
                                origin)
                        .sorted());
    }

    private static Completeness completeness(String source) {
        if (source.startsWith("github tags ") || source.startsWith("git tags ")) {
            return Completeness.GAPLESS;
        }
        return source.equals(EndOfLife.NAME) ? Completeness.CYCLES : Completeness.SOME;
    }

    private void add(int number, String line) {
        String row = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
        if (row.isBlank() || row.startsWith("#")) {
            return;
        }
        List<String> cells = Csv.cells(row);
        if (cells.isEmpty()) {
            throw wrong(number, "a quotation mark is never closed");
        }
        if (columns.isEmpty()) {
            if (!cells.containsAll(List.of(HEADER.split(",")))) {
                throw wrong(
                        number,
                        "the header is \"" + row + "\" (expected " + HEADER + " among others)");
            }
            columns = cells;
            return;
        }
        String product = Products.id(cell(cells, "product").split(" ")[0]);
        String name = cell(cells, "cycle");
        if (product.isEmpty() || name.isEmpty()) {
            throw wrong(number, "no product or no cycle");
        }
        Optional<LocalDate> first = day(number, cell(cells, "release_date"));
        if (first.isEmpty()) {
            return; // a cycle without a day says nothing about any day
        }
        ReleaseCycle cycle =
                new ReleaseCycle(
                        name,
                        first.get(),
                        cell(cells, "latest_patch"),
                        day(number, cell(cells, "latest_date")),
                        end(number, cell(cells, "eol")));
        products.computeIfAbsent(product, none -> new ArrayList<>())
                .add(new Row(cycle, cell(cells, "source")));
    }

    private String cell(List<String> cells, String column) {
        int index = columns.indexOf(column);
        return index >= 0 && index < cells.size() ? cells.get(index) : "";
    }

    private SupportEnd end(int line, String text) {
        return switch (text) {
            case "true" -> SupportEnd.ENDED;
            case "false" -> SupportEnd.OPEN;
            default -> day(line, text).map(SupportEnd::on).orElse(SupportEnd.UNKNOWN);
        };
    }

    private Optional<LocalDate> day(int line, String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = IsoDays.parse(text);
        if (day.isEmpty()) {
            throw wrong(line, "\"" + text + "\" is no day (expected one like 2025-11-04)");
        }
        return day;
    }

    private IllegalArgumentException wrong(int line, String what) {
        return new IllegalArgumentException(file + ":" + line + ": " + what);
    }
}

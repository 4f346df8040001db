package veritable.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import veritable.language.Spelling;
import veritable.table.Listings;

/** What a job file says of its outputs. */
final class OutputReader {
    static final OutputPlan NOTHING =
            new OutputPlan(new Pattern("."), Map.of(), Map.of(), Optional.empty());

    /** Those of every comparison, and those that a ledger makes. */
    private static final List<String> TABLES = tables();

    private OutputReader() {}

    private static List<String> tables() {
        List<String> tables = new ArrayList<>(Listings.names());
        tables.addAll(List.of("decisions", "reconciled"));
        return tables;
    }

    static OutputPlan read(Entry entry) {
        Fields fields =
                entry.fields("folder", "workbook", "dossier", "charts", "tables", "notebook");
        Map<String, Pattern> files = new LinkedHashMap<>();
        name(fields, "workbook", List.of(".xlsx")).ifPresent(p -> files.put("workbook", p));
        name(fields, "dossier", List.of(".html")).ifPresent(p -> files.put("dossier", p));
        name(fields, "charts", List.of()).ifPresent(p -> files.put("charts", p));
        OutputPlan plan =
                new OutputPlan(
                        fields.or(
                                "folder",
                                e -> pattern(e, "a folder", List.of(), false),
                                new Pattern("exports")),
                        files,
                        fields.find("tables").map(OutputReader::tables).orElse(Map.of()),
                        fields.find("notebook").flatMap(OutputReader::notebook));
        boolean asked =
                List.of("workbook", "dossier", "charts", "tables", "notebook").stream()
                        .anyMatch(fields::has);
        if (plan.isEmpty() && !asked && entry.isMap()) {
            entry.wrongBecause(
                    "nothing is written (expected workbook, dossier, charts, tables or notebook)");
        }
        return plan;
    }

    private static Optional<Pattern> name(Fields fields, String key, List<String> endings) {
        return fields.find(key)
                .flatMap(
                        e ->
                                pattern(
                                        e,
                                        endings.isEmpty()
                                                ? "a folder"
                                                : "a file name that ends in "
                                                        + String.join(", ", endings),
                                        endings,
                                        true));
    }

    /**
     * @param inside whether it must stay in the folder that it starts from
     */
    private static Optional<Pattern> pattern(
            Entry entry, String expected, List<String> endings, boolean inside) {
        return entry.text(
                        expected,
                        text ->
                                endings.isEmpty() || endings.stream().anyMatch(text::endsWith)
                                        ? Optional.of(text)
                                        : Optional.empty())
                .flatMap(
                        text -> {
                            Optional<String> mistake =
                                    Pattern.mistake(text, Pattern.WORDS)
                                            .or(
                                                    () ->
                                                            inside
                                                                    ? Pattern.escape(text)
                                                                    : Optional.empty());
                            return mistake.isPresent()
                                    ? entry.wrongBecause(mistake.get())
                                    : Optional.of(new Pattern(text));
                        });
    }

    private static Map<String, Pattern> tables(Entry entry) {
        Map<String, Pattern> tables = new LinkedHashMap<>();
        entry.map("a map of file names by table, such as claims: claims.csv")
                .forEach(
                        (table, name) -> {
                            if (!TABLES.contains(table)) {
                                name.wrongBecause(
                                        "no such table (expected "
                                                + String.join(", ", TABLES)
                                                + ")"
                                                + Spelling.nearest(table, TABLES)
                                                        .map(Entry::meant)
                                                        .orElse(""));
                            }
                            List<String> endings = List.of(".csv", ".json", ".md");
                            pattern(
                                            name,
                                            "a file name that ends in .csv, .json or .md",
                                            endings,
                                            true)
                                    .ifPresent(pattern -> tables.put(table, pattern));
                        });
        return tables;
    }

    private static List<String> reads(Entry entry) {
        List<String> reads = new ArrayList<>();
        entry.list().forEach(e -> e.paths("a file, a folder or a glob").ifPresent(reads::add));
        return reads;
    }

    /** Where a job file names the output of a slot. */
    static Optional<Entry> find(Entry job, String slot) {
        Optional<Entry> outputs = job.child("outputs");
        return slot.startsWith(OutputPlan.TABLE)
                ? outputs.flatMap(e -> e.child("tables"))
                        .flatMap(e -> e.child(slot.substring(OutputPlan.TABLE.length())))
                : slot.equals("notebook")
                        ? outputs.flatMap(e -> e.child("notebook")).flatMap(e -> e.child("to"))
                        : outputs.flatMap(e -> e.child(slot));
    }

    private static Optional<Notebook> notebook(Entry entry) {
        Fields fields = entry.fields("run", "to", "reads", "parameters");
        Optional<String> source =
                fields.need("run", "a notebook")
                        .flatMap(
                                e ->
                                        e.text(
                                                "a file that ends in .ipynb",
                                                text ->
                                                        text.endsWith(".ipynb")
                                                                ? Optional.of(text)
                                                                : Optional.empty()));
        Optional<Pattern> target =
                fields.need("to", "a file name that ends in .ipynb, .html or .md")
                        .flatMap(
                                e ->
                                        pattern(
                                                e,
                                                "a file name that ends in .ipynb, .html or .md",
                                                List.of(".ipynb", ".html", ".md"),
                                                true));
        List<String> reads = fields.find("reads").map(OutputReader::reads).orElse(List.of());
        Map<String, Object> parameters = new LinkedHashMap<>();
        fields.find("parameters")
                .ifPresent(
                        e ->
                                e.map("a map of values by name")
                                        .forEach(
                                                (key, value) ->
                                                        parameters.put(key, value.plain())));
        return source.isPresent() && target.isPresent()
                ? Optional.of(new Notebook(source.get(), target.get(), reads, parameters))
                : Optional.empty();
    }
}

package veritable.batch;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import veritable.language.Language;

/** Makes jobs of what a file says. */
final class JobReader {

    private static final String[] SHARED = {
        "jobs",
        "state",
        "time-zone",
        "language",
        "encoding",
        "technologies",
        "catalogue",
        "decisions"
    };
    private static final String[] OWN = {
        "inputs",
        "outputs",
        "time-zone",
        "language",
        "encoding",
        "technologies",
        "catalogue",
        "decisions",
        "period",
        "fail-on",
        "keep",
        "on-findings",
        "schedule"
    };

    private final Path file;
    private final String text;

    JobReader(Path file, String text) {
        this.file = file;
        this.text = text;
    }

    JobFile file(Entry top) {
        Fields fields = top.fields(SHARED);
        Path folder = file.toAbsolutePath().normalize().resolveSibling("");
        Path state = folder.resolve(fields.or("state", e -> e.text("a folder"), ".veritable"));
        List<Job> jobs = new ArrayList<>();
        Map<String, String> taken = new HashMap<>();
        fields.need("jobs", "a map of jobs by name")
                .ifPresent(
                        entry -> {
                            List<Entry> named = entry.each("a map of jobs by name");
                            if (named.isEmpty() && entry.isMap()) {
                                entry.wrongBecause("found no job (expected one at least)");
                            }
                            for (Entry each : named) {
                                Job job = job(each, fields);
                                clashes(each, job, taken);
                                jobs.add(job);
                            }
                        });
        return new JobFile(file, text, state, jobs);
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && name.charAt(0) != '-'
                && name.codePoints()
                        .allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_');
    }

    private Job job(Entry entry, Fields shared) {
        if (!isName(entry.name())) {
            entry.wrongBecause(
                    "no name for a job (expected letters, digits, - and _, such as monthly)");
        }
        Fields fields = entry.fields(OWN);
        OutputPlan outputs =
                fields.need("outputs", "a map with workbook, dossier, charts …")
                        .map(OutputReader::read)
                        .orElse(OutputReader.NOTHING);
        Optional<ZoneId> zone = either(fields, shared, "time-zone").flatMap(Entry::zone);
        Optional<Timing> timing = fields.find("schedule").flatMap(NoticeReader::timing);
        boolean timed =
                timing.isPresent() || outputs.patterns().stream().anyMatch(Pattern::tellsTime);
        if (timed && either(fields, shared, "time-zone").isEmpty()) {
            entry.wrongBecause(
                    "no time-zone (expected one, such as Asia/Shanghai or UTC, where a schedule or"
                            + " a file name tells time)");
        }
        return new Job(
                entry.name(),
                basis(fields, shared),
                zone.orElse(ZoneOffset.UTC),
                either(fields, shared, "language")
                        .flatMap(e -> e.oneOf(List.of("en", "zh")))
                        .filter("zh"::equals)
                        .map(zh -> Language.CHINESE)
                        .orElse(Language.ENGLISH),
                fields.or(
                        "period", e -> e.oneOf(Period.names()).flatMap(Period::of), Period.DEFAULT),
                outputs,
                fields.find("fail-on").map(e -> gate(e, fields, shared)).orElse(Gate.NEVER),
                fields.find("keep")
                        .flatMap(e -> e.whole(1, 10_000))
                        .map(OptionalInt::of)
                        .orElse(OptionalInt.empty()),
                fields.find("on-findings").flatMap(NoticeReader::notice),
                timing);
    }

    private static Basis basis(Fields fields, Fields shared) {
        List<Input> inputs = new ArrayList<>();
        fields.need("inputs", "files, folders or globs")
                .ifPresent(e -> inputs.addAll(Inputs.read(e)));
        return new Basis(
                inputs,
                either(fields, shared, "encoding").flatMap(Entry::charset),
                either(fields, shared, "technologies").flatMap(e -> e.text("a CSV file")),
                either(fields, shared, "catalogue")
                        .flatMap(
                                e ->
                                        e.text(
                                                "built-in, none, a file or folder, endoflife.date,"
                                                        + " github or an address"))
                        .orElse(Basis.BUILT_IN),
                either(fields, shared, "decisions").flatMap(e -> e.text("a ledger, a file")));
    }

    private static Gate gate(Entry entry, Fields fields, Fields shared) {
        Gate gate = NoticeReader.gate(entry);
        boolean asks = gate.words().contains("undecided") || gate.words().contains("stale");
        if (asks && either(fields, shared, "decisions").isEmpty()) {
            entry.wrongBecause(
                    "no decisions to go by (expected \"decisions\", a ledger such as"
                            + " decisions.jsonl)");
        }
        return gate;
    }

    private static Optional<Entry> either(Fields own, Fields shared, String key) {
        return own.has(key) ? own.find(key) : shared.find(key);
    }

    /** Two outputs of one name would overwrite each other. */
    private static void clashes(Entry entry, Job job, Map<String, String> taken) {
        Map<String, String> sample =
                Map.of("date", "d", "time", "t", "period", "p", "job", job.name());
        job.outputs()
                .slots()
                .forEach(
                        (slot, pattern) -> {
                            String path =
                                    Path.of(job.outputs().folder().fill(sample))
                                            .resolve(pattern.fill(sample))
                                            .normalize()
                                            .toString();
                            String owner = job.name() + ", " + slot;
                            // some systems tell no A from a
                            String before = taken.putIfAbsent(path.toLowerCase(Locale.ROOT), owner);
                            if (before != null) {
                                OutputReader.find(entry, slot)
                                        .orElse(entry)
                                        .wrongBecause(
                                                "\""
                                                        + pattern.text()
                                                        + "\" is the name of "
                                                        + before
                                                        + " too (expected one of its own)");
                            }
                        });
    }
}

package veritable.batch;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import veritable.language.Language;

/** Makes jobs of what a file says. */
final class JobReader {

    private final Path file;

    JobReader(Path file) {
        this.file = file;
    }

    JobFile file(Entry top) {
        Fields fields =
                top.fields("jobs", "state", "time-zone", "language", "encoding", "technologies");
        Path folder = file.toAbsolutePath().normalize().resolveSibling("");
        Path state = folder.resolve(fields.or("state", e -> e.text("a folder"), ".veritable"));
        List<Job> jobs = new ArrayList<>();
        Map<String, String> taken = new HashMap<>();
        fields.need("jobs", "a map of jobs by name")
                .ifPresent(
                        entry -> {
                            Map<String, Entry> named = entry.map("a map of jobs by name");
                            if (named.isEmpty() && entry.isMap()) {
                                entry.wrongBecause("found no job (expected one at least)");
                            }
                            for (Entry each : named.values()) {
                                Job job = job(each, fields);
                                clashes(each, job, taken);
                                jobs.add(job);
                            }
                        });
        return new JobFile(file, state, jobs);
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
        Fields fields =
                entry.fields(
                        "inputs",
                        "outputs",
                        "time-zone",
                        "language",
                        "encoding",
                        "technologies",
                        "period",
                        "fail-on",
                        "keep",
                        "on-findings",
                        "schedule");
        List<Input> inputs = new ArrayList<>();
        fields.need("inputs", "files, folders or globs")
                .ifPresent(e -> inputs.addAll(Inputs.read(e)));
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
                inputs,
                either(fields, shared, "encoding").flatMap(Entry::charset),
                either(fields, shared, "technologies").flatMap(e -> e.text("a CSV file")),
                zone.orElse(ZoneOffset.UTC),
                either(fields, shared, "language")
                        .flatMap(e -> e.oneOf(List.of("en", "zh")))
                        .filter("zh"::equals)
                        .map(zh -> Language.CHINESE)
                        .orElse(Language.ENGLISH),
                fields.or(
                        "period", e -> e.oneOf(Period.names()).flatMap(Period::of), Period.DEFAULT),
                outputs,
                fields.find("fail-on").map(NoticeReader::gate).orElse(Gate.NEVER),
                fields.find("keep")
                        .flatMap(e -> e.whole(1, 10_000))
                        .map(OptionalInt::of)
                        .orElse(OptionalInt.empty()),
                fields.find("on-findings").flatMap(NoticeReader::notice),
                timing);
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
                            String before = taken.putIfAbsent(path, owner);
                            if (before != null) {
                                entry.wrongBecause(
                                        slot
                                                + " has the same name as that of "
                                                + before
                                                + " (expected one of its own)");
                            }
                        });
    }
}

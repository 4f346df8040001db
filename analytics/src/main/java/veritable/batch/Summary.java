package veritable.batch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import veritable.chart.Edition;
import veritable.compare.Changes;
import veritable.compare.Finding;
import veritable.compare.PastFinding;
import veritable.compare.Severity;
import veritable.decision.Case;
import veritable.language.Labels;
import veritable.language.Language;

/** What a run found, for the log and for those who are told. */
final class Summary {
    /** Of each kind; who wants all opens the outputs. */
    private static final int MOST = 50;

    private Summary() {}

    /** What is sent: {@code text} is a sentence, which chat programs show. */
    static Map<String, Object> notice(
            Job job, String run, Counts counts, Edition edition, List<Written> outputs) {
        Changes changes = edition.changes();
        List<Finding> open = edition.docket().undecided().stream().map(Case::finding).toList();
        Language language = job.language();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("text", sentence(job, counts));
        json.put("job", job.name());
        json.put("run", run);
        json.put("findings", counts.json());
        json.put("open", some(open, finding -> fresh(finding, language)));
        json.put("new", some(changes.fresh(), finding -> fresh(finding, language)));
        json.put("changed", some(changes.changed(), Summary::past));
        json.put("settled", some(changes.settled(), Summary::past));
        json.put("gone", some(changes.gone(), Summary::past));
        json.put("outputs", outputs.stream().map(Written::path).toList());
        return json;
    }

    static String sentence(Job job, Counts counts) {
        Labels labels = Labels.of(Batch.class, job.language());
        String found =
                labels.text(
                        "found",
                        job.name(),
                        counts.of(Severity.ERROR),
                        counts.of(Severity.WARNING),
                        counts.of(Severity.NOTE),
                        counts.fresh(),
                        counts.settled(),
                        counts.gone());
        return job.basis().decisions().isEmpty()
                ? found
                : found + labels.text("found.decided", counts.undecided(), counts.stale());
    }

    private static <T> List<Map<String, Object>> some(
            List<T> all, Function<T, Map<String, Object>> form) {
        return all.stream().limit(MOST).map(form).toList();
    }

    private static Map<String, Object> fresh(Finding finding, Language language) {
        return form(
                finding.id(),
                finding.severity(),
                finding.rule(),
                finding.subject(),
                finding.message(language));
    }

    private static Map<String, Object> past(PastFinding past) {
        return form(past.id(), past.severity(), past.rule(), past.subject(), past.message());
    }

    private static Map<String, Object> form(
            String id, Severity severity, String rule, String subject, String message) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id);
        json.put("severity", severity.id());
        json.put("rule", rule);
        json.put("subject", subject);
        json.put("message", message);
        return json;
    }
}

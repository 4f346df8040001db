package veritable.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import veritable.claim.Statement;
import veritable.compare.Comparison;
import veritable.compare.Evidence;
import veritable.compare.Finding;
import veritable.compare.Rule;
import veritable.compare.Rules;
import veritable.decision.Case;
import veritable.decision.Decision;
import veritable.decision.Docket;
import veritable.decision.Standing;
import veritable.file.Addresses;
import veritable.language.Language;
import veritable.release.Verdict;

/**
 * Findings as SARIF 2.1.0 (OASIS), so that code hosts show them beside the line. A finding is one
 * result per report it concerns, because hosts show a result at its first place only; the other
 * places are related locations.
 */
final class Sarif {
    /** Of one result: code hosts refuse thousands. */
    private static final int MOST_RELATED = 100;

    private final JsonWriter json;
    private final Language language;
    private final Docket docket;

    private Sarif(JsonWriter json, Language language, Docket docket) {
        this.json = json;
        this.docket = docket;
        this.language = language;
    }

    static void write(Comparison comparison, Docket docket, Language language, OutputStream out)
            throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        JsonWriter json = new JsonWriter(writer);
        json.setIndent("  ");
        new Sarif(json, language, docket).run(comparison);
        json.flush();
        writer.write('\n');
        writer.flush();
    }

    private void run(Comparison comparison) throws IOException {
        List<Rule> rules = Rules.standard();
        json.beginObject();
        json.name("$schema").value("https://json.schemastore.org/sarif-2.1.0.json");
        json.name("version").value("2.1.0");
        json.name("runs").beginArray().beginObject();
        json.name("tool").beginObject().name("driver").beginObject();
        json.name("name").value("Veritable");
        json.name("rules").beginArray();
        for (Rule rule : rules) {
            rule(rule);
        }
        json.endArray().endObject().endObject();
        json.name("columnKind").value("utf16CodeUnits");
        json.name("results").beginArray();
        List<String> ids = rules.stream().map(Rule::id).toList();
        for (Finding finding : comparison.findings()) {
            String id = finding.id();
            String message = finding.message(language);
            for (int side = 0; side < finding.evidence().size(); side++) {
                result(finding, side, ids.indexOf(finding.rule()), id, message);
            }
        }
        json.endArray().endObject().endArray().endObject();
    }

    private void rule(Rule rule) throws IOException {
        json.beginObject();
        json.name("id").value(rule.id());
        json.name("shortDescription");
        message(rule.title(language));
        json.name("fullDescription");
        message(rule.meaning(language));
        json.endObject();
    }

    private void result(Finding finding, int side, int ruleIndex, String id, String message)
            throws IOException {
        Evidence evidence = finding.evidence().get(side);
        json.beginObject();
        json.name("ruleId").value(finding.rule());
        json.name("ruleIndex").value(ruleIndex);
        json.name("level").value(finding.severity().id());
        json.name("message");
        message(message);
        json.name("locations").beginArray();
        location(evidence.first(), "");
        json.endArray();
        json.name("relatedLocations").beginArray();
        related(finding, evidence);
        json.endArray();
        json.name("partialFingerprints").beginObject();
        json.name("finding/v1").value(id + "/" + side);
        json.endObject();
        suppressions(id);
        verdicts(evidence);
        json.endObject();
    }

    /**
     * What a reviewer answered: hosts show an accepted one as settled. Where nothing was ever
     * decided there are none, else every result has its list, as the standard asks.
     */
    private void suppressions(String finding) throws IOException {
        if (!docket.isAnswered()) {
            return;
        }
        json.name("suppressions").beginArray();
        Optional<Case> found = docket.find(finding);
        if (found.isPresent()) {
            for (Decision decision : found.get().decisions()) {
                suppression(found.get(), decision);
            }
        }
        json.endArray();
    }

    private void suppression(Case found, Decision decision) throws IOException {
        boolean settled = found.standing() == Standing.KEPT;
        String answer = decision.answer().label(language);
        String value = decision.value().map(it -> " (" + it + ")").orElse("");
        String reason = decision.reason().isEmpty() ? "" : ": " + decision.reason();
        json.beginObject();
        json.name("kind").value("external");
        json.name("status").value(settled ? "accepted" : "underReview");
        json.name("justification").value(answer + value + reason);
        json.name("properties").beginObject();
        json.name("standing").value(found.standing().id());
        json.name("decision").value(decision.id());
        json.name("reviewer").value(decision.reviewer());
        json.name("time").value(decision.time().toString());
        json.endObject().endObject();
    }

    /** What the release history makes of the versions of this side. */
    private void verdicts(Evidence evidence) throws IOException {
        if (evidence.verdicts().isEmpty()) {
            return;
        }
        json.name("properties").beginObject();
        json.name("verdicts").beginArray();
        for (Verdict verdict : evidence.verdicts()) {
            json.beginObject();
            json.name("verdict").value(verdict.kind().id());
            json.name("message").value(verdict.message(language));
            json.name("source").value(verdict.source());
            json.endObject();
        }
        json.endArray().endObject();
    }

    /** The other places, or the first of them; every side is a result of its own anyway. */
    private void related(Finding finding, Evidence evidence) throws IOException {
        int room = MOST_RELATED;
        for (Evidence other : finding.evidence()) {
            for (Statement statement : other.statements()) {
                if (other == evidence && statement == evidence.first()) {
                    continue;
                }
                if (room-- == 0) {
                    return;
                }
                location(statement, other.value());
            }
        }
    }

    private void location(Statement statement, String value) throws IOException {
        json.beginObject().name("physicalLocation").beginObject();
        json.name("artifactLocation").beginObject();
        json.name("uri").value(Addresses.of(statement.at().path())).endObject();
        json.name("region").beginObject();
        json.name("startLine").value(statement.at().line());
        json.name("startColumn").value(statement.at().column());
        json.endObject().endObject();
        if (!value.isEmpty()) {
            json.name("message");
            message(value + ": " + statement.quote());
        }
        json.endObject();
    }

    private void message(String text) throws IOException {
        json.beginObject().name("text").value(text).endObject();
    }
}

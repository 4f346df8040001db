package veritable.claim;

import java.util.List;
import veritable.report.Report;
import veritable.report.Source;
import veritable.technology.Technologies;

/**
 * Everything that one report says, in the order of the report.
 *
 * @param mentions technologies named without a version, once per place
 * @param notes what is said and is none of the others, sentence by sentence, item by item, row by
 *     row, so that nothing of a report is lost; tables of contents, code, diagrams, raw HTML and
 *     the lines of the report about itself are left out
 */
public record Statements(
        Source source,
        List<Claim> claims,
        List<Mention> mentions,
        List<Update> updates,
        List<Recommendation> recommendations,
        List<Trend> trends,
        List<Metric> metrics,
        List<Event> events,
        List<Reference> references,
        List<Statement> notes) {
    public Statements {
        claims = List.copyOf(claims);
        mentions = List.copyOf(mentions);
        updates = List.copyOf(updates);
        recommendations = List.copyOf(recommendations);
        trends = List.copyOf(trends);
        metrics = List.copyOf(metrics);
        events = List.copyOf(events);
        references = List.copyOf(references);
        notes = List.copyOf(notes);
    }

    /** Reads a report with the technologies that Veritable knows. */
    public static Statements in(Report report) {
        return in(report, Technologies.standard());
    }

    /** Reads a report with the given technologies. */
    public static Statements in(Report report, Technologies technologies) {
        Claims claims = Claims.in(report, technologies);
        ClaimPlaces places = ClaimPlaces.of(claims.claims());
        Gathered gathered = new StatementReader(report, technologies, places).read();
        return new Statements(
                report.source(),
                claims.claims(),
                claims.mentions(),
                gathered.updates,
                gathered.recommendations,
                gathered.trends,
                gathered.metrics,
                gathered.events,
                gathered.references,
                gathered.notes);
    }

    /** Reads the claims and mentions of a report and nothing else. */
    public static Statements ofClaims(Report report, Technologies technologies) {
        Claims claims = Claims.in(report, technologies);
        return new Statements(
                report.source(),
                claims.claims(),
                claims.mentions(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The same without notes, which are most of the words: for thousands of reports at once. */
    public Statements withoutNotes() {
        return new Statements(
                source,
                claims,
                mentions,
                updates,
                recommendations,
                trends,
                metrics,
                events,
                references,
                List.of());
    }
}

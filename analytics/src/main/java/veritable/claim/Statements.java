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
 * @param noteCount how many notes there are: more than {@code notes} has, where they were let go
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
        List<Statement> notes,
        int noteCount) {
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

    /** With all notes. */
    public Statements(
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
        this(
                source,
                claims,
                mentions,
                updates,
                recommendations,
                trends,
                metrics,
                events,
                references,
                notes,
                notes.size());
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

    /** Reads the claims of a report and nothing else. */
    public static Statements ofClaims(Report report, Technologies technologies) {
        return new Statements(
                report.source(),
                Claims.withoutMentions(report, technologies).claims(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The same with only some of the notes: all are half of the words of a report. */
    public Statements withNotes(List<Statement> some) {
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
                some,
                noteCount);
    }

    /** The notes alone, for a table of them. */
    public Statements onlyNotes() {
        return new Statements(
                source, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), notes, noteCount);
    }

    /** Whether no note was let go. */
    public boolean hasAllNotes() {
        return notes.size() == noteCount;
    }
}

package veritable.claim;

import java.util.ArrayList;
import java.util.List;

/** What has been read of a report so far. */
final class Gathered {
    final List<Update> updates = new ArrayList<>();
    final List<Recommendation> recommendations = new ArrayList<>();
    final List<Trend> trends = new ArrayList<>();
    final List<Metric> metrics = new ArrayList<>();
    final List<Event> events = new ArrayList<>();
    final List<Reference> references = new ArrayList<>();
    final List<Statement> notes = new ArrayList<>();

    /** How much there is besides notes: unchanged means that nothing was read. */
    int size() {
        return updates.size()
                + recommendations.size()
                + trends.size()
                + metrics.size()
                + events.size()
                + references.size();
    }
}

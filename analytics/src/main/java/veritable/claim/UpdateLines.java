package veritable.claim;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import veritable.report.Text;
import veritable.technology.Named;
import veritable.technology.Technologies;
import veritable.version.VersionSet;

/** Reads updates from lines and sentences; an impact below one belongs to it. */
final class UpdateLines {
    private final Technologies technologies;
    private final ClaimPlaces claims;
    private final List<Update> updates;
    private int open = -1;

    UpdateLines(Technologies technologies, ClaimPlaces claims, List<Update> updates) {
        this.technologies = technologies;
        this.claims = claims;
        this.updates = updates;
    }

    /** Forgets the update that an impact may still belong to. */
    void close() {
        open = -1;
    }

    /** What a line whose head says that it is an update tells. */
    void keyed(Scope scope, String topic, String says, Statement statement) {
        Optional<VersionSet> versions = scope.versions(technologies);
        add(scope.subject(technologies), versions, topic, says, statement);
    }

    void line(Text text, Head head, Scope scope, Statement statement) {
        String plain = text.plain();
        boolean headed = !head.isNone() && head.hasRest(text);
        int end = headed ? head.end() : plain.length();
        String topic = headed ? head.name(text) : scope.change();
        String says = headed ? plain.substring(head.rest()) : plain;
        Claim claim = claims.first(text.at(), text.at(end));
        if (claim != null) {
            Optional<VersionSet> versions = Optional.of(claim.versions());
            add(claim.technology().name(), versions, topic, says, statement);
            return;
        }
        Named named = Names.first(technologies.in(plain), plain, 0, end);
        boolean own = named != null && scope.technology(technologies) == null;
        String subject = own ? name(named) : scope.subject(technologies);
        add(subject, Optional.empty(), topic, says, statement);
    }

    /** Whether a sentence is of a technology, and so an update of it. */
    void sentence(String quote, Scope scope, Statement statement) {
        Named named = Names.first(technologies, quote);
        if (named != null) {
            Optional<VersionSet> versions = VersionText.in(quote, named.end(), quote.length());
            add(name(named), versions, "", quote, statement);
        } else if (scope.technology(technologies) != null) {
            add(scope.subject(technologies), Optional.empty(), "", quote, statement);
        }
    }

    private static String name(@Nullable Named named) {
        return named == null ? "" : named.technology().name();
    }

    private void add(
            String subject,
            Optional<VersionSet> versions,
            String topic,
            String says,
            Statement statement) {
        open = updates.size();
        updates.add(new Update(subject, versions, topic, says, "", statement));
    }

    /** Adds to the impact of the last update; says whether there is one. */
    boolean impact(String value) {
        if (open < 0) {
            return false;
        }
        Update last = updates.get(open);
        String impact = last.impact().isEmpty() ? value : last.impact() + "；" + value;
        updates.set(
                open,
                new Update(
                        last.subject(),
                        last.versions(),
                        last.topic(),
                        last.text(),
                        impact,
                        last.statement()));
        return true;
    }
}

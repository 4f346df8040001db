package veritable.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import veritable.claim.Claim;
import veritable.claim.Mention;
import veritable.claim.Role;
import veritable.claim.Statement;
import veritable.claim.Statements;
import veritable.report.Location;
import veritable.report.Source;
import veritable.technology.Technology;
import veritable.version.VersionSet;

/** Builds what a report says, line by line, without a report. */
public final class Told {
    private static final String DOMAIN = "container-runtime";

    private final Source source;
    private final List<Claim> claims = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private int line;

    private Told(Source source) {
        this.source = source;
    }

    /** A report of that name and day ({@code 2025-11-04}), or without a date if it is empty. */
    public static Told by(String name, String date) {
        return new Told(
                new Source(
                        name + ".md",
                        name,
                        date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date)),
                        Optional.of("v1.0")));
    }

    public Told claim(String technology, String versions) {
        return claim(technology, versions, Role.CURRENT);
    }

    public Told claim(String technology, String versions, Role role) {
        claims.add(
                new Claim(
                        new Technology(technology, DOMAIN),
                        VersionSet.parse(versions),
                        role,
                        List.of(statement(technology + " | " + versions))));
        return this;
    }

    public Told mention(String technology) {
        mentions.add(new Mention(new Technology(technology, DOMAIN), statement(technology)));
        return this;
    }

    private Statement statement(String quote) {
        line++;
        return new Statement(Statement.Kind.TABLE, quote, "", new Location(source.path(), line, 1));
    }

    public Statements done() {
        return new Statements(
                source, claims, mentions, List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of());
    }
}

package veritable.claim;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import veritable.report.Block;
import veritable.report.Text;
import veritable.technology.Technologies;
import veritable.version.VersionSet;

/** Reads tables by what the heads of their columns say: trends, events, updates and the like. */
final class Grids {
    private final Technologies technologies;
    private final Gathered gathered;
    private final GridMeasures measures;
    private final Recommending recommending;
    private final ClaimPlaces claims;
    private final Optional<Integer> year;

    Grids(
            Technologies technologies,
            Gathered gathered,
            MetricReader measures,
            ClaimPlaces claims,
            Optional<Integer> year) {
        this.technologies = technologies;
        this.gathered = gathered;
        this.measures = new GridMeasures(technologies, measures, claims);
        this.recommending = new Recommending(technologies, claims, gathered.recommendations);
        this.claims = claims;
        this.year = year;
    }

    void read(Block.Grid grid, Trail trail, @Nullable LeadLine lead) {
        Scope scope = Scope.of(trail, lead, technologies);
        if (scope.topic == Topic.CONTENTS || grid.header().isEmpty()) {
            return;
        }
        Columns columns = Columns.of(grid.header(), technologies);
        for (Block.Row row : grid.rows()) {
            GridRow read = GridRow.of(columns, row, scope);
            if (!read.isEmpty()) {
                read(read);
            }
        }
    }

    private void read(GridRow row) {
        int before = gathered.size();
        boolean said = isSaid(row, row.columns(), row.scope().topic);
        int unread = measures.add(row);
        if (!said && (unread > 0 || gathered.size() == before) && !row.isClaim(claims)) {
            gathered.notes.add(row.statement());
        }
    }

    private boolean isSaid(GridRow row, Columns columns, Topic topic) {
        boolean now = topic != Topic.HISTORY;
        return columns.is(Columns.Kind.TRENDS) && trend(row)
                || columns.is(Columns.Kind.RECOMMENDATIONS) && recommendation(row)
                || now && columns.is(Columns.Kind.EVENTS) && event(row)
                || now && columns.is(Columns.Kind.UPDATES) && update(row)
                || (columns.is(Columns.Kind.REFERENCES) || topic == Topic.REFERENCES)
                        && reference(row);
    }

    private boolean trend(GridRow row) {
        Columns columns = row.columns();
        String name = row.cell(Header.TREND);
        if (name.isBlank()) {
            return false;
        }
        StringBuilder rest = new StringBuilder(row.cell(Header.DESCRIPTION));
        for (int i = 0; i < row.cells().size(); i++) {
            if (i != columns.first(Header.TREND)
                    && i != columns.first(Header.DESCRIPTION)
                    && columns.kind(i) != Header.SCOPE) {
                append(rest, row.plain(i));
            }
        }
        gathered.trends.add(
                new Trend(
                        row.scope().name(),
                        name,
                        rest.toString(),
                        row.cell(Header.SCOPE),
                        row.statement()));
        return true;
    }

    private static void append(StringBuilder text, String more) {
        text.append(text.isEmpty() || more.isBlank() ? "" : "；").append(more);
    }

    private boolean recommendation(GridRow row) {
        int pick = row.columns().first(Header.PICK);
        if (pick < 0 || pick >= row.cells().size()) {
            return false;
        }
        int index = gathered.recommendations.size();
        Text cell = row.cells().get(pick);
        boolean any = row.columns().picksAnything(cell.plain());
        if (!recommending.cell(scenario(row, pick), cell, any, row.statement())) {
            return false;
        }
        boolean reasoned = !row.cell(Header.REASON).isEmpty();
        String reason = row.cell(reasoned ? Header.REASON : Header.DESCRIPTION);
        if (!reason.isEmpty()) {
            Recommendation read = gathered.recommendations.get(index);
            String all = read.reason().isEmpty() ? reason : read.reason() + "；" + reason;
            gathered.recommendations.set(
                    index,
                    new Recommendation(
                            read.scenario(), read.picks(), read.replaces(), all, row.statement()));
        }
        return true;
    }

    private static String scenario(GridRow row, int pick) {
        if (row.columns().first(Header.SCENARIO) >= 0) {
            return row.cell(Header.SCENARIO);
        }
        return row.plain(pick == 0 ? Math.min(1, row.cells().size() - 1) : 0);
    }

    private boolean event(GridRow row) {
        Columns columns = row.columns();
        String date = row.cell(Header.DATE);
        String name = row.cell(Header.EVENT);
        Optional<Days> days = Days.in(date, 0, date.length(), year);
        if (days.isEmpty() || name.isBlank()) {
            return false;
        }
        StringBuilder details = new StringBuilder();
        for (int i = 0; i < row.cells().size(); i++) {
            if (i != columns.first(Header.DATE)
                    && i != columns.first(Header.EVENT)
                    && i != columns.first(Header.PLACE)) {
                append(details, row.plain(i));
            }
        }
        gathered.events.add(
                new Event(
                        name,
                        days.get().first(),
                        days.get().last(),
                        row.cell(Header.PLACE),
                        details.toString(),
                        List.of(),
                        row.statement()));
        return true;
    }

    private boolean update(GridRow row) {
        String text = row.cell(Header.UPDATE);
        String subject = row.subject();
        if (text.isBlank() && row.cell(Header.IMPACT).isBlank()
                || subject.isBlank() && row.columns().subject() >= 0) {
            return false;
        }
        boolean affects = !row.cell(Header.IMPACT).isEmpty();
        Claim claim = claimOf(row);
        Optional<VersionSet> versions =
                claim == null ? version(row) : Optional.of(claim.versions());
        String name =
                claim != null
                        ? claim.technology().name()
                        : subject.isEmpty()
                                ? row.scope().subject(technologies)
                                : Names.whole(technologies, subject);
        String impact = row.cell(affects ? Header.IMPACT : Header.SCOPE);
        gathered.updates.add(new Update(name, versions, "", text, impact, row.statement()));
        return true;
    }

    /** The claim that a row makes in its column of versions; of several the one of today. */
    private @Nullable Claim claimOf(GridRow row) {
        Claim found = null;
        for (int i = 0; i < row.cells().size(); i++) {
            boolean version = row.columns().kind(i) == Header.VERSION;
            Claim claim = version ? claims.first(row.cells().get(i)) : null;
            if (claim != null && (found == null || found.role() == Role.HISTORICAL)) {
                found = claim;
            }
        }
        return found;
    }

    private static Optional<VersionSet> version(GridRow row) {
        String version = row.cell(Header.VERSION);
        return version.isBlank() ? Optional.empty() : VersionText.whole(version);
    }

    private boolean reference(GridRow row) {
        String title = "";
        String target = "";
        StringBuilder rest = new StringBuilder();
        String path = row.columns().path(row.cells());
        for (Text cell : row.cells()) {
            for (Text.Marked stretch : cell.marked()) {
                if (stretch.mark() == Text.Mark.LINK && target.isEmpty()) {
                    target = stretch.target();
                }
            }
            if (title.isEmpty()) {
                title = cell.plain();
            } else if (!cell.plain().equals(path)) {
                append(rest, cell.plain());
            }
        }
        gathered.references.add(
                new Reference(
                        title, rest.toString(), target.isEmpty() ? path : target, row.statement()));
        return true;
    }
}

package veritable.claim;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import veritable.claim.Metric.Change;
import veritable.claim.MetricReader.Context;
import veritable.report.Block;
import veritable.report.Text;
import veritable.technology.Named;
import veritable.technology.Technologies;
import veritable.technology.Technology;
import veritable.version.VersionSet;

/** Reads tables by what the heads of their columns say. */
final class Grids {
    private final Technologies technologies;
    private final Gathered gathered;
    private final MetricReader measures;
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
        this.measures = measures;
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
            new Reader(columns, row, scope).read();
        }
    }

    /** Reads one row. */
    private final class Reader {
        private final Columns columns;
        private final List<Text> cells;
        private final Scope scope;
        private final Statement statement;

        Reader(Columns columns, Block.Row row, Scope scope) {
            this.columns = columns;
            this.cells = row.cells();
            this.scope = scope;
            this.statement = statement(row);
        }

        private Statement statement(Block.Row row) {
            int length = 0;
            for (Text cell : cells) {
                length += cell.plain().length() + 3;
            }
            StringBuilder quote = new StringBuilder(length);
            for (int i = 0; i < cells.size(); i++) {
                quote.append(i == 0 ? "" : " | ").append(cells.get(i).plain());
            }
            if (quote.toString().isBlank()) {
                quote.append("|");
            }
            return new Statement(
                    Statement.Kind.TABLE, quote.toString(), scope.trail.path, row.at());
        }

        void read() {
            if (isEmpty()) {
                return;
            }
            int before = gathered.size();
            boolean said =
                    columns.is(Columns.Kind.TRENDS) && trend()
                            || columns.is(Columns.Kind.RECOMMENDATIONS) && recommendation()
                            || columns.is(Columns.Kind.EVENTS)
                                    && scope.topic != Topic.HISTORY
                                    && event()
                            || columns.is(Columns.Kind.UPDATES)
                                    && scope.topic != Topic.HISTORY
                                    && update()
                            || (columns.is(Columns.Kind.REFERENCES)
                                            || scope.topic == Topic.REFERENCES)
                                    && reference();
            int unread = measure();
            if (!said && (unread > 0 || gathered.size() == before) && !isClaim()) {
                gathered.notes.add(statement);
            }
        }

        private boolean isEmpty() {
            for (Text cell : cells) {
                if (!cell.isBlank()) {
                    return false;
                }
            }
            return true;
        }

        private boolean isClaim() {
            Text last = cells.get(cells.size() - 1);
            return claims.first(statement.at(), last.at(last.plain().length())) != null;
        }

        private String cell(Header kind) {
            int column = columns.first(kind);
            return column < 0 || column >= cells.size() ? "" : text(column);
        }

        /** The words of a cell; a dash or N/A says nothing. */
        private String text(int column) {
            String plain = cells.get(column).plain();
            return isNothing(plain) ? "" : plain;
        }

        private static boolean isNothing(String plain) {
            int length = plain.length();
            if (length > 3) {
                return false;
            }
            return length == 0
                    || length == 1 && "-–—－/\\无".indexOf(plain.charAt(0)) >= 0
                    || "--".equals(plain)
                    || "——".equals(plain)
                    || "N/A".equalsIgnoreCase(plain);
        }

        private boolean trend() {
            String name = cell(Header.TREND);
            if (name.isBlank()) {
                return false;
            }
            String description = cell(Header.DESCRIPTION);
            StringBuilder rest = new StringBuilder(description);
            for (int i = 0; i < cells.size(); i++) {
                Header kind = columns.kind(i);
                if (i != columns.first(Header.TREND)
                        && i != columns.first(Header.DESCRIPTION)
                        && kind != Header.SCOPE) {
                    String more = cells.get(i).plain();
                    rest.append(rest.isEmpty() || more.isBlank() ? "" : "；").append(more);
                }
            }
            gathered.trends.add(
                    new Trend(scope.name(), name, rest.toString(), cell(Header.SCOPE), statement));
            return true;
        }

        private boolean recommendation() {
            int pick = columns.first(Header.PICK);
            if (pick < 0 || pick >= cells.size()) {
                return false;
            }
            int index = gathered.recommendations.size();
            Text cell = cells.get(pick);
            boolean any = columns.picksAnything(cell.plain());
            if (!recommending.cell(scenario(pick), cell, any, statement)) {
                return false;
            }
            String reason =
                    cell(cell(Header.REASON).isEmpty() ? Header.DESCRIPTION : Header.REASON);
            if (!reason.isEmpty()) {
                Recommendation read = gathered.recommendations.get(index);
                String all = read.reason().isEmpty() ? reason : read.reason() + "；" + reason;
                gathered.recommendations.set(
                        index,
                        new Recommendation(
                                read.scenario(), read.picks(), read.replaces(), all, statement));
            }
            return true;
        }

        private String scenario(int pick) {
            if (columns.first(Header.SCENARIO) >= 0) {
                return cell(Header.SCENARIO);
            }
            return cells.get(pick == 0 ? Math.min(1, cells.size() - 1) : 0).plain();
        }

        private boolean event() {
            String date = cell(Header.DATE);
            String name = cell(Header.EVENT);
            Optional<Days> days = Days.in(date, 0, date.length(), year);
            if (days.isEmpty() || name.isBlank()) {
                return false;
            }
            StringBuilder details = new StringBuilder();
            for (int i = 0; i < cells.size(); i++) {
                if (i != columns.first(Header.DATE)
                        && i != columns.first(Header.EVENT)
                        && i != columns.first(Header.PLACE)
                        && !cells.get(i).isBlank()) {
                    details.append(details.isEmpty() ? "" : "；").append(cells.get(i).plain());
                }
            }
            gathered.events.add(
                    new Event(
                            name,
                            days.get().first(),
                            days.get().last(),
                            cell(Header.PLACE),
                            details.toString(),
                            List.of(),
                            statement));
            return true;
        }

        private boolean update() {
            String text = cell(Header.UPDATE);
            int column = columns.subject();
            String subject = column < 0 || column >= cells.size() ? "" : cells.get(column).plain();
            if (text.isBlank() && cell(Header.IMPACT).isBlank()
                    || subject.isBlank() && column >= 0) {
                return false;
            }
            String impact = cell(cell(Header.IMPACT).isEmpty() ? Header.SCOPE : Header.IMPACT);
            Claim claim = claimOfRow();
            Optional<VersionSet> versions =
                    claim == null ? version() : Optional.of(claim.versions());
            String name =
                    claim != null
                            ? claim.technology().name()
                            : subject.isEmpty() ? scope.subject(technologies) : subject(subject);
            gathered.updates.add(new Update(name, versions, "", text, impact, statement));
            return true;
        }

        /** The claim that the row makes in its column of versions; of several the one of today. */
        private @Nullable Claim claimOfRow() {
            Claim found = null;
            for (int i = 0; i < cells.size(); i++) {
                Claim claim = columns.kind(i) == Header.VERSION ? claims.first(cells.get(i)) : null;
                if (claim != null && (found == null || found.role() == Role.HISTORICAL)) {
                    found = claim;
                }
            }
            return found;
        }

        private Optional<VersionSet> version() {
            String version = cell(Header.VERSION);
            return version.isBlank() ? Optional.empty() : VersionText.whole(version);
        }

        private boolean reference() {
            String title = "";
            String target = "";
            StringBuilder rest = new StringBuilder();
            String path = columns.path(cells);
            for (Text cell : cells) {
                for (Text.Marked stretch : cell.marked()) {
                    if (stretch.mark() == Text.Mark.LINK && target.isEmpty()) {
                        target = stretch.target();
                    }
                }
                if (title.isEmpty()) {
                    title = cell.plain();
                } else if (!cell.isBlank() && !cell.plain().equals(path)) {
                    rest.append(rest.isEmpty() ? "" : "；").append(cell.plain());
                }
            }
            gathered.references.add(
                    new Reference(
                            title, rest.toString(), target.isEmpty() ? path : target, statement));
            return true;
        }

        /** Adds the metrics of all cells; says how many cells say something in words. */
        private int measure() {
            int words = 0;
            for (int i = 0; i < cells.size(); i++) {
                Text cell = cells.get(i);
                String plain = cell.plain();
                if (i == columns.subject() || i == 0 || isNothing(plain)) {
                    if (i == 0 && columns.subject() > 0) {
                        words++;
                    }
                    continue;
                }
                Header kind = columns.kind(i);
                boolean numbered =
                        kind == Header.VERSION
                                || kind == Header.DATE
                                || kind == Header.INDEX
                                || kind == Header.REFERENCE;
                List<Figure> figures = numbered ? List.of() : Figures.in(plain, 0, plain.length());
                if (figures.isEmpty()) {
                    words += numbered ? 0 : 1;
                    continue;
                }
                if (isVersion(i, cell)) {
                    continue;
                }
                int read = measures.add(figures, cell, 0, plain.length(), context(i), statement);
                words += read == 0 ? 1 : 0;
            }
            return words;
        }

        /** Whether a cell is a version claim, or would be one: 1.30 below a technology's name. */
        private boolean isVersion(int column, Text cell) {
            return VersionText.isWhole(cell.plain())
                    && (columns.isTechnology(column) || claims.first(cell) != null);
        }

        private Context context(int column) {
            String head = columns.name(column);
            String row = cells.get(Math.max(0, columns.subject())).plain();
            String unit = columns.unit(column);
            Change change = columns.change(column);
            Header kind = columns.kind(column);
            if (columns.isTechnology(column)) {
                return new Context(
                        Context.Kind.OWN,
                        columns.technology(column),
                        row,
                        unit,
                        change,
                        scope.asOf);
            }
            if (kind == Header.VALUE || kind == Header.BEFORE || columns.isMetricTable()) {
                Technology known =
                        Names.first(technologies, row) == null
                                ? scope.technology(technologies)
                                : null;
                boolean plainValue = kind == Header.BEFORE || columns.isPlainValue(column);
                if (known != null) {
                    return new Context(
                            Context.Kind.OWN,
                            known.name(),
                            plainValue ? row : row + " " + head,
                            unit,
                            change,
                            scope.asOf);
                }
                return MetricReader.isGeneric(row)
                        ? new Context(
                                Context.Kind.OWN,
                                scope.name(),
                                plainValue ? row : row + " " + head,
                                unit,
                                change,
                                scope.asOf)
                        : new Context(
                                Context.Kind.OWN,
                                subject(row),
                                plainValue ? "" : head,
                                unit,
                                change,
                                scope.asOf);
            }
            String name =
                    kind == Header.UPDATE || kind == Header.DESCRIPTION || kind == Header.IMPACT
                            ? ""
                            : head;
            return new Context(Context.Kind.OWN, subject(row), name, unit, change, scope.asOf);
        }

        /** The technology's name if the words are nothing but it and perhaps a version. */
        private String subject(String row) {
            Named named = Names.first(technologies, row);
            if (named == null || named.start() > 0) {
                return row;
            }
            boolean whole =
                    named.end() == row.length()
                            || VersionText.in(row, named.end(), row.length()).isPresent();
            return whole ? named.technology().name() : row;
        }
    }
}

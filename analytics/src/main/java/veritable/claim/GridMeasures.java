package veritable.claim;

import java.util.List;
import veritable.claim.Metric.Change;
import veritable.claim.MetricReader.Context;
import veritable.report.Text;
import veritable.technology.Technologies;
import veritable.technology.Technology;

/** Reads the numbers of a table's rows as metrics of what row and column are about. */
final class GridMeasures {
    private final Technologies technologies;
    private final MetricReader measures;
    private final ClaimPlaces claims;

    GridMeasures(Technologies technologies, MetricReader measures, ClaimPlaces claims) {
        this.technologies = technologies;
        this.measures = measures;
        this.claims = claims;
    }

    /** Adds the metrics of all cells; says how many cells say something in words. */
    int add(GridRow row) {
        Columns columns = row.columns();
        int words = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            if (i == columns.subject() || i == 0 || row.isNothing(i)) {
                words += i == 0 && columns.subject() > 0 ? 1 : 0;
            } else {
                words += isSaid(row, i, columns.kind(i)) ? 1 : 0;
            }
        }
        return words;
    }

    /** Adds the metrics of a cell; says whether there are none and it says something in words. */
    private boolean isSaid(GridRow row, int column, Header kind) {
        if (kind == Header.VERSION
                || kind == Header.DATE
                || kind == Header.INDEX
                || kind == Header.REFERENCE) {
            return false;
        }
        Text cell = row.cells().get(column);
        String plain = cell.plain();
        List<Figure> figures = Figures.in(plain, 0, plain.length());
        if (figures.isEmpty()) {
            return true;
        }
        if (isVersion(row, column, cell)) {
            return false;
        }
        Context context = context(row, column);
        return measures.add(figures, cell, 0, plain.length(), context, row.statement()) == 0;
    }

    /** Whether a cell is a version claim, or would be one: 1.30 below a technology's name. */
    private boolean isVersion(GridRow row, int column, Text cell) {
        return VersionText.isWhole(cell.plain())
                && (row.columns().isTechnology(column) || claims.first(cell) != null);
    }

    private Context context(GridRow row, int column) {
        Columns columns = row.columns();
        String head = columns.name(column);
        String words = row.plain(Math.max(0, columns.subject()));
        Header kind = columns.kind(column);
        if (columns.isTechnology(column)) {
            return own(row, column, columns.technology(column), words);
        }
        if (kind != Header.VALUE && kind != Header.BEFORE && !columns.isMetricTable()) {
            boolean said =
                    kind == Header.UPDATE || kind == Header.DESCRIPTION || kind == Header.IMPACT;
            return own(row, column, Names.whole(technologies, words), said ? "" : head);
        }
        boolean plain = kind == Header.BEFORE || columns.isPlainValue(column);
        String measured = plain ? words : words + " " + head;
        Technology known =
                Names.first(technologies, words) == null
                        ? row.scope().technology(technologies)
                        : null;
        if (known != null) {
            return own(row, column, known.name(), measured);
        }
        return MetricReader.isGeneric(words)
                ? own(row, column, row.scope().name(), measured)
                : own(row, column, Names.whole(technologies, words), plain ? "" : head);
    }

    private static Context own(GridRow row, int column, String subject, String name) {
        Change change = row.columns().change(column);
        String unit = row.columns().unit(column);
        return new Context(Context.Kind.OWN, subject, name, unit, change, row.scope().asOf);
    }
}

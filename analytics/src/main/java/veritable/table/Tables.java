package veritable.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import veritable.compare.Comparison;
import veritable.decision.Docket;
import veritable.decision.Reconciled;
import veritable.language.Language;
import veritable.report.Report;

/**
 * What reports say and what was found in it, as Tablesaw tables with the names and columns of
 * {@link Schemas}; what is not there is missing.
 *
 * <pre>{@code
 * Table claims = Tables.claims(Comparison.of(Reports.in("seeds")));
 * Grouping.of(claims, "technology", "version").count().table();
 * }</pre>
 */
public final class Tables {
    private Tables() {}

    public static Table reports(Comparison comparison) {
        return of(Listings.reports(comparison.statements()));
    }

    /** One row per section that has a heading. */
    public static Table sections(Iterable<Report> reports) {
        return of(Listings.sections(reports));
    }

    /** One row per claim and place. */
    public static Table claims(Comparison comparison) {
        return of(Listings.claims(comparison.statements()));
    }

    /** One row per technology and place where it is named without a version. */
    public static Table mentions(Comparison comparison) {
        return of(Listings.mentions(comparison.statements()));
    }

    public static Table updates(Comparison comparison) {
        return of(Listings.updates(comparison.statements()));
    }

    /** One row per recommendation and technology to choose. */
    public static Table recommendations(Comparison comparison) {
        return of(Listings.recommendations(comparison.statements()));
    }

    public static Table trends(Comparison comparison) {
        return of(Listings.trends(comparison.statements()));
    }

    public static Table metrics(Comparison comparison) {
        return of(Listings.metrics(comparison.statements()));
    }

    public static Table events(Comparison comparison) {
        return of(Listings.events(comparison.statements()));
    }

    public static Table references(Comparison comparison) {
        return of(Listings.references(comparison.statements()));
    }

    public static Table notes(Comparison comparison) {
        return of(Listings.notes(comparison.statements()));
    }

    /** One row per finding, its message in the given language. */
    public static Table findings(Comparison comparison, Language language) {
        return of(Listings.findings(comparison.findings(), language));
    }

    /** One row per finding, side and place. */
    public static Table evidence(Comparison comparison, Language language) {
        return of(Listings.evidence(comparison.findings(), language));
    }

    /** What the release history makes of every claim, in the given language. */
    public static Table verdicts(Comparison comparison, Language language) {
        return of(Listings.verdicts(comparison, language));
    }

    /** How findings stand: one row per finding that wants an answer, and per orphan. */
    public static Table decisions(Docket docket) {
        return of(Listings.decisions(docket));
    }

    /** What holds after all decisions: one row per technology and role. */
    public static Table reconciled(Comparison comparison, Docket docket) {
        return of(Listings.reconciled(Reconciled.of(comparison, docket)));
    }

    /**
     * Every table of a report as it stands, in its order: columns of text, named as the header
     * names them. A table goes by its section and its number there: {@code 2.1 KVM 更新 #1}.
     */
    public static List<Table> of(Report report) {
        List<Table> tables = new ArrayList<>();
        for (Listing<?> grid : Grids.of(report)) {
            tables.add(of(grid));
        }
        return tables;
    }

    /** Every column of every table: what there is to ask for. */
    public static Table columns() {
        return of(Listings.columns());
    }

    /** The rows of a listing. */
    public static <T> Table of(Listing<T> listing) {
        Table table = Table.create(listing.name());
        for (Column<T> column : listing.schema().columns()) {
            table.addColumns(cells(column, listing.rows()));
        }
        return table;
    }

    private static <T> tech.tablesaw.columns.Column<?> cells(Column<T> column, List<T> rows) {
        String name = column.name();
        return switch (column.type()) {
            case TEXT -> {
                StringColumn cells = StringColumn.create(name);
                yield fill(cells, column, rows, cell -> cells.append((String) cell));
            }
            case INTEGER -> {
                IntColumn cells = IntColumn.create(name);
                yield fill(cells, column, rows, cell -> cells.append((Integer) cell));
            }
            case DECIMAL -> {
                DoubleColumn cells = DoubleColumn.create(name);
                yield fill(cells, column, rows, cell -> cells.append((Double) cell));
            }
            case BOOLEAN -> {
                BooleanColumn cells = BooleanColumn.create(name);
                yield fill(cells, column, rows, cell -> cells.append((Boolean) cell));
            }
            case DATE -> {
                DateColumn cells = DateColumn.create(name);
                yield fill(cells, column, rows, cell -> cells.append((LocalDate) cell));
            }
        };
    }

    private static <T> tech.tablesaw.columns.Column<?> fill(
            tech.tablesaw.columns.Column<?> cells,
            Column<T> column,
            List<T> rows,
            Consumer<Object> append) {
        for (T row : rows) {
            Optional<?> cell = column.in(row);
            if (cell.isPresent()) {
                append.accept(cell.get());
            } else {
                cells.appendMissing();
            }
        }
        return cells;
    }

    /** A table's rows for {@link TableFormats}: the answer of a query as a file or as text. */
    public static Listing<Integer> listing(Table table) {
        List<Column<Integer>> columns = new ArrayList<>();
        for (tech.tablesaw.columns.Column<?> cells : table.columns()) {
            columns.add(
                    new Column<>(
                            cells.name(),
                            type(cells.type()),
                            row -> cell(cells, row),
                            cells.name()));
        }
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < table.rowCount(); i++) {
            rows.add(i);
        }
        return new Listing<>(new Schema<>(table.name(), columns), rows);
    }

    private static Column.Type type(ColumnType type) {
        if (type.equals(ColumnType.INTEGER)
                || type.equals(ColumnType.SHORT)
                || type.equals(ColumnType.LONG)) {
            return Column.Type.INTEGER;
        }
        if (type.equals(ColumnType.DOUBLE) || type.equals(ColumnType.FLOAT)) {
            return Column.Type.DECIMAL;
        }
        if (type.equals(ColumnType.BOOLEAN)) {
            return Column.Type.BOOLEAN;
        }
        return type.equals(ColumnType.LOCAL_DATE) ? Column.Type.DATE : Column.Type.TEXT;
    }

    private static Optional<Object> cell(tech.tablesaw.columns.Column<?> cells, int row) {
        if (cells.isMissing(row)) {
            return Optional.empty();
        }
        Object cell = cells.get(row);
        return Optional.of(
                switch (type(cells.type())) {
                    case DECIMAL -> ((Number) cell).doubleValue();
                    case TEXT -> cell.toString();
                    default -> cell;
                });
    }
}

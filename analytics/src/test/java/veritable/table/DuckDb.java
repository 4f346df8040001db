package veritable.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** A database to hold our answers against. */
final class DuckDb implements AutoCloseable {
    private final Connection connection;

    DuckDb() throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
    }

    /** Makes a table of the same name and cells. */
    void load(Table table) throws SQLException, IOException {
        StringJoiner columns = new StringJoiner(", ");
        for (Column<?> column : table.columns()) {
            columns.add('"' + column.name() + "\" " + type(column.type()));
        }
        run("CREATE OR REPLACE TABLE \"" + table.name() + "\" (" + columns + ")");
        Path file = Files.createTempFile("table", ".csv");
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                TableFormats.csvUnguarded().write(Tables.listing(table), out);
            }
            run("COPY \"" + table.name() + "\" FROM '" + file + "' (HEADER, DELIMITER ',')");
        } finally {
            Files.delete(file);
        }
    }

    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The rows of an answer as text, sorted: their order means nothing. */
    List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            int columns = answer.getMetaData().getColumnCount();
            while (answer.next()) {
                StringJoiner row = new StringJoiner(" | ");
                for (int i = 1; i <= columns; i++) {
                    row.add(text(answer.getObject(i)));
                }
                rows.add(row.toString());
            }
        }
        rows.sort(null);
        return rows;
    }

    /** The rows of a table in the same form. */
    static List<String> rows(Table table) {
        List<String> rows = inOrder(table);
        rows.sort(null);
        return rows;
    }

    static List<String> inOrder(Table table) {
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < table.rowCount(); row++) {
            StringJoiner text = new StringJoiner(" | ");
            for (Column<?> column : table.columns()) {
                text.add(column.isMissing(row) ? "NULL" : text(column.get(row)));
            }
            rows.add(text.toString());
        }
        return rows;
    }

    private static String text(Object cell) {
        if (cell == null) {
            return "NULL";
        }
        return cell instanceof Date date ? date.toLocalDate().toString() : cell.toString();
    }

    private static String type(ColumnType type) {
        return switch (type.name()) {
            case "STRING" -> "VARCHAR";
            case "INTEGER" -> "INTEGER";
            case "LONG" -> "BIGINT";
            case "LOCAL_DATE" -> "DATE";
            case "DOUBLE" -> "DOUBLE";
            case "BOOLEAN" -> "BOOLEAN";
            default -> throw new IllegalArgumentException(type.name());
        };
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

package veritable.jupyter;

import java.math.BigInteger;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import veritable.table.Column;
import veritable.table.Column.Type;
import veritable.table.Listing;
import veritable.table.Schema;

/** Rows into a database, and out of it. */
final class DatabaseTable {
    private DatabaseTable() {}

    /** Replaces the table of that name. */
    static <T> void write(Connection connection, String name, Listing<T> listing)
            throws SQLException {
        List<Column<T>> columns = listing.schema().columns();
        String table = quoted(name);
        String declared =
                columns.stream()
                        .map(each -> quoted(each.name()) + " " + sql(each.type()))
                        .collect(Collectors.joining(", "));
        String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE OR REPLACE TABLE " + table + " (" + declared + ")");
            try (PreparedStatement insert =
                    connection.prepareStatement(
                            "INSERT INTO " + table + " VALUES (" + marks + ")")) {
                for (T row : listing.rows()) {
                    for (int i = 0; i < columns.size(); i++) {
                        insert.setObject(i + 1, columns.get(i).in(row).orElse(null));
                    }
                    insert.addBatch();
                }
                if (!listing.rows().isEmpty()) {
                    insert.executeBatch();
                }
            }
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static String sql(Type type) {
        return switch (type) {
            case TEXT -> "VARCHAR";
            case INTEGER -> "BIGINT";
            case DECIMAL -> "DOUBLE";
            case BOOLEAN -> "BOOLEAN";
            case DATE -> "DATE";
        };
    }

    /** All rows, each column of the narrowest type that has all its values. */
    static Listing<List<Optional<Object>>> read(ResultSet rows) throws SQLException {
        ResultSetMetaData about = rows.getMetaData();
        List<List<@Nullable Object>> read = new ArrayList<>();
        while (rows.next()) {
            List<@Nullable Object> row = new ArrayList<>();
            for (int i = 1; i <= about.getColumnCount(); i++) {
                row.add(rows.getObject(i));
            }
            read.add(row);
        }
        List<Type> types = new ArrayList<>();
        List<Column<List<Optional<Object>>>> columns = new ArrayList<>();
        for (int i = 0; i < about.getColumnCount(); i++) {
            int at = i;
            types.add(type(read, at));
            String name = about.getColumnLabel(at + 1);
            columns.add(new Column<>(name, types.get(at), row -> row.get(at), name));
        }
        List<List<Optional<Object>>> cells = new ArrayList<>();
        for (List<@Nullable Object> row : read) {
            List<Optional<Object>> line = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                line.add(Optional.ofNullable(row.get(i)).map(as(types.get(i))));
            }
            cells.add(line);
        }
        return new Listing<>(new Schema<>("sql", columns), cells);
    }

    private static Type type(List<List<@Nullable Object>> rows, int at) {
        Type type = null;
        for (List<@Nullable Object> row : rows) {
            Object value = row.get(at);
            if (value != null) {
                type = type == null ? type(value) : both(type, type(value));
            }
        }
        return type == null ? Type.TEXT : type;
    }

    private static Type both(Type one, Type other) {
        if (one == other) {
            return one;
        }
        return one.isNumber() && other.isNumber() ? Type.DECIMAL : Type.TEXT;
    }

    private static Type type(Object value) {
        if (value instanceof Number number) {
            boolean whole =
                    number instanceof Integer
                            || number instanceof Long
                            || number instanceof Short
                            || number instanceof Byte
                            || number instanceof BigInteger;
            return whole && number.doubleValue() == number.intValue() ? Type.INTEGER : Type.DECIMAL;
        }
        if (value instanceof Boolean) {
            return Type.BOOLEAN;
        }
        return value instanceof LocalDate || value instanceof Date ? Type.DATE : Type.TEXT;
    }

    private static Function<Object, Object> as(Type type) {
        return value ->
                switch (type) {
                    case INTEGER -> ((Number) value).intValue();
                    case DECIMAL -> ((Number) value).doubleValue();
                    case DATE -> value instanceof Date date ? date.toLocalDate() : value;
                    case BOOLEAN -> value;
                    case TEXT -> String.valueOf(value);
                };
    }
}

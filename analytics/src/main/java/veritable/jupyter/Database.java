package veritable.jupyter;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.Table;
import veritable.compare.Comparison;
import veritable.kernel.api.CellException;
import veritable.kernel.api.MagicException;
import veritable.kernel.api.Notebook;
import veritable.table.Listing;
import veritable.table.Listings;
import veritable.table.Tables;

/** DuckDB in memory, with the tables that a query names. */
final class Database {
    static final String LIBRARY = "org.duckdb:duckdb_jdbc:2.0.0.1";

    private static final String DRIVER = "org.duckdb.DuckDBDriver";

    private final Connection connection;
    private final Map<String, Comparison> loaded = new HashMap<>();
    private volatile @Nullable Statement running;

    private Database(Connection connection) {
        this.connection = connection;
    }

    /** Fetches the library, unless the session has it already. */
    static Database open(Notebook notebook) throws MagicException {
        try {
            Driver driver = driver(notebook);
            Connection connection = driver.connect("jdbc:duckdb:", new Properties());
            if (connection == null) {
                throw new MagicException(LIBRARY + " does not take jdbc:duckdb:");
            }
            return new Database(connection);
        } catch (ReflectiveOperationException | SQLException | LinkageError e) {
            throw new MagicException("DuckDB can't be started: " + e, e);
        }
    }

    private static Driver driver(Notebook notebook)
            throws ReflectiveOperationException, MagicException {
        try {
            Class.forName(DRIVER, false, notebook.classLoader());
        } catch (ClassNotFoundException e) {
            try {
                notebook.run("%maven " + LIBRARY);
            } catch (CellException failed) {
                throw new MagicException(
                        "DuckDB can't be fetched: "
                                + failed.getMessage()
                                + " (%jars FILE takes a jar that is here)",
                        failed);
            }
        }
        Class<?> type = Class.forName(DRIVER, true, notebook.classLoader());
        return (Driver) type.getConstructor().newInstance();
    }

    /** Has the tables there that a query may mean. */
    void offer(String query, Desk desk, Notebook notebook) throws MagicException {
        Set<String> words = words(query);
        Map<String, @Nullable Object> variables = notebook.variables();
        try {
            for (Map.Entry<String, @Nullable Object> each : variables.entrySet()) {
                if (words.contains(each.getKey().toLowerCase(Locale.ROOT))
                        && each.getValue() instanceof Table table) {
                    loaded.remove(each.getKey());
                    DatabaseTable.write(connection, each.getKey(), Tables.listing(table));
                }
            }
            for (String name : Listings.names()) {
                if (words.contains(name) && !(variables.get(name) instanceof Table)) {
                    offer(name, desk.comparisonOrEmpty(notebook));
                }
            }
        } catch (SQLException e) {
            throw new MagicException(reason(e), e);
        }
    }

    private void offer(String name, Optional<Comparison> comparison) throws SQLException {
        if (comparison.isPresent() && loaded.get(name) != comparison.get()) {
            Listing<?> rows = Listings.of(comparison.get(), SessionLanguage.current(), name);
            DatabaseTable.write(connection, name, rows);
            loaded.put(name, comparison.get());
        }
    }

    private static Set<String> words(String query) {
        Set<String> words = new HashSet<>();
        for (String each : query.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}_]+")) {
            words.add(each);
        }
        return words;
    }

    /**
     * The answer as a table; none to what asks nothing.
     *
     * @throws MagicException with the database's own words
     */
    @Nullable Object ask(String query) throws MagicException {
        try (Statement statement = connection.createStatement()) {
            running = statement;
            if (!statement.execute(query)) {
                return null;
            }
            try (ResultSet rows = statement.getResultSet()) {
                return Tables.of(DatabaseTable.read(rows));
            }
        } catch (SQLException e) {
            throw new MagicException(reason(e), e);
        } finally {
            running = null;
        }
    }

    private static String reason(SQLException failure) {
        List<String> lines = String.valueOf(failure.getMessage()).lines().toList();
        return String.join("\n", lines);
    }

    void cancel() {
        Statement statement = running;
        if (statement != null) {
            try {
                statement.cancel();
            } catch (SQLException e) {
                // it has ended by itself
            }
        }
    }
}

package veritable.jupyter;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import veritable.kernel.api.Magic;
import veritable.kernel.api.MagicCall;
import veritable.kernel.api.MagicException;
import veritable.kernel.api.Notebook;

/** {@code %%sql}: asks tables and files in SQL. */
final class SqlMagic implements Magic {
    private final Desk desk;
    private @Nullable Database database;

    SqlMagic(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "sql";
    }

    @Override
    public String help() {
        return """
        %sql QUERY, or %%sql over a cell
        Asks tables and files in SQL, by DuckDB; the answer is a table.

        Tables are those of the reports that were read (claims, findings, updates, …: see
        Tables.columns()), tables in variables by their names, and files of CSV, Parquet or JSON in
        single quotes. DuckDB (78 MB) is fetched from Maven's repositories when it is first used.

        Examples:
          %sql SELECT technology, version, quote FROM claims WHERE role = 'minimum'
          %%sql
          SELECT domain, count(*) AS claims FROM claims GROUP BY domain ORDER BY claims DESC
          %%sql
          SELECT * FROM 'exports/claims.csv' LIMIT 5
        """;
    }

    @Override
    public @Nullable Object call(MagicCall call, Notebook notebook) throws Exception {
        String query = call.body().map(body -> call.line() + "\n" + body).orElse(call.line());
        if (query.isBlank()) {
            throw new MagicException("no query (expected SQL: SELECT * FROM claims)");
        }
        Database known = database;
        if (known == null) {
            known = Database.open(notebook);
            database = known;
        }
        known.offer(query, desk, notebook);
        return run(known, query);
    }

    /** On a thread of its own: who waits for a database can't be interrupted otherwise. */
    private static @Nullable Object run(Database database, String query) throws Exception {
        FutureTask<@Nullable Object> task = new FutureTask<>(() -> database.ask(query));
        Thread worker = new Thread(task, "sql");
        worker.setDaemon(true);
        worker.start();
        try {
            return task.get();
        } catch (InterruptedException e) {
            database.cancel();
            throw e;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof MagicException known
                    ? known
                    : new MagicException(String.valueOf(e.getCause()), e);
        }
    }
}

package veritable.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import tech.tablesaw.api.Table;

/**
 * Times our operations on a million rows and prints one line each: name, median and first time in
 * milliseconds, sum. {@code write DIR} writes the tables as CSV for the peer instead.
 */
final class TableTimes {
    private static final int ROUNDS = 15;

    private TableTimes() {}

    public static void main(String[] args) throws IOException {
        Table claims = Million.claims();
        Table technologies = Million.technologies();
        if (args.length == 2 && args[0].equals("write")) {
            for (Table table : new Table[] {claims, technologies}) {
                Path file = Path.of(args[1], table.name() + ".csv");
                try (OutputStream out = Files.newOutputStream(file)) {
                    TableFormats.csv().write(Tables.listing(table), out);
                }
            }
            return;
        }
        for (Operation operation : Operation.values()) {
            double[] times = new double[ROUNDS];
            String sum = "";
            for (int round = 0; round < ROUNDS; round++) {
                long start = System.nanoTime();
                Table answer = operation.run(claims, technologies);
                times[round] = (System.nanoTime() - start) / 1e6;
                sum = operation.sum(answer);
            }
            double first = times[0];
            Arrays.sort(times);
            System.out.printf(
                    "%s\t%.1f\t%.1f\t%s%n", operation.id(), times[ROUNDS / 2], first, sum);
        }
    }
}

package veritable.table;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tech.tablesaw.api.Table;

/** Grouping, joining and thinning out a million claims. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Benchmark)
public class TablesBenchmark {
    @Param({"GROUP_BY_TWO_KEYS", "COUNT_BY_VERSION", "JOIN_DIMENSION", "DISTINCT_PAIRS"})
    private String operation = "";

    private Table claims = Table.create();
    private Table technologies = Table.create();

    @Setup
    public void read() {
        claims = Million.claims();
        technologies = Million.technologies();
    }

    @Benchmark
    public Table table() {
        return Operation.valueOf(operation).run(claims, technologies);
    }
}

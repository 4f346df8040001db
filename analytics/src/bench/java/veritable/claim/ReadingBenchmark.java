package veritable.claim;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import veritable.report.Report;
import veritable.report.Reports;
import veritable.technology.Technologies;

/** Reads a folder of reports from the disk, warm, on one thread; nothing of them is kept. */
@State(org.openjdk.jmh.annotations.Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingBenchmark {
    @Param("../seeds")
    public String folder = "";

    private final Technologies technologies = Technologies.standard();

    @Benchmark
    public int read() {
        return each(Report::path).size();
    }

    @Benchmark
    public int readClaims() {
        return each(report -> Statements.ofClaims(report, technologies).claims().size()).size();
    }

    @Benchmark
    public int readStatements() {
        return each(report -> Statements.in(report, technologies).claims().size()).size();
    }

    private <T> List<T> each(Function<Report, T> job) {
        return Reports.map(List.of(folder), Optional.empty(), 1, job).results();
    }
}

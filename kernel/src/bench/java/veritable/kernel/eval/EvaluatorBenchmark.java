package veritable.kernel.eval;

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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** One cell in a session that is warm. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Benchmark)
public class EvaluatorBenchmark {
    @Param({
        "1+1",
        "x",
        "x = 2",
        "int y = 1;",
        "List.of(1, 2).size()",
        "System.out.print(\"\");",
        "int a = 1;\nint b = 2;\na + b"
    })
    private String cell = "";

    private Evaluator evaluator = Evaluators.jshell();

    @Setup
    public void open() {
        evaluator.eval(Source.of("start-up", "import java.util.*;\nint x = 1;"));
    }

    @TearDown
    public void close() {
        evaluator.close();
    }

    @Benchmark
    public Evaluation cell() {
        return evaluator.eval(Source.of("cell [1]", cell));
    }
}

package veritable.kernel.eval;

import java.util.concurrent.TimeUnit;
import java.util.function.LongUnaryOperator;
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

/** What stop checks cost: the same code in a cell and compiled as ever. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class StopCheckBenchmark {
    private static final String CODE =
            """
            class Code {
                static final int[] data = new int[100_000];
                static long array(long n) {
                    long sum = 0;
                    for (int i = 0; i < data.length; i++) { sum += data[i]; }
                    return sum + n;
                }
                static long arithmetic(long n) {
                    long sum = n;
                    for (int i = 0; i < 100_000; i++) { sum += i * 31 ^ (sum >> 3); }
                    return sum;
                }
                static long fibonacci(long n) { return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2); }
            }
            """;

    @Param({"array", "arithmetic", "fibonacci"})
    private String code = "";

    @Param({"plain", "cell"})
    private String kind = "";

    private LongUnaryOperator operator = n -> n;

    @Setup
    public void compile() {
        if (kind.equals("plain")) {
            operator =
                    switch (code) {
                        case "array" -> Plain::array;
                        case "arithmetic" -> Plain::arithmetic;
                        default -> Plain::fibonacci;
                    };
            return;
        }
        Evaluator evaluator = Evaluators.jshell();
        String cell = CODE + "(java.util.function.LongUnaryOperator) Code::" + code;
        Evaluation came = evaluator.eval(Source.of("cell [1]", cell));
        operator =
                (LongUnaryOperator)
                        java.util.Objects.requireNonNull(((Evaluation.Value) came).value());
    }

    private static final class Plain {
        private static final int[] DATA = new int[100_000];

        static long array(long n) {
            long sum = 0;
            for (int i = 0; i < DATA.length; i++) {
                sum += DATA[i];
            }
            return sum + n;
        }

        static long arithmetic(long n) {
            long sum = n;
            for (int i = 0; i < 100_000; i++) {
                sum += i * 31 ^ (sum >> 3);
            }
            return sum;
        }

        static long fibonacci(long n) {
            return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2);
        }
    }

    @Benchmark
    public long run() {
        return operator.applyAsLong(20);
    }
}

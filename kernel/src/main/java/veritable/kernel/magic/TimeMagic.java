package veritable.kernel.magic;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import veritable.kernel.api.MagicCall;
import veritable.kernel.api.MagicException;
import veritable.kernel.api.Notebook;

/** Runs code once and says how long it took. */
final class TimeMagic implements RunsJava {
    @Override
    public String name() {
        return "time";
    }

    @Override
    public String help() {
        return """
        %time CODE, or %%time over a cell
        Runs code once, and prints how long it took: by the clock, and on the processors.

        The value of the code is the value of the magic. Compiling the code counts; what a method
        takes that runs again and again is better measured by %timeit.

        Examples:
          %time Thread.sleep(100)
          %%time
          var lines = Files.readAllLines(Path.of("big.csv"));
          lines.size()
        """;
    }

    @Override
    public @Nullable Object call(MagicCall call, Notebook notebook) throws Exception {
        String code = call.body().map(body -> call.line() + "\n" + body).orElse(call.line());
        if (code.isBlank()) {
            throw new MagicException("nothing to run (expected Java)");
        }
        long cpu = cpu();
        long start = System.nanoTime();
        try {
            return notebook.run(call.body().orElse(call.line()));
        } finally {
            long wall = System.nanoTime() - start;
            System.out.println(
                    "CPU time: "
                            + Durations.text(cpu() - cpu)
                            + ", wall time: "
                            + Durations.text(wall));
        }
    }

    private static long cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
    }
}

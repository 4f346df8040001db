package veritable.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;

/** A process that runs a job again and again, over reports that change, until it is killed. */
final class EndlessRuns {
    private EndlessRuns() {}

    public static void main(String[] args) throws IOException {
        Bench bench = new Bench(Path.of(args[0]));
        int version = Integer.parseInt(args[1]);
        while (true) {
            bench.report("reports/b.md", "1." + version++);
            JobFile file = JobFile.read(bench.folder.resolve("job.yaml"));
            new Batch(file, Batch.Options.ALL, InstantSource.system(), new Stop())
                    .run(System.err::println);
            System.out.println(version);
        }
    }
}

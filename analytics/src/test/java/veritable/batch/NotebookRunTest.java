package veritable.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** By a launcher that only tells how it was called; {@code BatchIT} has the real one. */
class NotebookRunTest {
    private static final String LAUNCHER = "veritable.launcher";

    @TempDir private Path folder;
    private Bench bench = new Bench(Path.of(""));

    @BeforeEach
    void writesAJob() {
        bench = new Bench(folder);
        bench.report("reports/a.md", "1.20")
                .write("month.ipynb", "{}")
                .write(
                        "job.yaml",
                        """
                        time-zone: UTC
                        jobs:
                          j:
                            inputs: reports
                            outputs:
                              folder: out
                              notebook:
                                run: month.ipynb
                                to: month-{period}.html
                                parameters: {month: "{period}", rows: 5, deep: {a: [1, true]}}
                        """);
        bench.write(
                "veritable", "#!/bin/sh\necho \"$1 $2 $4 $5\" > \"$3\"; cat \"$7\" >> \"$3\"\n");
        assertThat(folder.resolve("veritable").toFile().setExecutable(true)).isTrue();
        System.setProperty(LAUNCHER, folder.resolve("veritable").toString());
    }

    @AfterEach
    void forgetsTheLauncher() {
        System.clearProperty(LAUNCHER);
    }

    @Test
    void runsANotebookWithParameters() throws IOException {
        assertThat(bench.run()).as(bench.said.toString()).isEqualTo(Result.DONE);
        assertThat(bench.text("out/month-2025-11.html"))
                .isEqualTo(
                        "run "
                                + folder.resolve("month.ipynb")
                                + " --to html\n"
                                + "{\"month\":\"2025-11\",\"rows\":5,\"deep\":{\"a\":[1,true]}}");
    }

    @Test
    void aNotebookThatFailsLeavesTheLastOutputs() throws IOException {
        bench.run();
        bench.write("veritable", "#!/bin/sh\necho cell 3 failed; exit 1\n");
        assertThat(bench.run()).isEqualTo(Result.FAILED);
        assertThat(bench.said)
                .anyMatch(line -> line.contains("month.ipynb: exit 1\ncell 3 failed"));
        assertThat(bench.files("out")).containsOnlyKeys("month-2025-11.html");
        assertThat(bench.text("out/month-2025-11.html")).startsWith("run ");
    }

    @Test
    void aChangedNotebookIsAChange() throws IOException {
        bench.run();
        assertThat(bench.runIfChanged()).isEqualTo(Result.UNCHANGED);
        bench.write("month.ipynb", "{ }");
        assertThat(bench.runIfChanged()).isEqualTo(Result.DONE);
    }
}

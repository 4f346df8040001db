package veritable.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run finds that another was killed at, each moment by itself. */
class CommitTest {
    @TempDir private Path folder;
    private Bench bench = new Bench(Path.of(""));

    @BeforeEach
    void runsOnce() throws IOException {
        bench = new Bench(folder);
        bench.report("reports/a.md", "1.20")
                .report("reports/b.md", "1.21")
                .write(
                        "job.yaml",
                        """
                        jobs:
                          j:
                            inputs: reports
                            outputs:
                              folder: out
                              dossier: report.html
                              tables: {claims: claims.csv}
                        """);
        bench.run();
    }

    private Path draft(String name) {
        return Draft.of(folder.resolve("out/" + name));
    }

    @Test
    void draftsThatWereBegunGoAndTheOutputsStay() throws IOException {
        Files.writeString(draft("report.html"), "<html");
        Files.writeString(folder.resolve("out/..report.html.draft~.123~"), "half of a draft");
        Files.createDirectories(folder.resolve("out/2025/later"));
        Files.writeString(Draft.of(folder.resolve("out/2025/later/x.html")), "<html");
        Records.write(
                folder.resolve(".veritable/j.begun.json"),
                List.of("out/report.html", "out/claims.csv", "out/2025/later/x.html"));
        bench.write("out/.other.draft~", "not of this job");
        assertThat(bench.runIfChanged()).isEqualTo(Result.UNCHANGED);
        assertThat(bench.files("out"))
                .containsOnlyKeys(".other.draft~", "claims.csv", "report.html");
        assertThat(folder.resolve("out/2025")).doesNotExist();
    }

    @Test
    void aCommitThatWasBegunIsBroughtToItsEnd() throws IOException {
        State last = bench.state("j");
        bench.write("out/claims.csv", "new claims").write("out/old.html", "old");
        Files.writeString(draft("report.html"), "new page");
        State now =
                new State(
                        "20991231",
                        "job.yaml",
                        "then",
                        "k",
                        false,
                        1,
                        0,
                        List.of(),
                        last.generations(),
                        "");
        Records.write(
                folder.resolve(".veritable/j.commit.json"),
                new Commit.Journal(
                        now,
                        List.of("out/claims.csv", "out/report.html"),
                        List.of(new Written("out/old.html", Digest.of("old")))));
        Place place = bench.place("j");
        assertThat(new Commit(place).recover())
                .hasValueSatisfying(state -> assertThat(state.run()).isEqualTo("20991231"));
        assertThat(bench.text("out/report.html")).isEqualTo("new page");
        assertThat(bench.text("out/claims.csv")).isEqualTo("new claims");
        assertThat(folder.resolve("out/old.html")).doesNotExist();
        assertThat(bench.state("j").run()).isEqualTo("20991231");
        assertThat(new Commit(place).recover()).as("once").isEmpty();
    }

    @Test
    void aLineOfTheLogThatWasTornStaysALineOfItsOwn() throws IOException {
        Path log = folder.resolve(".veritable/j.log.jsonl");
        Files.writeString(log, Files.readString(log) + "{\"event\":\"sta");
        bench.run();
        assertThat(bench.log("j")).hasSize(5).contains("{\"event\":\"sta");
    }

    @Test
    void aStateThatIsDamagedIsToldAndNothingIsWritten() throws IOException {
        bench.write(".veritable/j.json", "{\"run\":");
        assertThat(bench.run()).isEqualTo(Result.FAILED);
        assertThat(bench.said).anyMatch(line -> line.contains("j.json: damaged"));
    }
}

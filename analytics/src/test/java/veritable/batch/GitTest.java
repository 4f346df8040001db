package veritable.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** By real git, from a repository of this machine. */
class GitTest {
    @TempDir private Path folder;
    private Bench bench = new Bench(Path.of(""));

    @BeforeEach
    void makesARepository() throws Exception {
        bench = new Bench(folder);
        git("init", "--quiet", "--initial-branch=main");
        commit("1.20");
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        Path repository = Files.createDirectories(folder.resolve("reports.git"));
        List<String> command =
                new ArrayList<>(
                        List.of("git", "-c", "user.name=a", "-c", "user.email=a@example.org"));
        command.addAll(List.of(arguments));
        Process process =
                new ProcessBuilder(command)
                        .directory(repository.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        assertThat(process.waitFor()).as(command.toString()).isZero();
    }

    private void commit(String version) throws Exception {
        bench.report("reports.git/monthly/a 1.md", version)
                .report("reports.git/monthly/deep/中文.md", "1.21")
                .write("reports.git/monthly/notes.txt", "Istio 9.9\n")
                .report("reports.git/other.md", "7.7");
        git("add", "--all");
        git("commit", "--quiet", "-m", version);
    }

    private void job(String ref, String path) {
        bench.write(
                "job.yaml",
                """
                jobs:
                  j:
                    inputs: {git: reports.git, ref: "%s", path: "%s"}
                    outputs: {folder: out, tables: {claims: claims.csv}}
                """
                        .formatted(ref, path));
    }

    @Test
    void readsAFolderOfABranch() throws Exception {
        job("main", "monthly");
        assertThat(bench.run()).as(bench.said.toString()).isEqualTo(Result.DONE);
        assertThat(bench.text("out/claims.csv"))
                .contains("a 1.md", "1.20", "中文.md", "1.21")
                .doesNotContain("7.7", "9.9");
        assertThat(bench.runIfChanged()).isEqualTo(Result.UNCHANGED);
        commit("1.22");
        assertThat(bench.runIfChanged()).isEqualTo(Result.DONE);
        assertThat(bench.text("out/claims.csv")).contains("1.22").doesNotContain("1.20");
    }

    @Test
    void readsGlobsFilesAndTags() throws Exception {
        git("tag", "v1");
        commit("1.30");
        job("v1", "*.md");
        assertThat(bench.run()).as(bench.said.toString()).isEqualTo(Result.DONE);
        assertThat(bench.text("out/claims.csv")).contains("7.7").doesNotContain("1.20");
        job("v1", "monthly/a 1.md");
        bench.run();
        assertThat(bench.text("out/claims.csv")).contains("1.20").doesNotContain("7.7", "1.30");
        job("v1", "**/*.md");
        bench.run();
        assertThat(bench.text("out/claims.csv")).contains("1.20", "1.21", "7.7");
    }

    @Test
    void aLinkInARepositoryIsNotFollowed() throws Exception {
        bench.report("secret.md", "6.6");
        Files.createSymbolicLink(
                folder.resolve("reports.git/monthly/link.md"), folder.resolve("secret.md"));
        commit("1.20");
        job("main", "monthly");
        assertThat(bench.run()).isEqualTo(Result.DONE);
        assertThat(bench.text("out/claims.csv")).doesNotContain("6.6");
    }

    @Test
    void aBranchOrAFolderThatThereIsNotIsReportedAndTheOutputsStay() throws Exception {
        job("main", "monthly");
        bench.run();
        String before = bench.text("out/claims.csv");
        job("nowhere", "monthly");
        assertThat(bench.run()).isEqualTo(Result.FAILED);
        assertThat(bench.said)
                .anyMatch(line -> line.contains("git fetch") && line.contains("nowhere"));
        job("main", "weekly");
        assertThat(bench.run()).isEqualTo(Result.UNREADABLE);
        assertThat(bench.said).anyMatch(line -> line.contains("weekly"));
        assertThat(bench.text("out/claims.csv")).isEqualTo(before);
    }

    @Test
    void whatARepositoryWouldRunIsNotRun() throws Exception {
        Path hacked = folder.resolve("hacked");
        bench.write("reports.git/.git/hooks/post-checkout", "#!/bin/sh\ntouch " + hacked + "\n")
                .write(
                        "reports.git/.git/hooks/post-upload-pack",
                        "#!/bin/sh\ntouch " + hacked + "\n");
        git("config", "uploadpack.packObjectsHook", "touch " + hacked + "; git");
        job("main", "monthly");
        assertThat(bench.run()).isEqualTo(Result.DONE);
        assertThat(hacked).doesNotExist();
    }
}

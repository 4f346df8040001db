package veritable.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
    @TempDir private Path temporary;
    private String root;

    @BeforeEach
    void files() throws IOException {
        root = Inputs.shown(temporary);
        write("b.md", "# B");
        write("a.markdown", "# A");
        write("notes.txt", "# Notes");
        write("sub/C.MD", "# C");
        write("sub/deep/报告 1.md", "# D");
    }

    @Test
    void readsAFolderByPath() {
        assertThat(titles(root)).containsExactly("A", "B", "C", "D");
    }

    @Test
    void readsAFileWhateverItsName() {
        assertThat(titles(root + "/notes.txt")).containsExactly("Notes");
    }

    @Test
    void readsGlobs() {
        assertThat(titles(root + "/*.md")).containsExactly("B");
        assertThat(titles(root + "/*/*")).containsExactly("C");
        assertThat(titles(root + "/**/*.md")).containsExactly("B", "D");
        assertThat(titles(root + "/{a,b}.m*")).containsExactly("A", "B");
        assertThat(titles(root + "/sub/de?p/*.md")).containsExactly("D");
    }

    @Test
    void takesAFileThatIsThereForWhatItIs() throws IOException {
        write("x[1].md", "# X");
        assertThat(titles(root + "/x[1].md")).containsExactly("X");
    }

    @Test
    void keepsTheOrderGivenAndReadsNothingTwice() throws IOException {
        Files.createSymbolicLink(temporary.resolve("z.md"), temporary.resolve("b.md"));
        assertThat(titles(root + "/sub", root + "/b.md", root + "/./b.md", root, root + "/*.md"))
                .containsExactly("C", "D", "B", "A");
    }

    @Test
    void showsPathsAsTheyWereGiven() {
        assertThat(Reports.in(root + "/sub/../b.md").list())
                .extracting(Report::path)
                .containsExactly(root + "/sub/../b.md");
    }

    @Test
    void saysWhatWasSkippedAndWhy() throws IOException {
        Files.write(temporary.resolve("sub/bad.md"), new byte[] {'#', ' ', (byte) 0xE9, 'x'});
        Files.createDirectory(temporary.resolve("empty"));
        Reports reports =
                Reports.in(
                        root + "/gone.md", root + "/empty", root + "/q*.md", root + "/no/*", root);
        assertThat(reports.list()).extracting(Report::title).containsExactly("A", "B", "C", "D");
        assertThat(reports.skipped())
                .extracting(skipped -> skipped.toString().replace(root, "root"))
                .containsExactly(
                        "root/gone.md:1:1: no such file (expected a file, a folder, a glob such as"
                                + " reports/*.md, or - for standard input)",
                        "root/empty:1:1: no report in this folder (expected files that end in .md or .markdown)",
                        "root/q*.md:1:1: no file matches",
                        "root/no/*:1:1: no such folder: root/no",
                        "root/sub/bad.md:1:3: byte 0xE9 in an unknown encoding (expected text in"
                                + " UTF-8, GBK or GB18030, or in UTF-16 with a byte order mark;"
                                + " another encoding must be named)");
    }

    @Test
    void keepsTheOrderOnAnyNumberOfThreads() throws IOException {
        for (int i = 0; i < 200; i++) {
            write(
                    "many/" + (1000 + i) + ".md",
                    "# Title " + i + "\n" + "text\n".repeat(i % 7 * 100));
        }
        List<String> expected = IntStream.range(0, 200).mapToObj(i -> "Title " + i).toList();
        for (int threads : new int[] {1, 2, 5}) {
            Reports.Results<String> read =
                    Reports.map(List.of(root + "/many"), Optional.empty(), threads, Report::title);
            assertThat(read.results()).isEqualTo(expected);
            assertThat(read.skipped()).isEmpty();
        }
    }

    @Test
    void passesOnWhatAJobThrows() {
        assertThatThrownBy(
                        () ->
                                Reports.map(
                                        List.of(root),
                                        Optional.empty(),
                                        2,
                                        report -> {
                                            throw new IllegalStateException(report.title());
                                        }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("A");
    }

    @Test
    void readsStandardInputOnceUnderItsOwnName() {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream("# 标题\n".getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(Reports.in(root + "/b.md", "-", "-"))
                    .extracting(Report::path, Report::title)
                    .containsExactly(tuple(root + "/b.md", "B"), tuple("<stdin>", "标题"));
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void saysWhereStandardInputIsNoText() {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(new byte[] {'#', ' ', (byte) 0xE9, 'x'}));
        try {
            assertThat(Reports.in("-").skipped())
                    .singleElement()
                    .asString()
                    .startsWith("<stdin>:1:3: byte 0xE9");
        } finally {
            System.setIn(before);
        }
    }

    private List<String> titles(String... inputs) {
        return Reports.in(inputs).list().stream().map(Report::title).toList();
    }

    private void write(String name, String text) throws IOException {
        Path file = temporary.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void saysWhichLinksLeadNowhereAndPassesOverThoseBack() throws IOException {
        Files.createSymbolicLink(temporary.resolve("lost.md"), Path.of("gone.md"));
        Files.createSymbolicLink(temporary.resolve("one.md"), Path.of("two.md"));
        Files.createSymbolicLink(temporary.resolve("two.md"), Path.of("one.md"));
        Files.createSymbolicLink(temporary.resolve("sub/back"), Path.of(".."));
        Reports reports = Reports.in(root, root + "/lost.md");
        assertThat(reports.list()).extracting(Report::title).containsExactly("A", "B", "C", "D");
        assertThat(reports.skipped())
                .extracting(skipped -> skipped.toString().replace(root, "root"))
                .containsExactly(
                        "root/lost.md:1:1: a link that leads nowhere, or in a circle",
                        "root/one.md:1:1: a link that leads nowhere, or in a circle",
                        "root/two.md:1:1: a link that leads nowhere, or in a circle",
                        "root/lost.md:1:1: a link that leads nowhere, or in a circle");
    }

    @Test
    void readsFilesOfAnyName() throws Exception {
        String odd = root + "/odd";
        write("odd/new\nline \"quoted\" 'it' =1 {a,b} * [x].md", "# 1");
        write("odd/back\\slash.md", "# 2");
        String bytes = "printf '# 3' > \"$1/$(printf 'z\\377\\261.md')\"";
        assertThat(new ProcessBuilder("sh", "-c", bytes, "sh", odd).start().waitFor()).isZero();
        assertThat(titles(odd)).containsExactlyInAnyOrder("1", "2", "3");
        assertThat(Reports.in(odd).skipped()).isEmpty();
    }

    @Test
    void leavesAloneWhatIsNoFileInAFolder() throws Exception {
        Path folder = Files.createDirectory(temporary.resolve("pipes"));
        Files.writeString(folder.resolve("a.md"), "# A");
        String pipe = folder.resolve("b.md").toString();
        assertThat(new ProcessBuilder("mkfifo", pipe).start().waitFor()).isZero();

        assertThat(Reports.in(folder.toString()).list())
                .extracting(Report::title)
                .containsExactly("A");
    }
}

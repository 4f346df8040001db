package veritable.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What versions are held against, as the command line says. */
class ReleaseOptionsTest {
    private static final String ROWS =
            """
            | Technology | Version |
            | --- | --- |
            | Istio | 1.20 |
            | Our Tool | 3.0 |
            """;

    @TempDir Path folder;
    private String dated = "";
    private String undated = "";

    @BeforeEach
    void writeReports() throws IOException {
        dated = write("dated.md", "---\ndate: 2025-11-04\n---\n\n# A\n\n" + ROWS);
        undated = write("undated.md", "# A\n\n" + ROWS);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static String verdicts(String... options) {
        String[] line = new String[options.length + 4];
        System.arraycopy(new String[] {"export", "verdicts", "--format", "csv"}, 0, line, 0, 4);
        System.arraycopy(options, 0, line, 4, options.length);
        Run run = Run.of(line);
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    @Test
    void judgesByWhatComesWithVeritable() {
        assertThat(verdicts(dated))
                .contains("Istio,1.20,cycle,current,outdated_eol")
                .contains("Our Tool,3.0,cycle,current,no_source");
        assertThat(Run.of("compare", dated).out()).contains("2024-06-25");
    }

    @Test
    void canBeTurnedOff() {
        assertThat(verdicts(dated, "--catalogue", "none")).contains("current,no_source");
        assertThat(Run.of("compare", dated, "--catalogue", "none").out())
                .doesNotContain("2024-06-25");
    }

    @Test
    void aReportWithoutADateIsJudgedForTheDayAskedFor() {
        assertThat(verdicts(undated)).contains("Istio,1.20,cycle,current,no_date");
        assertThat(verdicts(undated, "--as-of", "2024-01-04"))
                .contains("Istio,1.20,cycle,current,correct_current");
        assertThat(verdicts(dated, "--as-of", "2024-01-04")).contains("current,outdated_eol");
    }

    @Test
    void ownFactsComeFirstAndTheOthersAreStillKnown() throws IOException {
        String csv =
                write(
                        "mine.csv",
                        """
                        product,cycle,release_date,eol
                        our-tool,3.0,2025-10-01,2026-10-01
                        """);
        assertThat(verdicts(dated, "--catalogue", csv))
                .contains("Istio,1.20,cycle,current,outdated_eol")
                .contains("Our Tool,3.0,cycle,current,correct_current");
    }

    @Test
    void aMirrorThatIsDownIsNotTheSameAsNoSource() throws IOException {
        int port;
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = taken.getLocalPort();
        }
        assertThat(verdicts(dated, "--catalogue", "http://127.0.0.1:" + port))
                .contains("Istio,1.20,cycle,current,source_failed")
                .contains("can't be reached");
    }

    @Test
    void saysWhatItCannotUse() throws IOException {
        Run missing = Run.of("compare", dated, "--catalogue", "nowhere.csv");
        assertThat(missing.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(missing.err()).contains("--catalogue nowhere.csv: no such file");

        String bad = write("bad.csv", "product,cycle\n");
        Run wrong = Run.of("compare", dated, "--catalogue", bad);
        assertThat(wrong.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(wrong.err()).contains("bad.csv:1: the header is");

        Run address = Run.of("compare", dated, "--catalogue", "ftp://nowhere");
        assertThat(address.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(address.err()).contains("an address such as https://endoflife.date expected");

        Run day = Run.of("compare", dated, "--as-of", "yesterday");
        assertThat(day.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(day.err()).contains("--as-of yesterday: a day such as 2025-11-04 expected");
    }
}

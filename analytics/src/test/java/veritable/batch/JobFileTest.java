package veritable.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import veritable.language.Language;

class JobFileTest {
    private static JobFile parse(String yaml) {
        return JobFile.parse(Path.of("job.yaml"), yaml);
    }

    private static List<String> mistakes(String yaml) {
        JobFileException wrong = catchThrowableOfType(JobFileException.class, () -> parse(yaml));
        assertThat(wrong).as("refused").isNotNull();
        return String.valueOf(wrong.getMessage()).lines().toList();
    }

    @Test
    void readsAllThatAJobMaySay() {
        JobFile file =
                parse(
                        """
                        time-zone: Asia/Shanghai
                        language: zh
                        jobs:
                          monthly:
                            inputs:
                              - reports/*.md
                              - git: ../reports.git
                                ref: main
                                path: monthly
                            encoding: GB18030
                            technologies: more.csv
                            period: last-month
                            outputs:
                              folder: exports/{period}
                              workbook: report-{date}.xlsx
                              charts: charts
                              tables:
                                claims: claims.csv
                              notebook:
                                run: monthly.ipynb
                                to: monthly-{date}.html
                                parameters: {month: "{period}", rows: 5}
                            fail-on: [error, new]
                            keep: 12
                            on-findings:
                              when: error
                              command: [notify, --file, "{workbook}"]
                              webhook: https://chat.example.org/hook
                          other:
                            inputs: seeds
                            language: en
                            outputs: {dossier: other.html}
                        """);
        assertThat(file.names()).containsExactly("monthly", "other");
        Job job = file.jobs().get(0);
        assertThat(job.zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(job.language()).isEqualTo(Language.CHINESE);
        assertThat(job.basis().inputs())
                .containsExactly(
                        new Input.Files("reports/*.md"),
                        new Input.Git("../reports.git", "main", "monthly"));
        assertThat(job.outputs().slots().keySet())
                .containsExactly("workbook", "charts", "table claims", "notebook");
        assertThat(job.outputs().notebook().orElseThrow().parameters())
                .isEqualTo(Map.of("month", "{period}", "rows", 5));
        assertThat(job.failOn()).isEqualTo(new Gate(Set.of("error", "new")));
        assertThat(job.keep()).isEqualTo(OptionalInt.of(12));
        assertThat(job.notice().orElseThrow().webhook())
                .isEqualTo(Optional.of("https://chat.example.org/hook"));
        Job other = file.jobs().get(1);
        assertThat(other.language()).isEqualTo(Language.ENGLISH);
        assertThat(other.failOn()).isEqualTo(Gate.NEVER);
    }

    @Test
    void namesEveryMistakeWithLineAndColumnAndWhatWasExpected() {
        assertThat(
                        mistakes(
                                """
                                time-zone: Asia/Shangai
                                langauge: zh
                                jobs:
                                  monthly:
                                    inputs: []
                                    outputs:
                                      workbook: report.xls
                                      dossier: report-{day}.html
                                      tables: {claim: claims.csv}
                                    keep: 0
                                    fail-on: eror
                                    keep: many
                                    encoding: UTF-88
                                  -odd:
                                    inputs: '-'
                                    outputs: {dossier: [a.html]}
                                    period: mnth
                                    schedule: 0 6 * * 1
                                    on-findings: {when: new}
                                """))
                .containsExactly(
                        "job.yaml:1:12: time-zone: found \"Asia/Shangai\" (expected a time zone,"
                                + " such as Asia/Shanghai or UTC)",
                        "job.yaml:2:1: unknown key \"langauge\" (expected jobs, state, time-zone,"
                                + " language, encoding, technologies, catalogue, decisions); did you mean"
                                + " language?",
                        "job.yaml:5:13: inputs: found an empty list (expected a file, a folder, a"
                                + " glob, or a map with git, ref and path)",
                        "job.yaml:7:17: workbook: found \"report.xls\" (expected a file name that"
                                + " ends in .xlsx)",
                        "job.yaml:8:16: dossier: found {day} (expected {date}, {time}, {period},"
                                + " {job})",
                        "job.yaml:9:23: claim: no such table (expected reports, claims, mentions,"
                                + " updates, recommendations, trends, metrics, events, references,"
                                + " notes, findings, evidence, verdicts, decisions, reconciled); did"
                                + " you mean claims?",
                        "job.yaml:11:14: fail-on: found \"eror\" (expected error, warning, note,"
                                + " new, undecided or stale); did you mean error?",
                        "job.yaml:12:5: keep: stands here twice (expected once)",
                        "job.yaml:12:11: keep: found \"many\" (expected a whole number from 1 to"
                                + " 10000)",
                        "job.yaml:13:15: encoding: found \"UTF-88\" (expected an encoding, such as"
                                + " UTF-8 or GB18030)",
                        "job.yaml:15:5: -odd: no name for a job (expected letters, digits, - and _,"
                                + " such as monthly)",
                        "job.yaml:15:13: inputs: found \"-\" (expected a file, a folder, a glob, or"
                                + " a map with git, ref and path)",
                        "job.yaml:16:24: dossier: found a list (expected a file name that ends in"
                                + " .html)",
                        "job.yaml:17:13: period: found \"mnth\" (expected day, week, month, quarter,"
                                + " year, last-day, last-week, last-month, last-quarter or"
                                + " last-year); did you mean month?",
                        "job.yaml:19:18: on-findings: nobody is told (expected a command, a webhook"
                                + " or a webhook-from)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|job.yaml: found nothing (expected a map with jobs)",
                "jobs|job.yaml:1:1: file: found \"jobs\" (expected a map with jobs, state, time-zone,"
                        + " language, encoding, technologies, catalogue, decisions)",
                "jobs: {}|job.yaml:1:7: jobs: found no job (expected one at least)",
                "a: [|job.yaml:1:5: not YAML: expected the node content, but found '<stream end>'",
            })
    void saysWhatIsNoJobFile(String yaml, String mistake) {
        assertThat(mistakes(yaml)).contains(mistake);
    }

    @Test
    void asksForATimeZoneWhereANameTellsTime() {
        assertThat(mistakes("jobs: {a: {inputs: x, outputs: {dossier: 'a-{date}.html'}}}"))
                .singleElement()
                .asString()
                .contains("job.yaml:1:11: a: no time-zone (expected one, such as Asia/Shanghai");
        assertThat(parse("jobs: {a: {inputs: x, outputs: {dossier: a.html}}}").names())
                .containsExactly("a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "dossier: ../a.html|found \"../a.html\" (expected a name in the folder: no ..,",
                "dossier: a/../../b.html|found \"a/../../b.html\" (expected a name in the folder",
                "dossier: /tmp/a.html|found \"/tmp/a.html\" (expected a name in the folder",
                "dossier: 'C:\\a.html'|found \"C:\\a.html\" (expected a name in the folder",
                "charts: ..|found \"..\" (expected a name in the folder",
                "tables: {claims: ../a.csv}|found \"../a.csv\" (expected a name in the folder",
                "dossier: '{date/../a.html'|opens a brace and does not close it",
            })
    void namesOfOutputsDoNotLeadOutOfTheirFolder(String output, String mistake) {
        assertThat(mistakes("jobs:\n  a:\n    inputs: x\n    outputs:\n      " + output + "\n"))
                .singleElement()
                .asString()
                .startsWith("job.yaml:5:")
                .contains(mistake);
    }

    @Test
    void namesTheMistakesOfGlobsTimesAndLedgers() {
        assertThat(
                        mistakes(
                                """
                                time-zone: UTC
                                jobs:
                                  a:
                                    inputs: ["reports/[a.md", {git: x, path: "{a"}]
                                    outputs:
                                      dossier: a.html
                                      notebook: {run: a.ipynb, to: n.html, reads: "data/[x.csv"}
                                    fail-on: [undecided, stael]
                                    schedule: "0 25 * * *"
                                    on-findings: {when: new, command: [sh, "{workbok}"], timeout: 0}
                                  b:
                                    inputs: x
                                    outputs: {dossier: b.html}
                                    schedule: {cron: "0 6 * *", misfire: never}
                                    catalogue: [a]
                                  b:
                                    inputs: y
                                    outputs: {dossier: c.html}
                                    schedule: "0 0 30 2 *"
                                """))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("job.yaml:4:14: inputs: \"reports/[a"),
                        line -> assertThat(line).startsWith("job.yaml:4:46: path: \"{a\" is no"),
                        line -> assertThat(line).startsWith("job.yaml:7:51: reads: \"data/[x"),
                        line -> assertThat(line).startsWith("job.yaml:8:14: fail-on: no decisions"),
                        line -> assertThat(line).endsWith("did you mean stale?"),
                        line -> assertThat(line).startsWith("job.yaml:9:15: schedule: \"0 25"),
                        line -> assertThat(line).endsWith("did you mean {workbook}?"),
                        line -> assertThat(line).startsWith("job.yaml:10:67: timeout: found \"0\""),
                        line -> assertThat(line).startsWith("job.yaml:14:22: cron: \"0 6 * *\""),
                        line -> assertThat(line).startsWith("job.yaml:14:42: misfire: found"),
                        line -> assertThat(line).startsWith("job.yaml:15:16: catalogue: found a l"),
                        line -> assertThat(line).startsWith("job.yaml:16:3: b: stands here twice"),
                        line -> assertThat(line).startsWith("job.yaml:19:15: schedule: \"0 0 30"));
    }

    @Test
    void refusesTwoOutputsOfOneName() {
        assertThat(
                        mistakes(
                                """
                                jobs:
                                  a: {inputs: x, outputs: {dossier: "same.html"}}
                                  b: {inputs: x, outputs: {dossier: Same.html}}
                                """))
                .containsExactly(
                        "job.yaml:3:37: dossier: \"Same.html\" is the name of a, dossier too"
                                + " (expected one of its own)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--upload-pack=touch x",
                "ext::sh -c touch% x",
                "http://example.org/x",
                "-x",
                "a\u0007b"
            })
    void refusesARepositoryThatGitWouldTakeForSomethingElse(String repository) {
        assertThat(Git.repository(repository)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--all", "a..b", "main:refs/heads/x", "+main", "a b", "@{1}", "x^", "x~1"})
    void refusesARefThatGitWouldTakeForSomethingElse(String ref) {
        assertThat(Git.ref(ref)).isEmpty();
    }
}

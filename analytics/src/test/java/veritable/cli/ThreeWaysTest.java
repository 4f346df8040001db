package veritable.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import veritable.Browser;
import veritable.compare.Comparison;
import veritable.compare.Finding;
import veritable.decision.Ballots;
import veritable.decision.Ledger;
import veritable.language.Language;
import veritable.report.Report;
import veritable.report.Reports;
import veritable.review.Review;
import veritable.review.ReviewServer;
import veritable.workbook.Office;

/** The seeds' conflicts settled in a spreadsheet, in a browser and on the command line. */
@Tag("slow")
class ThreeWaysTest {
    private static final String RULE = "conflicting-versions";
    private static final String CLOUD = "2025-11-cloud-native-architecture-updates.md";

    @TempDir private Path folder;
    private Path seeds;

    /** What the reviewer holds of each conflict. */
    private record Opinion(String answer, String value, String reason) {}

    private static final Map<String, Opinion> OPINIONS =
            Map.of(
                    "Flux", new Opinion("other", "2.70", "2.7 was out in September"),
                    "Gatekeeper", new Opinion("A", "", ""),
                    "Grafana", new Opinion("B", "", "there is no 10.5"),
                    "Istio", new Opinion("A", "", "发布说明：“1.21”"),
                    "Linkerd", new Opinion("neither", "", "2.19 is current"),
                    "OPA", new Opinion("no-conflict", "", "both are old"),
                    "OpenTelemetry", new Opinion("both", "", "one is the collector"));

    @BeforeEach
    void copySeeds() throws IOException {
        seeds = Files.createDirectory(folder.resolve("seeds"));
        try (var files = Files.list(Path.of("..", "seeds"))) {
            for (Path each : files.toList()) {
                Files.copy(each, seeds.resolve(each.getFileName()));
            }
        }
    }

    private Comparison comparison() {
        return Comparison.of(Reports.in(seeds.toString()));
    }

    private List<Finding> conflicts() {
        List<Finding> conflicts = comparison().findings(RULE);
        assertThat(conflicts)
                .extracting(Finding::subject)
                .containsExactlyInAnyOrderElementsOf(OPINIONS.keySet());
        return conflicts;
    }

    private Ledger settledInTheSpreadsheet() throws Exception {
        Path ledger = folder.resolve("spreadsheet.jsonl");
        Path exports = folder.resolve("exports");
        run(
                "report",
                seeds.toString(),
                "--output",
                exports.toString(),
                "--ledger",
                ledger.toString());
        List<String> edits = new ArrayList<>();
        for (Finding each : conflicts()) {
            Opinion opinion = opinion(each);
            type(edits, "Answer", each, spoken(opinion.answer()));
            type(edits, "Other value", each, opinion.value());
            type(edits, "Reason", each, opinion.reason());
            type(edits, "Reviewer", each, "ann");
        }
        Path workbook = exports.resolve("workbook.xlsx");
        Office.edit(workbook, "Decisions", edits.toArray(new String[0]));
        String[] line = {
            "decide", "--from", workbook.toString(), seeds.toString(), "--ledger", ledger.toString()
        };
        Run shown = Run.of(with(line, "--lang", "en"));
        assertThat(shown.exit()).as(shown.err()).isEqualTo(ExitCode.USAGE);
        assertThat(shown.err()).contains("7 findings are meant");
        assertThat(ledger).as("shown first").doesNotExist();
        run(with(line, "--yes"));
        return Ledger.at(ledger);
    }

    private static String spoken(String answer) {
        return switch (answer) {
            case "other" -> "other value";
            case "no-conflict" -> "not a conflict";
            default -> answer;
        };
    }

    private static void type(List<String> edits, String column, Finding finding, String text) {
        if (!text.isEmpty()) {
            edits.add(String.join("\t", "type", column, finding.id(), text));
        }
    }

    private Ledger settledInTheBrowser() throws Exception {
        Ledger ledger = Ledger.at(folder.resolve("browser.jsonl"));
        Comparison comparison = comparison();
        Map<String, String> texts = new HashMap<>();
        for (Report each : Reports.in(seeds.toString())) {
            texts.put(each.path(), each.text());
        }
        Review review =
                new Review(
                        ledger.by("ann"),
                        comparison,
                        Ballots.of(comparison),
                        texts,
                        Language.ENGLISH);
        ChromeDriver browser = Browser.open();
        try (ReviewServer server = ReviewServer.open(review, 0)) {
            browser.get(server.address().toString());
            for (Finding each : conflicts()) {
                browser.get("http://" + server.address().getAuthority() + "/finding/" + each.id());
                answer(browser, each);
            }
        } finally {
            browser.quit();
        }
        return ledger;
    }

    /** By keyboard alone. */
    private static void answer(ChromeDriver browser, Finding finding) throws Exception {
        Browser.await(browser, each -> each.getCurrentUrl().endsWith(finding.id()));
        Opinion opinion = opinion(finding);
        String key =
                switch (opinion.answer()) {
                    case "other" -> "o";
                    case "neither" -> "x";
                    case "both" -> "=";
                    case "no-conflict" -> "0";
                    default -> opinion.answer();
                };
        browser.findElement(By.tagName("body")).sendKeys(key);
        if (!opinion.value().isEmpty()) {
            browser.switchTo().activeElement().sendKeys(opinion.value());
        }
        browser.findElement(By.name("reason")).sendKeys(opinion.reason());
        browser.switchTo().activeElement().sendKeys(Keys.chord(Keys.CONTROL, Keys.ENTER));
        Browser.await(browser, each -> !each.getCurrentUrl().endsWith(finding.id()));
    }

    private Ledger settledOnTheCommandLine() {
        Path ledger = folder.resolve("line.jsonl");
        for (Finding each : conflicts()) {
            Opinion opinion = opinion(each);
            boolean other = opinion.answer().equals("other");
            run(
                    "decide",
                    each.subject(),
                    seeds.toString(),
                    "--rule",
                    RULE,
                    "--ledger",
                    ledger.toString(),
                    "--reviewer",
                    "ann",
                    other ? "--value" : "--accept",
                    other ? opinion.value() : opinion.answer(),
                    "--reason",
                    opinion.reason());
        }
        return Ledger.at(ledger);
    }

    private static Opinion opinion(Finding finding) {
        return OPINIONS.getOrDefault(finding.subject(), new Opinion("", "", ""));
    }

    private static Run run(String... line) {
        Run run = Run.of(with(line, "--lang", "en"));
        assertThat(run.exit()).as(run.err()).isZero();
        return run;
    }

    private static String[] with(String[] line, String... more) {
        List<String> all = new ArrayList<>(List.of(line));
        all.addAll(List.of(more));
        return all.toArray(new String[0]);
    }

    /** The lines of a ledger without what differs each time: when, and the id made with it. */
    private List<String> lines(String name) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve(name))) {
            JsonObject entry = JsonParser.parseString(line).getAsJsonObject();
            assertThat(entry.remove("id")).isNotNull();
            assertThat(entry.remove("time")).isNotNull();
            lines.add(entry.toString());
        }
        lines.sort(null);
        return lines;
    }

    @Test
    void giveTheSameLedgerAndOnlyWhatIsTouchedGoesStale() throws Exception {
        settledOnTheCommandLine();
        settledInTheSpreadsheet();
        settledInTheBrowser();
        assertThat(lines("line.jsonl")).hasSize(OPINIONS.size());
        assertThat(lines("spreadsheet.jsonl")).isEqualTo(lines("line.jsonl"));
        assertThat(lines("browser.jsonl")).isEqualTo(lines("line.jsonl"));

        assertThat(subjects("kept"))
                .containsExactlyElementsOf(OPINIONS.keySet().stream().sorted().toList());
        change("1.21", "1.22", "Istio");
        assertThat(subjects("stale")).containsExactly("Istio");
        assertThat(subjects("kept")).hasSize(OPINIONS.size() - 1).doesNotContain("Istio");
        assertThat(subjects("orphan")).isEmpty();

        change("2.3", "2.0", "Flux");
        assertThat(subjects("orphan")).containsExactly("Flux");
        assertThat(subjects("stale")).containsExactly("Istio");
        assertThat(subjects("kept")).hasSize(OPINIONS.size() - 2);
    }

    /** Changes a version wherever the report names it of the technology. */
    private void change(String from, String to, String technology) throws IOException {
        Path report = seeds.resolve(CLOUD);
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(report)) {
            lines.add(line.contains(technology) ? line.replace(from, to) : line);
        }
        Files.write(report, lines);
    }

    private List<String> subjects(String standing) {
        return run(
                        "decisions",
                        seeds.toString(),
                        "--ledger",
                        folder.resolve("line.jsonl").toString(),
                        "--standing",
                        standing,
                        "--format",
                        "csv")
                .out()
                .lines()
                .skip(1)
                .map(line -> line.split(",")[4])
                .sorted()
                .toList();
    }
}

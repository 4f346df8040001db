package veritable.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import veritable.Browser;
import veritable.chart.Charts;
import veritable.claim.Statements;
import veritable.compare.Comparison;
import veritable.language.Language;
import veritable.report.Report;
import veritable.report.Reports;

/** The page in a real browser, from a file:// address. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DossiersTest {
    private static final String HOSTILE =
            "<script>document.title='hacked'</script><img src=x onerror=alert(1)>";

    private final Report left =
            Reports.parse(
                    "a <b>.md",
                    """
                    # First %s

                    **更新时间**：2025-11-04 **版本**：v1.0

                    | 技术 | 版本 | 说明 |
                    | --- | --- | --- |
                    | Istio | 1.20 | mesh %s |
                    | Grafana | 11.0 | boards |
                    | Kubernetes | 1.30 | orchestration |
                    """
                            .formatted(HOSTILE, HOSTILE.replace("|", "")));

    private final Report right =
            Reports.parse(
                    "b.md",
                    """
                    # Second

                    **更新时间**：2025-11-04 **版本**：v1.0

                    | 技术 | 版本 | 说明 |
                    | --- | --- | --- |
                    | Istio | 1.21 | "quoted" & 'so' |
                    | Grafana | 10.5 | boards |
                    | Kubernetes | 1.29+ | orchestration |
                    """);

    private ChromeDriver browser;

    @BeforeAll
    void opensThePage(@TempDir Path folder) throws IOException {
        Comparison comparison = Comparison.of(List.of(Statements.in(left), Statements.in(right)));
        Map<String, String> texts = new HashMap<>();
        texts.put(left.path(), left.text());
        texts.put(right.path(), right.text());
        Path file = folder.resolve("dossier.html");
        Dossiers.write(
                comparison, Language.ENGLISH, Charts.of(comparison, Language.ENGLISH), texts, file);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
        browser = Browser.open();
        browser.get(file.toUri().toString());
    }

    @AfterAll
    void closesTheBrowser() {
        if (browser != null) {
            browser.quit();
        }
    }

    @Test
    void saysNothingOnTheConsole() {
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    }

    @Test
    void showsMarkupOfReportsAsText() {
        assertThat(browser.getTitle()).doesNotContain("hacked");
        assertThat(browser.findElement(By.tagName("main")).getText()).contains("<script>");
        assertThat(browser.findElements(By.tagName("script"))).hasSize(1);
        assertThat(browser.findElements(By.tagName("img"))).isEmpty();
    }

    @Test
    void filtersBySeverity() {
        try {
            int all = shown().size();
            browser.findElement(By.cssSelector("input[value=error]")).click();
            assertThat(shown())
                    .hasSizeLessThan(all)
                    .noneMatch(card -> "error".equals(card.getDomAttribute("data-severity")));
        } finally {
            reset();
        }
    }

    @Test
    void filtersByTechnology() {
        try {
            browser.findElement(By.id("filter-text")).sendKeys("istio");
            assertThat(shown())
                    .isNotEmpty()
                    .allMatch(card -> "Istio".equals(card.getDomAttribute("data-subject")));
        } finally {
            reset();
        }
    }

    @Test
    void filtersByRuleAndSaysHowManyAreShown() {
        try {
            browser.findElement(By.id("filter-rule")).sendKeys("Conflicting versions");
            List<WebElement> cards = shown();
            assertThat(cards)
                    .isNotEmpty()
                    .allMatch(
                            card ->
                                    "conflicting-versions"
                                            .equals(card.getDomAttribute("data-rule")));
            assertThat(browser.findElement(By.id("shown")).getText())
                    .startsWith(cards.size() + " of ");
        } finally {
            reset();
        }
    }

    @Test
    void sortsTheTechnologiesUpAndDown() {
        WebElement table = browser.findElement(By.cssSelector("#technologies table"));
        WebElement head = table.findElement(By.cssSelector("thead button"));
        List<String> names = firstColumn(table);
        head.click();
        assertThat(firstColumn(table)).isEqualTo(names.stream().sorted().toList());
        head.click();
        assertThat(firstColumn(table))
                .isEqualTo(names.stream().sorted(java.util.Comparator.reverseOrder()).toList());
    }

    @Test
    void quotesTheLinesAroundBothSides() {
        WebElement card =
                browser.findElement(
                        By.cssSelector(
                                "article[data-rule=conflicting-versions][data-subject=Istio]"));
        List<String> hits =
                card.findElements(By.cssSelector(".hit")).stream()
                        .map(WebElement::getText)
                        .toList();
        assertThat(hits).hasSize(2);
        assertThat(hits.get(0)).contains("| Istio | 1.20 |");
        assertThat(hits.get(1)).contains("| Istio | 1.21 |");
    }

    private List<WebElement> shown() {
        return browser.findElements(By.cssSelector("article.finding")).stream()
                .filter(WebElement::isDisplayed)
                .collect(Collectors.toList());
    }

    private static List<String> firstColumn(WebElement table) {
        return table.findElements(By.cssSelector("tbody th")).stream()
                .map(WebElement::getText)
                .toList();
    }

    private void reset() {
        browser.executeScript(
                "document.getElementById('filters').reset();"
                        + "document.getElementById('filters').dispatchEvent(new Event('input'));");
    }
}

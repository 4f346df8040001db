package veritable.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import veritable.Browser;
import veritable.claim.Statements;
import veritable.compare.Comparison;
import veritable.decision.Ballots;
import veritable.decision.Decision;
import veritable.decision.Ledger;
import veritable.language.Language;
import veritable.report.Report;
import veritable.report.Reports;

/** The review in a real browser. */
@Tag("slow")
class ReviewPageTest {
    private static final String HOSTILE = "<script>document.title='hacked'</script>";

    @TempDir private Path folder;
    private Ledger ledger = Ledger.at("unused");
    private ReviewServer server;
    private ChromeDriver browser;

    private static Report report(String path, String istio, String flux) {
        return Reports.parse(
                path,
                "# Report "
                        + HOSTILE
                        + "\n\n| 技术 | 版本 | 说明 |\n| --- | --- | --- |\n| Istio | "
                        + istio
                        + " | "
                        + HOSTILE
                        + " |\n| Flux | "
                        + flux
                        + " | x |\n");
    }

    @BeforeEach
    void open() throws IOException {
        Report a = report("a.md", "1.20", "2.0");
        Report b = report("b.md", "1.21", "2.3");
        Comparison comparison = Comparison.of(List.of(Statements.in(a), Statements.in(b)));
        ledger = Ledger.at(folder.resolve("decisions.jsonl")).by("ann");
        Review review =
                new Review(
                        ledger,
                        comparison,
                        Ballots.of(comparison),
                        Map.of(a.path(), a.text(), b.path(), b.text()),
                        Language.ENGLISH);
        server = ReviewServer.open(review, 0);
        browser = Browser.open();
        browser.get(server.address().toString());
    }

    @AfterEach
    void close() {
        browser.quit();
        server.close();
    }

    private void press(CharSequence... keys) {
        browser.findElement(By.tagName("body")).sendKeys(keys);
    }

    private void awaitHeading(String text) throws InterruptedException {
        Browser.await(
                browser,
                each ->
                        each.findElements(By.tagName("h1")).stream()
                                .anyMatch(it -> it.getText().equals(text)));
    }

    private void awaitProgress(String text) throws InterruptedException {
        Browser.await(
                browser,
                each ->
                        each.findElements(By.className("progress")).stream()
                                .anyMatch(it -> it.getText().equals(text)));
    }

    @Test
    void settlesEverythingByKeyboardAndTakesOneBack() throws Exception {
        awaitProgress("0 of 2 answered");
        press("n");
        awaitHeading("Flux");
        assertThat(browser.findElements(By.cssSelector(".side .line.hit"))).hasSize(2);
        press("b");
        browser.switchTo().activeElement().sendKeys(Keys.chord(Keys.CONTROL, Keys.ENTER));
        awaitHeading("Istio");
        press("x");
        press("r");
        browser.switchTo().activeElement().sendKeys("both are old");
        browser.switchTo().activeElement().sendKeys(Keys.chord(Keys.CONTROL, Keys.ENTER));
        awaitProgress("2 of 2 answered");
        assertThat(ledger.inForce())
                .extracting(
                        each ->
                                each.question().subject()
                                        + " "
                                        + each.answer().id()
                                        + " "
                                        + each.reason())
                .containsExactlyInAnyOrder("Flux B ", "Istio neither both are old");

        browser.findElement(By.linkText("Istio")).click();
        awaitHeading("Istio");
        press("u");
        awaitProgress("1 of 2 answered");
        assertThat(ledger.inForce()).extracting(Decision::finding).hasSize(1);
        assertThat(browser.getTitle()).startsWith("Istio").doesNotContain("hacked");
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll())
                .noneMatch(entry -> entry.getMessage().contains("Content Security Policy"));
    }

    @Test
    void showsWhatAnotherTabAnswered() throws Exception {
        press("n");
        awaitHeading("Flux");
        String first = browser.getWindowHandle();
        String address = browser.getCurrentUrl();
        browser.switchTo().newWindow(WindowType.TAB);
        browser.get(address);
        awaitHeading("Flux");
        press("a");
        browser.findElement(By.id("save")).click();
        awaitHeading("Istio");

        browser.switchTo().window(first);
        press("b");
        browser.findElement(By.id("save")).click();
        Browser.await(browser, each -> !each.findElements(By.className("notice")).isEmpty());
        assertThat(browser.findElement(By.className("notice")).getText())
                .startsWith("Somebody else answered");
        browser.findElement(By.id("save")).click();
        awaitHeading("Istio");
        assertThat(ledger.inForce())
                .singleElement()
                .satisfies(it -> assertThat(it.answer().id()).isEqualTo("B"));
        assertThat(ledger.entries()).hasSize(2);
    }

    /** On a small screen, in Chinese, without a mouse, with the real seeds. */
    @Test
    void fitsASmallScreenAndNeedsNoMouse() throws Exception {
        Comparison comparison = Comparison.of(Reports.in("../seeds"));
        Map<String, String> texts = new HashMap<>();
        Reports.in("../seeds").forEach(each -> texts.put(each.path(), each.text()));
        Review review =
                new Review(ledger, comparison, Ballots.of(comparison), texts, Language.CHINESE);
        try (ReviewServer chinese = ReviewServer.open(review, 0)) {
            browser.executeCdpCommand(
                    "Emulation.setDeviceMetricsOverride",
                    Map.of("width", 390, "height", 844, "deviceScaleFactor", 1, "mobile", false));
            browser.get(chinese.address().toString());
            assertThat(overflow()).isZero();
            press("n");
            awaitHeading("Flux");
            assertThat(overflow()).isZero();
            assertThat(browser.findElements(By.cssSelector(".timeline rect.mark"))).hasSize(2);
            assertThat(
                            browser.findElement(By.cssSelector(".timeline svg"))
                                    .getDomAttribute("aria-label"))
                    .contains("A ", "B ");
            press("o");
            browser.switchTo().activeElement().sendKeys("2.7");
            browser.switchTo().activeElement().sendKeys(Keys.TAB);
            browser.switchTo().activeElement().sendKeys("九月已发布");
            browser.switchTo().activeElement().sendKeys(Keys.TAB);
            browser.switchTo().activeElement().sendKeys(Keys.ENTER);
            awaitHeading("Gatekeeper");
        }
        assertThat(ledger.inForce())
                .singleElement()
                .satisfies(it -> assertThat(it.value()).contains("2.7"))
                .satisfies(it -> assertThat(it.reason()).isEqualTo("九月已发布"));
    }

    /** How far the page is wider than the window. */
    private long overflow() {
        Object wider =
                browser.executeScript(
                        "return document.documentElement.scrollWidth - window.innerWidth");
        return Math.max(0, ((Number) wider).longValue());
    }
}

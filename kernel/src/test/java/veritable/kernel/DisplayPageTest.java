package veritable.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import veritable.kernel.api.Limits;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.display.Renderers;

/** What the kernel's HTML looks like where it is shown. */
@Tag("slow")
class DisplayPageTest {
    private static final String HOSTILE =
            "<script>document.title='x'</script><img src=x onerror=document.title='x'></td><b>\"'&amp;";

    @TempDir private static Path folder;
    private static ChromeDriver browser;

    record Tool(String name, @Nullable String version, int stars, double score) {}

    private static Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(
                "tools",
                List.of(
                        new Tool("Istio", "1.21", 34_000, 0.5),
                        new Tool(HOSTILE, null, 7, Double.NaN),
                        new Tool("网络服务网格", "2", -1, 12.25)));
        values.put("many", IntStream.range(0, 1000).boxed().toList());
        values.put("keys", Map.of(HOSTILE, HOSTILE));
        values.put("numbers", Arrays.asList(10, 9, null, 100));
        values.put("words", Arrays.asList("v10", "v9", null, "V1"));
        values.put("stream", Stream.iterate(1, i -> i * 2));
        values.put("optional", Optional.of(List.of(new int[] {1, 2}, new int[] {3, 4})));
        values.put("path", folder.resolve(HOSTILE.replace('/', '-')));
        return values;
    }

    @BeforeAll
    static void open() throws IOException {
        StringBuilder forms = new StringBuilder();
        Renderers renderers = new Renderers();
        values().forEach(
                        (id, value) -> {
                            MimeBundle form = renderers.render(value, Limits.STANDARD);
                            forms.append("<div class=\"output\" id=\"").append(id).append("\">");
                            forms.append(form.data().get(MimeBundle.HTML)).append("</div>\n");
                        });
        String page = Files.readString(Path.of("src/test/resources/display-page/page.html"));
        Files.writeString(
                folder.resolve("page.html"), page.replace("<!-- forms -->", forms.toString()));
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    @BeforeEach
    void load() {
        browser.get(folder.resolve("page.html").toUri().toString());
    }

    private static Object js(String code, Object... arguments) {
        return Objects.requireNonNullElse(browser.executeScript(code, arguments), "");
    }

    private static List<String> texts(String selector) {
        return browser.findElements(By.cssSelector(selector)).stream()
                .map(WebElement::getText)
                .toList();
    }

    private static List<String> column(String id, int number) {
        return texts("#" + id + " tbody tr > :nth-child(" + number + ")");
    }

    private static List<String> alignments(String id, int number) {
        return browser
                .findElements(By.cssSelector("#" + id + " tr > :nth-child(" + number + ")"))
                .stream()
                .map(each -> each.getCssValue("text-align"))
                .distinct()
                .toList();
    }

    private static void sort(String id, int number) {
        browser.findElement(By.cssSelector("#" + id + " thead th:nth-child(" + number + ")"))
                .click();
    }

    @Test
    void numbersStandOnTheRightAndTextOnTheLeft() {
        assertThat(alignments("tools", 2)).containsExactly("left");
        assertThat(alignments("tools", 3)).containsExactly("left");
        assertThat(alignments("tools", 4)).containsExactly("right");
        assertThat(alignments("tools", 5)).containsExactly("right");
        assertThat(texts("#tools thead th"))
                .containsExactly(
                        "", "name\nString", "version\nString", "stars\nint", "score\ndouble");
    }

    @Test
    void whateverValuesHoldIsShownAsText() {
        assertThat(column("tools", 2)).contains(HOSTILE);
        assertThat(column("keys", 1)).containsExactly(HOSTILE);
        assertThat(column("keys", 2)).containsExactly(HOSTILE);
        assertThat(browser.findElement(By.id("path")).getText())
                .contains(HOSTILE.replace('/', '-') + " (does not exist)");
        assertThat(browser.findElements(By.cssSelector(".output script, .output img, .output b")))
                .isEmpty();
        assertThat(browser.getTitle()).isEqualTo("forms");
    }

    @Test
    void aLongTableShowsItsHeadAndItsTailAndHowLongItIs() {
        assertThat(column("many", 2))
                .containsExactlyElementsOf(
                        IntStream.concat(IntStream.range(0, 10), IntStream.range(990, 1000))
                                .mapToObj(Integer::toString)
                                .toList());
        assertThat(texts("#many tbody tr").get(10)).isEqualTo("⋮ 980 more rows");
        assertThat(browser.findElement(By.id("many")).getText())
                .endsWith("1,000 rows × 1 column (first 10 and last 10 shown)");
    }

    @Test
    void aClickOnAHeadingSortsByItAndAnotherTheOtherWay() {
        sort("numbers", 2);
        assertThat(column("numbers", 2)).containsExactly("9", "10", "100", "null");
        sort("numbers", 2);
        assertThat(column("numbers", 2)).containsExactly("100", "10", "9", "null");
        sort("numbers", 1);
        assertThat(column("numbers", 2)).containsExactly("10", "9", "null", "100");
        sort("words", 2);
        assertThat(column("words", 2)).containsExactly("V1", "v9", "v10", "null");
        sort("tools", 5);
        assertThat(column("tools", 5)).containsExactly("0.50", "12.25", "NaN");
        sort("tools", 5);
        assertThat(column("tools", 5)).containsExactly("12.25", "0.50", "NaN");
        sort("many", 2);
        sort("many", 2);
        assertThat(column("many", 2)).hasSize(20).startsWith("999", "998").endsWith("1", "0");
        assertThat(
                        browser.findElement(By.cssSelector("#many th:nth-child(2)"))
                                .getDomAttribute("aria-sort"))
                .isEqualTo("descending");
        assertThat(texts("#many thead th")).containsExactly("", "value ↓\nInteger");
    }

    @Test
    void sortingOneTableLeavesTheOthersAlone() {
        sort("numbers", 2);
        assertThat(column("words", 2)).containsExactly("v10", "v9", "null", "V1");
    }

    /** The ratio that the accessibility guidelines ask of body text. */
    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everythingIsReadable(String theme) throws IOException {
        js("document.body.className = arguments[0]", theme);
        Files.write(
                Path.of("target", "display-" + theme + ".png"),
                browser.getScreenshotAs(OutputType.BYTES));
        Object least = js(Files.readString(Path.of("src/test/resources/display-page/contrast.js")));
        assertThat(((Map<?, ?>) least).get("words")).as("least readable").isNotNull();
        assertThat(
                        ((Number) Objects.requireNonNull(((Map<?, ?>) least).get("ratio")))
                                .doubleValue())
                .as(least.toString())
                .isGreaterThan(4.5);
    }
}

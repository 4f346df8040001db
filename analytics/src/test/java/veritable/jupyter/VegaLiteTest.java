package veritable.jupyter;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.GsonBuilder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.chrome.ChromeDriver;
import veritable.Browser;
import veritable.chart.Chart;
import veritable.compare.Comparison;
import veritable.language.Language;
import veritable.report.Report;
import veritable.report.Reports;

/** Every chart is also a specification of Vega-Lite, which Vega-Lite itself takes and draws. */
class VegaLiteTest {
    private static final Path MODULES = Path.of("target", "vega", "node_modules").toAbsolutePath();

    private static final String CHECK =
            """
            const [modules, file] = process.argv.slice(1);
            const Ajv = require(modules + '/ajv').default;
            const schema = require(modules + '/vega-lite/build/vega-lite-schema.json');
            const validate = new Ajv({strict: false, validateFormats: false}).compile(schema);
            const specs = require(file);
            for (const spec of specs) {
                if (!validate(spec)) {
                    console.log(spec.title.text, validate.errors.slice(-3));
                }
            }
            console.log(specs.length + ' valid');
            """;

    @TempDir private Path folder = Path.of("");

    @BeforeEach
    void english() {
        SessionLanguage.choose(Language.ENGLISH);
    }

    private static Comparison seeds() {
        return Comparison.of(Reports.in("../seeds"));
    }

    /** Reports of several months; one of them tries to be more than text. */
    private static Comparison months() {
        List<Report> reports = new ArrayList<>();
        for (int month = 1; month <= 4; month++) {
            reports.add(
                    Reports.parse(
                            "2025-0" + month + ".md",
                            "---\ndate: 2025-0"
                                    + month
                                    + "-01\n---\n# "
                                    + month
                                    + " \"];alert(1)//</script>\n\n- Istio 1.2"
                                    + month
                                    + "\n- Linkerd 2.1"
                                    + month
                                    + "\n- Kubernetes 1.31\n"));
        }
        return Comparison.of(reports);
    }

    private static List<Chart> charts() {
        List<Chart> charts = new ArrayList<>(Charts.of(seeds()));
        charts.addAll(Charts.of(months()));
        charts.add(Charts.progression(months(), "Istio", "Linkerd"));
        return charts;
    }

    private static String json(Chart chart) {
        return new GsonBuilder().create().toJson(VegaLite.of(chart));
    }

    /** A file of a package of npm, fetched unless it was before. */
    private static String file(String name) throws Exception {
        Path file = MODULES.resolve(name);
        if (!Files.exists(file)) {
            Path folder = Files.createDirectories(MODULES.resolveSibling("."));
            Process npm =
                    new ProcessBuilder(
                                    "npm",
                                    "install",
                                    "--no-audit",
                                    "--no-fund",
                                    "--ignore-scripts",
                                    "--prefix",
                                    folder.toString(),
                                    "vega@5.33.1",
                                    "vega-lite@5.23.0",
                                    "ajv@8.17.1")
                            .redirectErrorStream(true)
                            .redirectOutput(folder.resolve("npm.log").toFile())
                            .start();
            assertThat(npm.waitFor(10, TimeUnit.MINUTES)).as("npm install ended").isTrue();
            assertThat(npm.exitValue()).as(Files.readString(folder.resolve("npm.log"))).isZero();
        }
        return Files.readString(file);
    }

    @Test
    void everyChartIsOne() {
        List<String> ids = charts().stream().map(Chart::id).toList();
        assertThat(ids).containsAll(veritable.chart.Charts.ids());
        assertThat(charts()).allSatisfy(each -> assertThat(VegaLite.of(each)).isNotEmpty());
    }

    @Test
    @Tag("slow")
    void everyOneIsOfItsSchema() throws Exception {
        List<Map<String, Object>> specs = new ArrayList<>();
        for (Language language : Language.values()) {
            SessionLanguage.choose(language);
            charts().forEach(each -> specs.add(VegaLite.of(each)));
        }
        Path file =
                Files.writeString(
                        folder.resolve("specs.json"), new GsonBuilder().create().toJson(specs));
        file("ajv/package.json");
        Path said = folder.resolve("said");
        Process node =
                new ProcessBuilder("node", "-e", CHECK, MODULES.toString(), file.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
        assertThat(node.waitFor(5, TimeUnit.MINUTES)).as("node ended").isTrue();
        assertThat(Files.readString(said)).isEqualTo(specs.size() + " valid\n");
    }

    @Test
    void everyMarkTellsOfItself() {
        assertThat(charts())
                .allSatisfy(each -> assertThat(json(each)).contains("\"tooltip\":[{\"field\""));
    }

    @Test
    void nothingOfAReportIsAnExpression() {
        Map<String, Object> spec = VegaLite.of(Charts.progression(months(), "Istio"));
        spec.remove("data");
        spec.remove("description");
        assertThat(new GsonBuilder().create().toJson(spec)).doesNotContain("alert");
    }

    @Test
    @Tag("slow")
    void vegaDrawsEveryOneWithoutAWarning() throws Exception {
        StringBuilder page = new StringBuilder("<!doctype html><meta charset=utf-8><body><script>");
        page.append(file("vega/build/vega.min.js")).append("</script><script>");
        page.append(file("vega-lite/build/vega-lite.min.js"))
                .append("</script><script>\nvar warnings = [], drawn = [];\n");
        page.append(
                """
                var logger = {level() { return this; }, info() { return this; },
                    debug() { return this; }, warn(...text) { warnings.push(text.join(' ')); return this; },
                    error(...text) { warnings.push(text.join(' ')); return this; }};
                async function draw(coded) {
                    var bytes = Uint8Array.from(atob(coded), each => each.charCodeAt(0));
                    var spec = JSON.parse(new TextDecoder().decode(bytes));
                    var view = new vega.View(vega.parse(vegaLite.compile(spec, {logger}).spec),
                        {renderer: 'none', logger});
                    var svg = await view.toSVG();
                    var place = document.createElement('div');
                    place.innerHTML = svg;
                    document.body.append(place);
                    drawn.push(place.querySelectorAll(
                        '[aria-roledescription=bar],[aria-roledescription=point],'
                        + '[aria-roledescription="rect mark"],[aria-roledescription$=" mark"]').length);
                }
                """);
        List<Chart> charts = charts();
        for (Chart each : charts) {
            String coded =
                    Base64.getEncoder().encodeToString(json(each).getBytes(StandardCharsets.UTF_8));
            page.append("draw('").append(coded).append("');\n");
        }
        page.append("</script>");
        Path file = Files.writeString(MODULES.resolveSibling("charts.html"), page);
        ChromeDriver browser = Browser.open();
        try {
            browser.get(file.toUri().toString());
            Browser.await(
                    browser,
                    each ->
                            each.executeScript("return drawn.length + warnings.length")
                                            instanceof Long done
                                    && done >= charts.size());
            assertThat((List<?>) browser.executeScript("return warnings")).isEmpty();
            assertThat((List<?>) browser.executeScript("return drawn"))
                    .allSatisfy(marks -> assertThat((Long) marks).isPositive());
        } finally {
            browser.quit();
        }
    }
}

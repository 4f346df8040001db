package veritable.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import veritable.claim.Statements;
import veritable.compare.Comparison;
import veritable.language.Language;
import veritable.report.Reports;
import veritable.technology.Technologies;

class ChartsTest {
    private static List<Chart> all(Language language) {
        List<Chart> charts = new ArrayList<>(Charts.of(Fixtures.seeds(), language));
        charts.addAll(Charts.of(Fixtures.years(), language));
        charts.add(
                Charts.progression(Fixtures.seeds(), language, List.of("istio", "Grafana"))
                        .orElseThrow());
        return charts;
    }

    @Test
    void twoReportsOfOneDayHaveNoProgressionOfTheirOwn() {
        assertThat(Charts.of(Fixtures.seeds(), Language.ENGLISH))
                .extracting(Chart::id)
                .containsExactly(
                        "findings", "versions", "releases", "coverage", "domains", "metrics");
    }

    @Test
    void reportsOfSeveralDaysHaveOne() {
        assertThat(Charts.of(Fixtures.years(), Language.ENGLISH))
                .extracting(Chart::id)
                .containsExactly(
                        "findings", "versions", "releases", "progression", "coverage", "domains");
    }

    @Test
    void nothingToShowIsNoChart() {
        Comparison nothing = Fixtures.comparison(List.of(), List.of());
        Comparison silent =
                Fixtures.comparison(List.of(Fixtures.report("a", "2025-01-01", "")), List.of());

        assertThat(Charts.of(nothing, Language.ENGLISH)).isEmpty();
        assertThat(Charts.of(silent, Language.ENGLISH)).isEmpty();
        assertThat(Charts.progression(silent, Language.ENGLISH, List.of("Istio"))).isEmpty();
        assertThat(Charts.find(silent, Language.ENGLISH, "versions")).isEmpty();
    }

    @Test
    void oneReportIsEnoughForCoverageAndFields() {
        Statements alone = Fixtures.report("a", "2025-01-01", "gitops", "Flux", "2.3");

        assertThat(Charts.of(Fixtures.comparison(List.of(alone), List.of()), Language.ENGLISH))
                .extracting(Chart::id)
                .containsExactly("releases", "coverage", "domains");
    }

    @Test
    void aProgressionIsNamedAfterItsTechnologies() {
        Comparison years = Fixtures.years();
        assertThat(Charts.progression(years, Language.ENGLISH, List.of("Argo CD", "K3S")))
                .get()
                .extracting(Chart::id)
                .isEqualTo("progression-argo-cd-k3s");
        assertThat(Charts.progression(years, Language.ENGLISH, List.of("nobody knows it")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void paintsInkOnPaper(Language language) throws Exception {
        for (Chart chart : all(language)) {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(chart.png(1)));
            assertThat(image.getWidth()).isEqualTo(chart.width());
            assertThat(image.getHeight()).isEqualTo(chart.height());
            assertThat(image.getRGB(0, 0)).isEqualTo(0xffffffff);
            assertThat(inked(image, 36, 30, 200, 56)).as(chart.id() + ": title").isTrue();
            assertThat(inked(image, 36, 96, chart.width() - 36, chart.height() - 20))
                    .as(chart.id() + ": plot")
                    .isTrue();
            for (int y = 0; y < image.getHeight(); y++) {
                assertThat(image.getRGB(chart.width() - 1, y)).as(chart.id()).isEqualTo(-1);
            }
        }
    }

    private static boolean inked(BufferedImage image, int left, int top, int right, int bottom) {
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                if (image.getRGB(x, y) != 0xffffffff) {
                    return true;
                }
            }
        }
        return false;
    }

    @ParameterizedTest
    @EnumSource
    void isWellFormedSvgWithTitleAndDescription(Language language) throws Exception {
        Set<String> ids = new HashSet<>();
        for (Chart chart : all(language)) {
            Element root = parse(chart.svg()).getDocumentElement();
            assertThat(root.getAttribute("role")).isEqualTo("img");
            assertThat(text(root, "title")).isEqualTo(chart.title()).isNotBlank();
            assertThat(text(root, "desc")).isEqualTo(chart.description()).isNotBlank();
            NodeList elements = root.getElementsByTagName("*");
            Set<String> used = new HashSet<>();
            Set<String> own = new HashSet<>();
            for (int i = 0; i < elements.getLength(); i++) {
                Element element = (Element) elements.item(i);
                assertThat(element.getTagName())
                        .isIn("title", "desc", "defs", "path", "g", "use", "circle", "rect");
                if (element.hasAttribute("id")) {
                    assertThat(own.add(element.getAttribute("id")))
                            .as(element.getAttribute("id"))
                            .isTrue();
                }
                if (element.hasAttribute("href")) {
                    used.add(element.getAttribute("href").substring(1));
                }
            }
            assertThat(own).containsAll(used);
            assertThat(ids).doesNotContainAnyElementsOf(own);
            ids.addAll(own);
        }
    }

    @ParameterizedTest
    @EnumSource
    void staysSmall(Language language) {
        for (Chart chart : all(language)) {
            assertThat(chart.svg().length()).as(chart.id()).isLessThan(150_000);
        }
    }

    @Test
    void staysSmallAndReadableWithAThousandTechnologies() {
        List<Statements> reports = new ArrayList<>();
        for (int report = 0; report < 3; report++) {
            String[] pairs = new String[2000];
            for (int i = 0; i < 1000; i++) {
                char han = (char) (0x4e00 + i);
                pairs[2 * i] = "云原生" + han + "技术平台与标准" + i;
                pairs[2 * i + 1] = "1." + i + "." + report;
            }
            reports.add(Fixtures.report("r" + report, "2025-0" + (report + 1) + "-01", "", pairs));
        }
        for (Chart chart : Charts.of(Fixtures.comparison(reports, List.of()), Language.CHINESE)) {
            assertThat(chart.svg().length()).as(chart.id()).isLessThan(150_000);
            assertThat(chart.height()).as(chart.id()).isLessThan(1400);
            assertThat(chart.width()).as(chart.id()).isLessThan(1600);
        }
    }

    /** Each with versions of its own, and numbers that all others give too. */
    private static Comparison hundreds() {
        Random random = new Random(5);
        List<Statements> reports = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder("# Report " + i + "\n\n**Date**: ");
            text.append(LocalDate.of(2021, 1, 1).plusDays(3L * i)).append("\n\n");
            text.append("| Tool | Version |\n|---|---|\n");
            List<String> names =
                    List.of("Istio", "Go", "Redis", "Kafka", "Envoy", "Flux", "Cilium", "Grafana");
            for (String name : names) {
                text.append("| " + name + " | 1." + random.nextInt(60) + "." + random.nextInt(30));
                text.append(" |\n");
            }
            for (String name : names) {
                text.append("\n- **" + name + "**：延迟降低 " + (1 + random.nextInt(99)) + "%，内存占用 ");
                text.append(random.nextInt(9999) + " MB，吞吐量 " + random.nextInt(99_999) + " QPS\n");
            }
            reports.add(
                    Statements.in(
                            Reports.parse("r" + i + ".md", text.toString()),
                            Technologies.standard()));
        }
        return Fixtures.comparison(reports, List.of());
    }

    @Test
    void staysSmallWithHundredsOfReportsAndSaysWhatIsLeftOut() {
        List<Chart> charts = Charts.of(hundreds(), Language.ENGLISH);
        assertThat(charts)
                .extracting(Chart::id)
                .contains("versions", "progression", "coverage", "domains", "metrics");
        for (Chart chart : charts) {
            assertThat(chart.svg().length()).as(chart.id()).isLessThan(150_000);
        }
        assertThat(chart(charts, "progression").description())
                .contains("Reports with a date: 500")
                .contains("not shown, between these dates: 460 reports");
        assertThat(chart(charts, "metrics").description()).contains("further values");
    }

    private static Chart chart(List<Chart> charts, String id) {
        return charts.stream().filter(chart -> chart.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void isTheSameEachTime() {
        List<Chart> one = all(Language.CHINESE);
        List<Chart> other = all(Language.CHINESE);
        for (int i = 0; i < one.size(); i++) {
            assertThat(one.get(i).svg()).isEqualTo(other.get(i).svg());
            assertThat(one.get(i).png(1)).isEqualTo(other.get(i).png(1));
        }
    }

    @Test
    void showsHostileNamesAsText() throws Exception {
        String[] names = {
            "<script>alert(1)</script>",
            "a & b \"c\" 'd' ]]>",
            "x".repeat(500),
            "🚀 Rocket",
            "שלום עולם",
            "مرحبا 1.2",
            "\u0000\u0007\ud800 broken \uffff",
            "e\u0301 tab\tline\nbreak",
            "K8s\u200b\u202e8s"
        };
        String[] pairs = new String[2 * names.length];
        for (int i = 0; i < names.length; i++) {
            pairs[2 * i] = names[i];
            pairs[2 * i + 1] = "1." + i;
        }
        Comparison hostile =
                Fixtures.comparison(
                        List.of(
                                Fixtures.report("<b>&\"", "2025-01-01", "<i>", pairs),
                                Fixtures.report("]]>", "2025-02-01", "&amp;", pairs)),
                        List.of());
        List<Chart> charts = new ArrayList<>(Charts.of(hostile, Language.ENGLISH));
        charts.add(Charts.progression(hostile, Language.ENGLISH, List.of(names)).orElseThrow());

        assertThat(charts).hasSizeGreaterThan(3);
        for (Chart chart : charts) {
            assertThat(chart.svg()).doesNotContain("<script", "<b>", "<i>");
            assertThat(chart.id()).matches("[a-z0-9-]{1,120}");
            parse(chart.svg());
            assertThat(chart.png(1)).isNotEmpty();
            assertThat(chart.svg().length()).isLessThan(150_000);
        }
    }

    @Test
    void reportsWhatNoFontCanShow() {
        Comparison odd =
                Fixtures.comparison(
                        List.of(
                                Fixtures.report("a", "", "", "\u0378\u0379", "1.0"),
                                Fixtures.report("b", "", "", "\u0378\u0379", "1.1")),
                        List.of());
        Chart chart = Charts.find(odd, Language.ENGLISH, "versions").orElseThrow();

        assertThat(chart.unshown()).containsExactly("\u0378", "\u0379");
    }

    @ParameterizedTest
    @EnumSource
    void showsAllOfItsOwnWords(Language language) {
        for (Chart chart : all(language)) {
            assertThat(chart.unshown()).as(chart.id()).isEmpty();
        }
    }

    @Test
    void refusesScalesThatMakeNoImage() {
        Chart chart = Charts.of(Fixtures.seeds(), Language.ENGLISH).get(0);
        assertThatIllegalArgumentException().isThrownBy(() -> chart.png(0));
        assertThatIllegalArgumentException().isThrownBy(() -> chart.png(9));
    }

    static Document parse(String svg) throws Exception {
        var bytes = svg.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes));
    }

    private static String text(Element root, String tag) {
        return root.getElementsByTagName(tag).item(0).getTextContent();
    }
}

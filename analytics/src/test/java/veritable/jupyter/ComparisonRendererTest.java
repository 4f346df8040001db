package veritable.jupyter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import veritable.compare.Comparison;
import veritable.kernel.api.Limits;
import veritable.kernel.api.MimeBundle;
import veritable.language.Language;
import veritable.report.Report;
import veritable.report.Reports;

/** What a comparison looks like in a notebook. */
class ComparisonRendererTest {
    private static final Report ONE =
            Reports.parse("reports/a.md", "# A\n\n| 技术 | 版本 |\n| --- | --- |\n| Istio | 1.20 |\n");
    private static final Report OTHER =
            Reports.parse(
                    "reports/b <i>.md",
                    "# B <script>alert(1)</script> & [x](y)\n\n- Istio 1.21 is <b>out</b> \u001b[31m\n");

    @BeforeEach
    void english() {
        SessionLanguage.choose(Language.ENGLISH);
    }

    @AfterEach
    void again() {
        SessionLanguage.choose(Language.ENGLISH);
    }

    private static MimeBundle forms() {
        return ComparisonRenderer.render(
                Comparison.of(List.of(ONE, OTHER)), Optional.empty(), Limits.STANDARD);
    }

    private static String form(String type) {
        return String.valueOf(forms().data().get(type));
    }

    @Test
    void countsAndQuotesBothSides() {
        assertThat(form(MimeBundle.TEXT))
                .startsWith("Reports: 2 · version claims: 2 · errors: 1")
                .contains("Istio: stated as 1.20")
                .contains("A  1.20  reports/a.md:5:11  “Istio | 1.20”")
                .contains("B  1.21  reports/b <i>.md:3:9  “Istio 1.21 is");
    }

    @Test
    void linksToTheLineOfEachQuote() {
        assertThat(form(MimeBundle.HTML))
                .contains("<a href=\"reports/a.md#L5\" target=\"_blank\">reports/a.md:5</a>")
                .contains("href=\"reports/b%20%3Ci%3E.md#L3\"");
        assertThat(form(MimeBundle.MARKDOWN)).contains("](<reports/b%20%3Ci%3E.md#L3>)");
    }

    @Test
    void nothingOfAReportIsMarkup() {
        assertThat(form(MimeBundle.HTML))
                .doesNotContain("<script>alert", "<i>", "\u001b")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; ");
        assertThat(form(MimeBundle.MARKDOWN))
                .contains("\\<script\\>")
                .doesNotContain(" <script", "<b>", "\u001b");
        assertThat(form(MimeBundle.TEXT)).doesNotContain("\u001b");
    }

    @Test
    void errorsAreOpenAndTheRestIsFolded() {
        assertThat(form(MimeBundle.HTML))
                .contains("<details class=\"v-error\" open>")
                .doesNotContain("<details class=\"v-note\" open>");
    }

    @Test
    void speaksTheLanguageOfTheSession() {
        SessionLanguage.choose(Language.CHINESE);
        assertThat(form(MimeBundle.TEXT)).startsWith("报告 2 份 · 版本声明 2 条 · 错误 1 个");
        assertThat(form(MimeBundle.HTML)).contains("lang=\"zh\"");
    }

    @Test
    void saysHowManyItLeavesOut() {
        MimeBundle few =
                ComparisonRenderer.render(
                        Comparison.of(List.of(ONE, OTHER, ONE, OTHER, ONE, OTHER, ONE, OTHER, ONE)),
                        Optional.empty(),
                        new Limits(1, 1, 100));
        assertThat(String.valueOf(few.data().get(MimeBundle.TEXT))).contains("4 more");
    }
}

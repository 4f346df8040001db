package veritable.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HtmlWriterTest {
    private final HtmlWriter html = new HtmlWriter();

    @Test
    void escapesTextAndAttributes() {
        html.element("p", "<b>&\"'", "title", "\"><script>");
        assertThat(html.toString())
                .isEqualTo("<p title=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt;&amp;&quot;&#39;</p>\n");
    }

    @Test
    void replacesWhatIsNoHtml() {
        html.element("p", "a\u0000b\uD800c\uD83D\uDE00");
        assertThat(html.toString()).isEqualTo("<p>a\uFFFDb\uFFFDc\uD83D\uDE00</p>\n");
    }

    @Test
    void closesInTheOrderOfOpening() {
        html.open("ul").open("li").text("x").close().close();
        assertThat(html.toString()).isEqualTo("<ul><li>x</li>\n</ul>\n");
    }

    @Test
    void refusesToEndWithAnElementLeftOpen() {
        html.open("div");
        assertThatThrownBy(html::toString)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("div");
    }
}

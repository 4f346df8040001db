package veritable.kernel.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import veritable.kernel.api.Limits;
import veritable.kernel.api.MimeBundle;

/** Whatever values hold, their HTML has the tags we wrote and no others. */
class MarkupTest {
    private static final String[] PARTS = {
        "<",
        ">",
        "&",
        "\"",
        "'",
        "<script>",
        "</td>",
        "-->",
        "<!--",
        "&lt;",
        "]]>",
        " onload=",
        "a",
        "\u0000",
        "\uD83D",
        "网",
        "javascript:",
        "`",
        "\n",
        "</style>",
        "&#x3c;"
    };

    record Pair(String left, Object right) {}

    @RepeatedTest(200)
    void everythingInATableIsText(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        String text = hostile(random);
        Map<Object, Object> map = new LinkedHashMap<>();
        map.put(text, List.of(hostile(random)));
        for (Object value :
                List.of(
                        List.of(text),
                        List.of(new Pair(text, List.of(text))),
                        List.of(map),
                        map,
                        new String[] {text})) {
            String html = html(value);
            assertThat(html.replaceAll("onclick=\"[^\"]*\"", ""))
                    .doesNotContain("<script", "<!--", "</style", "onload=\"", "'", "\u0000");
            assertThat(tags(html))
                    .isSubsetOf(
                            "div", "table", "thead", "tbody", "tr", "th", "td", "br", "small", "i");
        }
    }

    private static String hostile(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i >= 0; i--) {
            text.append(PARTS[random.nextInt(PARTS.length)]);
        }
        return text.toString();
    }

    private static List<String> tags(String html) {
        return java.util.regex.Pattern.compile("</?([a-zA-Z!][^ >/]*)")
                .matcher(html)
                .results()
                .map(tag -> tag.group(1))
                .distinct()
                .toList();
    }

    private static String html(Object value) {
        return new Renderers()
                .render(value, Limits.STANDARD)
                .data()
                .getOrDefault(MimeBundle.HTML, "")
                .toString();
    }

    @Test
    void writesEverySignThatMarkupIsMadeOfAsItsName() {
        assertThat(Markup.escape("<a href=\"x\" b='c'>&amp;"))
                .isEqualTo("&lt;a href=&quot;x&quot; b=&#39;c&#39;&gt;&amp;amp;");
    }
}

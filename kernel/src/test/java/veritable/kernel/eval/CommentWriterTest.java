package veritable.kernel.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommentWriterTest {
    private static Documentation.Comment written(String comment) {
        return Documenter.written(new Compiling(List.of()), comment, Documentation.Comment.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{@code a < b} | <code>a &lt; b</code> | `a < b`",
                "a &lt; b | a &lt; b | a &lt; b",
                "{@link String#length() the length} | <code>the length</code> | `the length`",
                "{@link #length()} | <code>length()</code> | `length()`",
                "{@linkplain String strings} | strings | strings",
                "{@literal <b>} | &lt;b&gt; | &lt;b&gt;",
                "<b>bold</b> and <i>italic</i> | <b>bold</b> and <i>italic</i> | **bold** and *italic*",
                "<ul><li>one<li>two</ul> | <ul><li>one</li><li>two</li></ul> | ~- one\n- two~",
                "<b>open | <b>open</b> | **open**",
                "stray</div></b> | stray | stray",
                "<script>alert(1)</script> | alert(1) | alert(1)",
                "<img src=x onerror=alert(1)> | ~~ | ~~",
                "<p onclick=\"x\">text | <p>text</p> | text",
                "<a href=\"https://x.org/?a=1\">site</a> | <a href=\"https://x.org/?a=1\">site</a> | [site](https://x.org/?a=1)",
                "<a href=\"javascript:alert(1)\">site</a> | site | site",
                "<a href=\"JaVaScRiPt:alert(1)\">site</a> | site | site",
                "a_b *c* [d](e) | a_b *c* [d](e) | a\\_b \\*c\\* \\[d\\](e)",
            })
    void writesTheWordsOfAComment(String comment, String html, String markdown) {
        assertThat(written(comment).html()).isEqualTo(html);
        assertThat(written(comment).markdown()).isEqualTo(markdown);
    }

    @Test
    void keepsTheLinesOfPreformattedText() {
        Documentation.Comment comment =
                written("Such as\n<pre>{@code\nif (a < b) {\n    c();\n}\n}</pre>");
        assertThat(comment.html()).contains("<pre>").contains("if (a &lt; b) {\n    c();\n}");
        assertThat(comment.markdown()).contains("```\n").contains("if (a < b) {\n    c();\n}");
    }

    @Test
    void gathersBlockTags() {
        Documentation.Comment comment =
                written(
                        "Does.\n@param a the <b>first\n@param <T> any\n@return it\n@throws"
                                + " IllegalStateException if not\n@since 1.2\n@unknown x");
        assertThat(comment.html())
                .isEqualTo(
                        "Does.<dl><dt>Parameters</dt><dd><code>a</code> – the"
                                + " <b>first</b></dd><dd><code>&lt;T&gt;</code> –"
                                + " any</dd></dl><dl><dt>Returns</dt><dd>it</dd></dl><dl><dt>Throws</dt><dd><code>IllegalStateException</code>"
                                + " – if not</dd></dl><dl><dt>Since</dt><dd>1.2</dd></dl>");
        assertThat(comment.text())
                .isEqualTo(
                        "Does.\n\nParameters:\n  a – the first\n  <T> – any\n\nReturns:\n  it\n\nThrows:\n"
                                + "  IllegalStateException – if not\n\nSince:\n  1.2");
    }
}

package veritable.report;

import java.util.Random;

/** Documents made of the pieces that parsers stumble over, the same for the same seed. */
final class RandomMarkdown {
    private static final String[] WORDS = {
        "Kubernetes",
        "1.30",
        "版本",
        "更新，",
        "K8s",
        "：",
        "a_b",
        "é",
        "😀",
        "𠀀",
        "x",
        "（",
        "）",
        "v2",
        "1.30.4+k3s1",
        "100ms",
        " ",
        "  ",
        "\t",
        ".",
        ",",
        "-",
        "1.",
        "2025-11-04",
        "々",
        "“",
        "。"
    };
    private static final String[] MARKS = {
        "*",
        "**",
        "***",
        "_",
        "__",
        "~~",
        "~",
        "`",
        "``",
        "[",
        "]",
        "](",
        ")",
        "![",
        "(",
        "<",
        ">",
        "<br>",
        "<b>",
        "</b>",
        "<!-- c -->",
        "<T>",
        "<http://a.b>",
        "&amp;",
        "&",
        "&#20013;",
        "&nbsp;",
        "&ngE;",
        "\\",
        "\\*",
        "\\|",
        "|",
        "https://a.b/c",
        "[a](b)",
        "[`a`](b \"t\")",
        "[r]",
        "[r][]",
        "\\\\",
        "\u0000",
        "{",
        "$",
        "=",
        "!",
        "+",
        "'",
        "\"",
        "(b)",
        "`c`",
        "**s**",
        "<br/>",
        "< "
    };
    private static final String[] STARTS = {
        "",
        "",
        "",
        "",
        "# ",
        "## ",
        "### ",
        "- ",
        "* ",
        "1. ",
        "2) ",
        "> ",
        "  ",
        "    ",
        "\t",
        "```\n",
        "~~~\n",
        "| ",
        "---",
        "===",
        "- [ ] ",
        " \t- ",
        ">\t",
        "[r]: /u",
        "<div>",
        "<!--",
        "|---|---|\n",
        "| a | b |\n|---|---|\n|",
        "a | b\n--|--\n",
        "-\t",
        "1.\t",
        "+ "
    };
    private static final String[] ENDS = {
        "\n", "\n", "\n", "\n\n", "\r\n", "\r", "  \n", "\\\n", " |\n", "|\n"
    };

    private RandomMarkdown() {}

    static String of(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        int lines = random.nextInt(12);
        int wild = random.nextInt(4);
        for (int i = 0; i < lines; i++) {
            for (int s = random.nextInt(3); s > 0; s--) {
                text.append(pick(random, STARTS));
            }
            for (int w = random.nextInt(12); w > 0; w--) {
                text.append(pick(random, random.nextInt(4) < wild ? MARKS : WORDS));
                if (random.nextInt(3) == 0) {
                    text.append(' ');
                }
            }
            text.append(pick(random, ENDS));
        }
        return text.toString();
    }

    private static String pick(Random random, String[] from) {
        return from[random.nextInt(from.length)];
    }
}

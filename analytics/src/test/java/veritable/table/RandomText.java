package veritable.table;

import java.util.Random;

/** Text of all kinds of characters, the troublesome ones far more often than in any report. */
final class RandomText {
    private static final String[] TROUBLE = {
        "\"",
        "'",
        ",",
        ";",
        "\n",
        "\r",
        "\r\n",
        "\t",
        " ",
        "  ",
        "=",
        "+",
        "-",
        "@",
        "＝",
        "|",
        "\\",
        "`",
        "*",
        "_",
        "~~",
        "[x](y)",
        "<b>",
        "</td>",
        "&amp;",
        "&#124;",
        "<!--",
        "$x$",
        "http://a.b",
        "www.a.b",
        "![x](y)",
        "\u001B[31m",
        "\u009B2J",
        "\u007F",
        "\u0000",
        "\u000B",
        "\u000C",
        "\u0085",
        "\u2028",
        "\u202E",
        "\uFEFF",
        "\u00A0",
        "\u3000",
        "\\N",
        "NULL",
        "#",
        "1.20",
        "007",
        "{}",
        "{0}",
        "%s",
        "${x}",
        "---",
        ":-:",
        "\\|",
        "\uFFFD",
        "null",
        "\\n"
    };

    private RandomText() {}

    /** Not empty; without halves of surrogate pairs. */
    static String of(Random random) {
        StringBuilder text = new StringBuilder();
        int parts = 1 + random.nextInt(8);
        for (int i = 0; i < parts; i++) {
            switch (random.nextInt(4)) {
                case 0 -> text.appendCodePoint(character(random, 0x80));
                case 1 -> text.append("版本更新服务网格".charAt(random.nextInt(8)));
                case 2 -> text.appendCodePoint(character(random, 0x110000));
                default -> text.append(TROUBLE[random.nextInt(TROUBLE.length)]);
            }
        }
        return text.toString();
    }

    private static int character(Random random, int end) {
        int character = random.nextInt(end);
        return character >= 0xD800 && character <= 0xDFFF ? '?' : character;
    }
}

package veritable.kernel.magic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import veritable.kernel.api.MagicCall;

class CellTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 + 1",
                "int a = 7;\nint r = a\n  % b;",
                "a\n % b",
                "a\n%b",
                "String s = \"\"\"\n%time\n\"\"\";",
                "String s = \"\"\"\n  \\\"\"\"\n%time x\n\"\"\" + 1;",
                "/*\n%time\n*/ int x;",
                "// a ' quote\nint x = 5 % 3;",
                "foo(1,\n%b);",
                "int f() {\n  int y = 5\n  %x;\n  return y;\n}",
                "int y = switch (x) { default -> 5; }\n%b;",
                "char c = '%';\nString q = \"\\\"%time\";",
                "boolean x = a\n&&\n!b;",
                "!(1 > 2)",
                "!list.isEmpty()",
                "!!done",
                "int x = flag ?\n1 : 2;",
                "flag?\n1 : 2",
                "x %= 3;",
                "x = 7 % y;",
                "boolean b = x == y % 2;",
                "% 3",
                "// only a comment",
                "var s = \"open\nint y;",
            })
    void leavesCellsWithoutMagicsAlone(String code) {
        assertThat(Cell.parse(code).parts()).containsExactly(new Cell.Java(1, code));
    }

    @Test
    void hasNoPartsWhenBlank() {
        assertThat(Cell.parse(" \n\t").parts()).isEmpty();
    }

    @Test
    void splitsLinesOfMagicsFromJava() {
        Cell cell = Cell.parse("int x = 1;\n%time x + 1\n\n  %who\nx");
        assertThat(cell.parts())
                .containsExactly(
                        new Cell.Java(1, "int x = 1;\n"),
                        new Cell.Magic(2, "%time x + 1\n", line("time", "x + 1", "x", "+", "1")),
                        new Cell.Magic(4, "\n  %who\n", line("who", "")),
                        new Cell.Java(5, "x"));
    }

    @Test
    void beginsAgainAfterABlock() {
        assertThat(Cell.parse("class A {\n  int x = 1;\n}\n%who").parts())
                .hasSize(2)
                .last()
                .isEqualTo(new Cell.Magic(4, "%who", line("who", "")));
    }

    @Test
    void takesTheRestOfTheCellForAMagicOverIt() {
        assertThat(Cell.parse("\n%%bash -e\nls\n%who\n").parts())
                .containsExactly(
                        new Cell.Magic(
                                2,
                                "\n%%bash -e\nls\n%who\n",
                                new MagicCall(
                                        "bash",
                                        "-e",
                                        java.util.List.of("-e"),
                                        Optional.of("ls\n%who\n"))));
    }

    @Test
    void takesCommands() {
        assertThat(Cell.parse("!ls -l | wc").parts())
                .containsExactly(
                        new Cell.Magic(
                                1,
                                "!ls -l | wc",
                                new MagicCall(
                                        "!", "ls -l | wc", java.util.List.of(), Optional.empty())));
        assertThat(Cell.parse("!$(which ls)").parts().get(0)).isInstanceOf(Cell.Magic.class);
    }

    @Test
    void takesANegatedVariableForJava() {
        assertThat(Cell.parse("!done", "done"::equals).parts())
                .containsExactly(new Cell.Java(1, "!done"));
    }

    @Test
    void joinsLinesThatEndWithABackslash() {
        Cell.Magic magic =
                (Cell.Magic) Cell.parse("%maven a:b:1 \\\n c:d:2\nint x;").parts().get(0);
        assertThat(magic.call().arguments()).containsExactly("a:b:1", "c:d:2");
        assertThat(magic.text()).isEqualTo("%maven a:b:1 \\\n c:d:2\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%time?", "%time??", "?%time", "  %time ?"})
    void readsQuestionsAboutMagics(String code) {
        assertThat(Cell.parse(code).parts()).containsExactly(new Cell.Help(1, code, "%time"));
    }

    @Test
    void readsQuestionsAboutJava() {
        assertThat(Cell.parse("int x;\nlist.add?").parts())
                .containsExactly(
                        new Cell.Java(1, "int x;\n"), new Cell.Help(2, "list.add?", "list.add"));
    }

    @Test
    void readsAssignments() {
        assertThat(Cell.parse("int y; String home = %env HOME\nhome").parts())
                .containsExactly(
                        new Cell.Java(1, "int y; "),
                        new Cell.Assignment(
                                1,
                                "String home = %env HOME\n",
                                "String home = ",
                                line("env", "HOME", "HOME")),
                        new Cell.Java(2, "home"));
    }

    @Test
    void givesBackTheCellWhenItsPartsAreJoined() {
        String[] pieces = {
            "%time x",
            "%%bash",
            "!ls",
            "name?",
            "\n",
            "\n",
            " ",
            ";",
            "int x = 1;",
            "{",
            "}",
            "(",
            ")",
            "\"",
            "\"\"\"",
            "'",
            "//",
            "/*",
            "*/",
            "\\",
            "\r\n",
            "= ",
            "%who\n",
            "x ",
            "?",
            "%",
        };
        Random random = new Random(17);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder code = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                code.append(pieces[random.nextInt(pieces.length)]);
            }
            if (!code.toString().isBlank()) {
                assertThat(joined(code.toString())).isEqualTo(code.toString());
            }
        }
    }

    private static String joined(String code) {
        return Cell.parse(code).parts().stream().map(Cell.Part::text).collect(Collectors.joining());
    }

    private static MagicCall line(String name, String line, String... arguments) {
        return new MagicCall(name, line, java.util.List.of(arguments), Optional.empty());
    }
}

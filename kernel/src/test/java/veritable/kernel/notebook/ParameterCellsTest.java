package veritable.kernel.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterCellsTest {
    private static NotebookFile told(String parameters, String yaml) {
        try {
            return ParameterCells.inject(
                    NotebookRunnerTest.notebook("1", "#parameters:" + parameters, "2"),
                    ParameterFiles.parse("-y", yaml));
        } catch (NotebookException e) {
            throw new AssertionError(e);
        }
    }

    private static String code(String parameters, Map<String, ParameterValue> values) {
        NotebookFile notebook = NotebookRunnerTest.notebook("#parameters:" + parameters);
        return ParameterCells.inject(notebook, values).cells().get(1).source();
    }

    @Test
    void injectsBelowTheCellThatDeclares() {
        NotebookFile notebook = told("int a = 1;", "a: 7");
        assertThat(notebook.cells())
                .extracting(NotebookCell::source)
                .containsExactly("1", "int a = 1;", "// Parameters\nint a = 7;", "2");
        assertThat(notebook.cells().get(2).tags()).containsExactly("injected-parameters");
        assertThat(notebook.metadata().toString())
                .isEqualTo("{\"papermill\":{\"parameters\":{\"a\":7}}}");
    }

    @Test
    void replacesWhatWasInjectedBefore() throws Exception {
        NotebookFile twice =
                ParameterCells.inject(
                        told("int a = 1;", "a: 7"), ParameterFiles.parse("-y", "a: 8"));
        assertThat(twice.cells())
                .extracting(NotebookCell::source)
                .containsExactly("1", "int a = 1;", "// Parameters\nint a = 8;", "2");
    }

    @Test
    void injectsAtTheTopWhereNothingIsDeclared() throws Exception {
        NotebookFile notebook =
                ParameterCells.inject(
                        NotebookRunnerTest.notebook("1"), ParameterFiles.parse("-y", "a: x"));
        assertThat(notebook.cells().get(0).source()).isEqualTo("// Parameters\nvar a = \"x\";");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "int a = 1; | 5 | int a = 5;",
                "var a = 1; | 5 | var a = 5;",
                "var a = 1L; | 5 | var a = 5L;",
                "var a = -1.5; | 2 | var a = 2.0;",
                "float a = 1; | 2.5 | float a = 2.5f;",
                "var a = true; | False | var a = false;",
                "String version = \"1\"; final String a = \"1.0\"; | 1.20 | String a = \"1.20\";",
                "var a = \"x\"; | true | var a = \"true\";",
                "var a = 'x'; | ' | var a = '\\'';",
                "Path a = Path.of(\".\"); | b/c | Path a = Path.of(\"b/c\");",
                "BigDecimal a = null; | 1.10 | BigDecimal a = new java.math.BigDecimal(\"1.10\");",
                "LocalDate a = LocalDate.now(); | 2026-01-02 | LocalDate a = java.time.LocalDate.parse(\"2026-01-02\");",
                "String a; | null | String a = null;",
                "1; | 99999999999 | var a = 99999999999L;",
                "1; | 999999999999999999999 | var a = new java.math.BigInteger(\"999999999999999999999\");",
                "1; | -1e3 | var a = -1000.0;",
                "1; | nothing | var a = \"nothing\";",
                "1; | None | Object a = null;",
                "1; | \"; System.exit(0); // | var a = \"\\\"; System.exit(0); //\";",
                "1; | \\u0022; x(); | var a = \"\\\\u0022; x();\";",
            })
    void writesAValueInTheTypeThatIsDeclared(String declared, String value, String expected) {
        assertThat(code(declared, Map.of("a", ParameterValue.parse(value))))
                .isEqualTo("// Parameters\n" + expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "List<String> a = List.of(); | [x, 1] | List<String> a = java.util.List.<String>of(\"x\", \"1\");",
                "Map<String, Integer> a; | {x: 1} | Map<String, Integer> a = new java.util.LinkedHashMap<String, Integer>() {{ put(\"x\", 1); }};",
                "double[] a = {}; | [1, 2.5] | double[] a = new double[] {1.0, 2.5};",
                "1; | [1, null] | var a = java.util.Arrays.asList(1, null);",
                "1; | {x: [true]} | java.util.Map<String, Object> a = new java.util.LinkedHashMap<String, Object>() {{ put(\"x\", java.util.List.of(true)); }};",
            })
    void writesListsAndMaps(String declared, String yaml, String expected) {
        assertThat(told(declared, "a: " + yaml).cells().get(2).source())
                .isEqualTo("// Parameters\n" + expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "int a = 1; | abc | parameter a: \"abc\" (expected int)",
                "int a = 1; | 3000000000 | parameter a: 3000000000 (expected int)",
                "boolean a = true; | 1 | parameter a: 1 (expected boolean)",
                "int a = 1; | null | parameter a: null (expected int)",
                "Thread a = null; | x | parameter a: \"x\" (expected Thread)",
            })
    void refusesAValueOfAnotherType(String declared, String value, String message) {
        assertThatThrownBy(() -> code(declared, Map.of("a", ParameterValue.parse(value))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({"a b", "class", "1a", "'a; x()'"})
    void refusesANameThatJavaDoesNotAllow(String name) {
        assertThatThrownBy(() -> code("1;", Map.of(name, ParameterValue.parse("1"))))
                .hasMessage("parameter \"" + name + "\" (expected a name that Java allows)");
    }

    @Test
    void findsWhatIsDeclared() {
        assertThat(
                        Declaration.of(
                                """
                                import java.util.*;
                                // not this: int x = 5;
                                final int rows = 5; // how many
                                var names = List.of("a;", "b"); /* whose */
                                Map<String, List<Integer>> m;
                                rows();
                                double[] d = {1, 2};
                                """))
                .containsExactly(
                        new Declaration("int", "rows", "5", "how many"),
                        new Declaration("var", "names", "List.of(\"a;\", \"b\")", "whose"),
                        new Declaration("Map<String, List<Integer>>", "m", "", ""),
                        new Declaration("double[]", "d", "{1, 2}", ""));
    }

    @Test
    void anyTextComesThroughTheCompilerAsItIs() {
        StringBuilder code = new StringBuilder("List.of(");
        StringBuilder expected = new StringBuilder();
        Random random = new Random(5);
        for (int i = 0; i < 40; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = 0; j < 30; j++) {
                int kind = random.nextInt(4);
                text.append(
                        (char)
                                (kind == 0
                                        ? random.nextInt(0xD800)
                                        : kind == 1
                                                ? "\\u\"'%\n".charAt(random.nextInt(6))
                                                : random.nextInt(128)));
            }
            code.append(i > 0 ? "," : "").append(JavaLiteral.text(text.toString()));
            expected.append(text.toString().hashCode()).append(' ');
        }
        code.append(").stream().map(t -> t.hashCode() + \" \").collect(Collectors.joining())");
        NotebookRun run =
                new NotebookRunner(RunOptions.STANDARD)
                        .run(NotebookRunnerTest.notebook(code.toString()));
        assertThat(run.notebook().cells().get(0).outputs().toString())
                .contains(expected.toString());
    }

    @Test
    void aRunSeesWhatItWasTold() {
        NotebookFile notebook =
                told(
                        "List<String> names = List.of(); int rows = 1; Map<String, Object> more = null;",
                        "{names: [a, b], rows: 3, more: {x: [1, null, 2.5], y: {z: true}}}");
        NotebookRun run =
                new NotebookRunner(RunOptions.STANDARD)
                        .run(
                                notebook.withCells(
                                        concat(
                                                notebook.cells(),
                                                NotebookCell.code(
                                                        "\"\" + names + rows + more", ""))));
        assertThat(run.failure()).isEmpty();
        assertThat(run.notebook().cells().get(4).outputs().toString())
                .contains("[a, b]3{x=[1, null, 2.5], y={z=true}}");
    }

    private static List<NotebookCell> concat(List<NotebookCell> cells, NotebookCell last) {
        List<NotebookCell> all = new java.util.ArrayList<>(cells);
        all.add(last);
        return all;
    }
}

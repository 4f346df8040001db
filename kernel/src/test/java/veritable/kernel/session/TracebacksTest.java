package veritable.kernel.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TracebacksTest {
    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void namesClassesAndFramesAsThePersonWroteThem() {
        desk.run("class Mine extends RuntimeException { Mine(String m) { super(m); } }");
        assertThat(
                        desk.error(
                                "void fail() {\n"
                                        + "    var thrown = new Mine(\"one\");\n"
                                        + "    thrown.addSuppressed(new IllegalStateException());\n"
                                        + "    thrown.initCause(new Mine(\"two\"));\n"
                                        + "    throw thrown;\n"
                                        + "}\n"
                                        + "fail();"))
                .isEqualTo(
                        """
                        Mine: one
                            at cell.fail(cell [1]:2)
                            at cell.main(cell [1]:7)
                            Suppressed:
                            java.lang.IllegalStateException
                                at cell.fail(cell [1]:3)
                                at cell.main(cell [1]:7)
                        Caused by:
                        Mine: two
                            at cell.fail(cell [1]:4)
                            at cell.main(cell [1]:7)""");
    }

    @Test
    void anExceptionThatIsAValueIsNamedTheSameWay() {
        desk.run("class Mine extends RuntimeException { Mine(String m) { super(m); } }");
        assertThat(desk.value("new Mine(\"one\")"))
                .isEqualTo("Mine: one\n    at cell.main(cell [1]:1)");
    }

    @Test
    void endsWhereCausesCauseOneAnother() {
        desk.run(
                "class Loop extends RuntimeException {\n"
                        + "    Throwable other;\n"
                        + "    public Throwable getCause() { return other; }\n"
                        + "}\n"
                        + "var one = new Loop();\n"
                        + "var two = new Loop();\n"
                        + "one.other = two;\n"
                        + "two.other = one;");
        assertThat(desk.error("throw one;")).endsWith("Caused by:\n(again Loop)");
        assertThat(desk.value("one")).endsWith("caused by: (cycle)");
        desk.run(
                "class Worse extends RuntimeException {\n"
                        + "    public Throwable getCause() { throw this; }\n"
                        + "    public String toString() { throw this; }\n"
                        + "}");
        assertThat(desk.error("throw new Worse();")).startsWith("Worse (its toString threw Worse)");
        assertThat(desk.value("new Worse()")).startsWith("Worse (its toString threw Worse)");
    }

    @Test
    void aCellHasOneMainPart() {
        assertThat(desk.error("var thrown = List.of(1).get(1);"))
                .containsOnlyOnce("at cell.main(cell [1]:1)");
    }

    @Test
    void offersImportsOfWhatExtensionsSee() {
        assertThat(desk.error("Progress.of(3)"))
                .endsWith("\n  import veritable.kernel.api.Progress;");
    }
}

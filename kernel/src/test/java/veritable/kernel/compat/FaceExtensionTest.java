package veritable.kernel.compat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import veritable.kernel.api.Magic;
import veritable.kernel.api.MagicCall;
import veritable.kernel.api.MagicException;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.api.Notebook;
import veritable.kernel.api.Notebooks;
import veritable.kernel.eval.Evaluators;
import veritable.kernel.session.Front;
import veritable.kernel.session.Outcome;
import veritable.kernel.session.Session;

@Tag("slow")
class FaceExtensionTest {
    private final List<String> events = new ArrayList<>();
    private final Shown front = new Shown(events);
    private final Session session = Session.open(Evaluators.jshell(), front);
    private final Notebook notebook = Notebooks.notebook();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private record Shown(List<String> events) implements Front {
        @Override
        public void display(MimeBundle forms, String id) {
            events.add("display " + forms.data());
        }

        @Override
        public void update(MimeBundle forms, String id) {
            events.add("update " + forms.data());
        }

        @Override
        public void clear(boolean wait) {}

        @Override
        public String input(String prompt, boolean hidden) throws IOException {
            throw new IOException("nobody is there");
        }

        @Override
        public void page(MimeBundle forms) {}

        @Override
        public void nextInput(String code, boolean replace) {}
    }

    @BeforeEach
    void takesWhatIsPrinted() {
        PrintStream taken = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(taken);
        System.setErr(taken);
    }

    @AfterEach
    void closes() {
        System.setOut(out);
        System.setErr(err);
        session.close();
    }

    private MimeBundle result(String cell) {
        Outcome outcome = session.run("cell [1]", cell, front);
        assertThat(outcome).isInstanceOf(Outcome.Result.class);
        return ((Outcome.Result) outcome).forms();
    }

    @Test
    void showsDataFramesOfDflibByItsOwnExtension(@TempDir Path folder) throws IOException {
        notebook.addToClasspath(OwnExtension.dflib(folder));
        assertThat(result("DataFrame.foldByRow(\"a\", \"b\").of(1, 2, 3, 4)").data())
                .containsEntry(MimeBundle.TEXT, "\na b\n- -\n1 2\n3 4\n2 rows x 2 columns");
        assertThat(result("Series.of(1, 2)").data().get(MimeBundle.TEXT)).asString().contains("1");
    }

    @Test
    void knowsTheTypesThatAnExtensionRegisters(@TempDir Path folder) throws IOException {
        OwnExtension.compile(folder);
        notebook.addToClasspath(List.of(folder));
        assertThat(result("new own.Own.Point(3, 4)").data())
                .containsEntry(MimeBundle.HTML, "<b>3</b>")
                .containsEntry(MimeBundle.TEXT, "Point[x=3, y=4]");
    }

    @Test
    void showsAndUpdatesWhatAnExtensionDisplays(@TempDir Path folder) throws IOException {
        OwnExtension.compile(folder);
        notebook.addToClasspath(List.of(folder));
        assertThat(events)
                .containsExactly(
                        "display "
                                + Map.of("text/plain", "hello").toString().replace("}", "")
                                + ", application/json={a=[1, 2.5]}}",
                        "update {text/plain=goodbye}");
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("installed");
    }

    @Test
    void runsTheMagicsOfAnExtension(@TempDir Path folder) throws Exception {
        OwnExtension.compile(folder);
        notebook.addToClasspath(List.of(folder));
        assertThat(call("shout", List.of("a", "b"), null)).isEqualTo("A B");
        assertThat(call("length", List.of(), "12345")).isEqualTo("50");
        assertThatThrownBy(() -> call("shout", List.of(), "a"))
                .isInstanceOf(MagicException.class)
                .hasMessage("stands on a line only (write %shout)");
    }

    private @Nullable Object call(String name, List<String> words, @Nullable String body)
            throws Exception {
        Magic magic =
                notebook.magics().stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        return magic.call(
                new MagicCall(name, String.join(" ", words), words, Optional.ofNullable(body)),
                notebook);
    }

    @Test
    void installsEachExtensionOnce(@TempDir Path folder, @TempDir Path other) throws IOException {
        OwnExtension.compile(folder);
        notebook.addToClasspath(List.of(folder));
        notebook.addToClasspath(OwnExtension.dflib(other));
        notebook.addToClasspath(List.of(folder));
        assertThat(events).hasSize(2);
        assertThat(result("Series.of(1, 2)").data()).containsKey(MimeBundle.TEXT);
    }

    @Test
    void rendersStandardTypesAsBefore(@TempDir Path folder) throws IOException {
        OwnExtension.compile(folder);
        notebook.addToClasspath(List.of(folder));
        assertThat(result("\"text\"")).isEqualTo(MimeBundle.text("text"));
        assertThat(result("List.of(1)").data()).containsKey(MimeBundle.HTML);
    }
}

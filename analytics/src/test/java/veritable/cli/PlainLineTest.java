package veritable.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainLineTest {
    private final Option format = Option.of("csv|json", "Form.", "-f", "--format");
    private final Option quiet = Option.flag("No messages.", "-q", "--quiet");
    private final Option names = Option.repeated("NAME", "Names.", "--name");
    private final Operand what = Operand.one("WHAT", "A table.");
    private final Operand inputs = Operand.rest("INPUT", "Reports.");
    private final Syntax syntax =
            Syntax.of("Exports.").operands(what, inputs).options(format, quiet, names);

    @Test
    void givesOptionsAndOperandsWhatTheLineSaysOfThem() {
        assertThat(
                        PlainLine.read(
                                List.of("claims", "-q", "a.md", "--format=csv", "-", "b=c"),
                                syntax))
                .isTrue();
        assertThat(what.value()).isEqualTo("claims");
        assertThat(inputs.values()).containsExactly("a.md", "-", "b=c");
        assertThat(format.value()).contains("csv");
        assertThat(quiet.isGiven()).isTrue();
        assertThat(names.isGiven()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "claims --help",
                "claims --format",
                "claims --format=",
                "claims --format --quiet",
                "claims --format csv -f json",
                "claims -q --quiet",
                "claims -fcsv",
                "claims -qf csv",
                "claims --quiet=true",
                "claims --name a --name b",
                "claims @words",
                "claims --format @words",
                "claims -- -q",
                "claims --nothing"
            })
    void leavesEverythingElseAloneAndGivesNothing(String line) {
        List<String> words = line.isEmpty() ? List.of() : List.of(line.split(" "));
        assertThat(PlainLine.read(words, syntax)).isFalse();
        assertThat(what.values()).isEmpty();
        assertThat(inputs.values()).isEmpty();
        assertThat(format.isGiven() || quiet.isGiven() || names.isGiven()).isFalse();
    }

    @Test
    void readsWhatTheManualReadsTheSame(@TempDir Path folder) throws Exception {
        String file =
                Files.writeString(folder.resolve("a.md"), "Istio 1.20 and Go 1.23.\n").toString();
        List<String> parts =
                List.of(
                        "--format",
                        "csv",
                        "--format=json",
                        "--lang",
                        "zh",
                        "-q",
                        "-",
                        "table",
                        "--fail-on",
                        "note",
                        "--fail-on=error",
                        "--encoding",
                        "UTF-8");
        Random random = new Random(7);
        for (int i = 0; i < 150; i++) {
            List<String> line = new ArrayList<>(List.of("compare", file));
            for (int n = random.nextInt(4); n > 0; n--) {
                line.add(1 + random.nextInt(line.size()), parts.get(random.nextInt(parts.size())));
            }
            String[] args = line.toArray(new String[0]);
            assertThat(Run.of(args)).as(line.toString()).isEqualTo(Run.inFull(args));
        }
    }

    @Test
    void splitsTheNamesOfTechnologiesInTheManualsWay() {
        Run run = Run.of("chart", "progression", "-", "-t", "Go,Istio", "-t", "Knative", "-q");
        assertThat(run.err()).contains("nothing to show");
    }

    @Test
    void completesFilesWhereAFileIsExpected() {
        assertThat(Run.of("generate-completion").out()).contains("--technologies", "compgen -f");
    }

    @Test
    void saysWhichWordIsMissing() {
        assertThat(Run.of("export").err()).contains("Missing required parameter: 'WHAT'");
        assertThat(Run.of("claims", "--version").out()).startsWith("veritable ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "9", "x", "2.0"})
    void refusesAScaleThatIsNoneOfThoseOffered(String scale) {
        Run run = Run.of("chart", "versions", "-", "--format", "png", "--scale", scale);
        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--scale " + scale).contains("1 to 8");
    }
}

package veritable.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import veritable.claim.Statements;
import veritable.report.Report;
import veritable.report.Reports;

/**
 * Every rule against its golden cases: reports {@code <case>.a.md}, {@code .b.md} … and what the
 * rule finds in them, {@code <case>.findings}. A case that begins with "none" has no findings. What
 * was found instead is in {@code target/rules}, to be copied over if it is right.
 */
class RulesTest {
    private static final Path CASES = Path.of("src/test/resources/rules");

    @TestFactory
    Stream<DynamicTest> findsWhatTheGoldenFilesSay() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Rule rule : Rules.standard()) {
            for (String name : cases(rule)) {
                tests.add(DynamicTest.dynamicTest(rule.id() + "/" + name, () -> check(rule, name)));
            }
        }
        return tests.stream();
    }

    @Test
    void everyRuleHasCasesWithAndWithoutFindings() throws IOException {
        for (Rule rule : Rules.standard()) {
            assertThat(cases(rule)).as(rule.id()).anyMatch(name -> !name.startsWith("none"));
            assertThat(cases(rule)).as(rule.id()).anyMatch(name -> name.startsWith("none"));
        }
    }

    @Test
    void everyFolderOfCasesBelongsToARule() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            assertThat(folders.filter(Files::isDirectory).map(each -> name(each)))
                    .containsExactlyInAnyOrderElementsOf(
                            Rules.standard().stream().map(Rule::id).toList());
        }
    }

    @Test
    void ofTheNotesOnlyThoseThatNameARecommendationAreKept() {
        Statements all =
                Statements.in(
                        Reports.parse(
                                "a.md",
                                """
                                # Choosing

                                - Falco watches the calls.
                                - Falco alerts, too.
                                - Nothing else is to say.

                                ## Recommendations

                                - Security: Falco 0.38
                                """));
        Statements enough = Rules.enough(all);
        assertThat(enough.noteCount()).isEqualTo(all.notes().size());
        assertThat(enough.notes().size()).isLessThan(all.notes().size());
        assertThat(enough.hasAllNotes()).isFalse();
        assertThat(all.hasAllNotes()).isTrue();
        assertThat(enough.withNotes(all.notes())).isEqualTo(all);
    }

    private static void check(Rule rule, String name) throws IOException {
        List<Report> reports = new ArrayList<>();
        for (char side = 'a'; Files.exists(file(rule, name, side + ".md")); side++) {
            reports.add(
                    Reports.parse(side + ".md", Files.readString(file(rule, name, side + ".md"))));
        }
        List<Finding> findings = Comparison.of(reports).findings(rule.id());
        List<Statements> enough = reports.stream().map(Statements::in).map(Rules::enough).toList();
        assertThat(Comparison.of(enough).findings(rule.id()))
                .as("what is found without most notes")
                .isEqualTo(findings);
        String found = Printed.of(findings);
        Path golden = file(rule, name, "findings");
        String expected = Files.exists(golden) ? Files.readString(golden) : "no golden file";
        if (!found.equals(expected)) {
            Path actual = Path.of("target").resolve(CASES.getFileName()).resolve(rule.id());
            Files.createDirectories(actual);
            Files.writeString(actual.resolve(name + ".findings"), found);
        }
        assertThat(findings.isEmpty()).as("no findings").isEqualTo(name.startsWith("none"));
        assertThat(found).isEqualTo(expected);
        assertThat(findings)
                .allMatch(finding -> finding.severity().compareTo(rule.severity()) >= 0);
    }

    private static TreeSet<String> cases(Rule rule) throws IOException {
        TreeSet<String> cases = new TreeSet<>();
        Path folder = CASES.resolve(rule.id());
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.forEach(each -> cases.add(name(each).substring(0, name(each).indexOf('.'))));
            }
        }
        return cases;
    }

    private static Path file(Rule rule, String name, String ending) {
        return CASES.resolve(rule.id()).resolve(name + "." + ending);
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}

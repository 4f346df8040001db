package veritable.decision;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import veritable.compare.Comparison;
import veritable.compare.Finding;
import veritable.compare.Told;
import veritable.release.ReleaseCatalogue;
import veritable.release.ReleaseSources;

class LedgerTest {
    private static final String DAY = "2025-11-04";

    @TempDir private Path folder;
    private Path path;
    private Ledger ledger;

    @BeforeEach
    void open() {
        path = folder.resolve("decisions.jsonl");
        ledger = Ledger.at(path).by("ann").with(clock("2025-11-05T09:30:00.123Z"));
    }

    private static Clock clock(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }

    private static Comparison comparison(String istioA, String istioB) {
        return Comparison.of(
                List.of(
                        Told.by("one", DAY).claim("Istio", istioA).claim("Flux", "2.0").done(),
                        Told.by("two", DAY).claim("Istio", istioB).claim("Flux", "2.3").done()));
    }

    private static Finding conflict(Comparison comparison, String subject) {
        return comparison.findings("conflicting-versions").stream()
                .filter(each -> each.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private final Comparison first = comparison("1.20", "1.21");
    private final Finding istio = conflict(first, "Istio");

    private Case istioIn(Comparison comparison) {
        return ledger.docket(comparison).find(conflict(comparison, "Istio").id()).orElseThrow();
    }

    @Test
    void writesADecisionAsOneLineWithKeysInOrder() throws IOException {
        Decision decision = ledger.accept(istio, "b", " It stands in the release notes. ");

        assertThat(Files.readString(path))
                .isEqualTo(
                        "{\"id\":\""
                                + decision.id()
                                + "\",\"time\":\"2025-11-05T09:30:00Z\",\"reviewer\":\"ann\",\"answer\":\"B\","
                                + "\"reason\":\"It stands in the release notes.\",\"finding\":\""
                                + istio.id()
                                + "\",\"rule\":\"conflicting-versions\",\"subject\":\"Istio\",\"role\":\"current\","
                                + "\"evidence\":["
                                + "{\"report\":\"one.md\",\"value\":\"1.20\",\"verdict\":\"outdated_eol\",\"quotes\":[\"Istio | 1.20\"]},"
                                + "{\"report\":\"two.md\",\"value\":\"1.21\",\"verdict\":\"outdated_eol\",\"quotes\":[\"Istio | 1.21\"]}],"
                                + "\"after\":[]}\n");
        assertThat(ledger.entries()).containsExactly(decision);
        assertThat(decision.value()).contains("1.21");
    }

    @Test
    void keepsADecisionWhileReportsSayTheSame() {
        Decision decision = ledger.accept(istio, "B", "");

        Case now = istioIn(comparison("1.20", "1.21"));
        assertThat(now.standing()).isEqualTo(Standing.KEPT);
        assertThat(now.settled()).contains(decision);
        assertThat(ledger.docket(first).undecided())
                .extracting(each -> each.finding().subject())
                .contains("Flux")
                .doesNotContain("Istio");
    }

    @Test
    void keepsADecisionWhereverTheWordsStand() {
        ledger.accept(istio, "B", "");
        Comparison renamed =
                Comparison.of(
                        List.of(
                                Told.by("three", "2025-12-01").claim("Istio", "1.21").done(),
                                Told.by("four", "2025-12-01").claim("Istio", "1.20").done()));

        assertThat(istioIn(renamed).standing()).isEqualTo(Standing.KEPT);
    }

    @Test
    void turnsStaleWhenTheEvidenceChangesAndSaysWhat() {
        Decision decision = ledger.accept(istio, "B", "");

        Case now = istioIn(comparison("1.20", "1.22"));
        assertThat(now.standing()).isEqualTo(Standing.STALE);
        assertThat(now.settled()).isEmpty();
        assertThat(now.decisions()).containsExactly(decision);
        assertThat(now.changes()).hasSize(1);
        Change change = now.changes().get(0);
        assertThat(change.before().orElseThrow().value()).isEqualTo("1.21");
        assertThat(change.now().orElseThrow().value()).isEqualTo("1.22");
    }

    @Test
    void turnsStaleWhenTheReleaseHistoryChangesItsMind() throws IOException {
        ledger.accept(istio, "B", "");
        Path facts =
                Files.writeString(
                        folder.resolve("facts.csv"),
                        "product,cycle,release_date,latest_patch,latest_date,eol,source\n"
                                + "istio,1.21,2024-03-13,,,2026-01-01,us\n"
                                + "istio,1.20,2023-11-14,,,2026-01-01,us\n");
        Comparison later =
                Comparison.of(
                        first.statements(),
                        ReleaseCatalogue.of(List.of(ReleaseSources.read(facts))));

        assertThat(istioIn(later).standing()).isEqualTo(Standing.STALE);
        assertThat(istioIn(later).changes()).hasSize(2);
        assertThat(istioIn(Comparison.of(first.statements(), ReleaseCatalogue.none())).standing())
                .as("nobody was asked")
                .isEqualTo(Standing.KEPT);
    }

    @Test
    void comesBackToADecisionWhenTheEvidenceDoes() {
        ledger.accept(istio, "B", "");
        ledger.accept(conflict(comparison("1.20", "1.22"), "Istio"), "A", "");

        assertThat(istioIn(comparison("1.20", "1.22")).standing()).isEqualTo(Standing.KEPT);
        assertThat(istioIn(first).standing())
                .as("the newer answer took its place")
                .isEqualTo(Standing.STALE);
    }

    @Test
    void listsAnAnswerWhoseFindingIsGoneAsAnOrphan() {
        Decision decision = ledger.accept(istio, "B", "");

        assertThat(ledger.docket(comparison("1.20", "1.20")).orphans()).containsExactly(decision);
        assertThat(ledger.docket(first).orphans()).isEmpty();
    }

    @Test
    void leavesAFindingOpenWhoseAnswerIsPutOff() {
        Decision decision = ledger.accept(istio, "deferred", "");

        Case now = istioIn(first);
        assertThat(now.standing()).isEqualTo(Standing.OPEN);
        assertThat(now.decisions()).containsExactly(decision);
        assertThat(ledger.docket(first).undecided()).contains(now);
    }

    @Test
    void takesTheLastAnswer() {
        Decision one = ledger.accept(istio, "A", "");
        Decision two = ledger.by("bob").with(clock("2025-11-06T00:00:00Z")).accept(istio, "B", "");

        assertThat(two.after()).containsExactly(one.id());
        assertThat(istioIn(first).settled()).contains(two);
        assertThat(ledger.history(istio)).containsExactly(one, two);
    }

    @Test
    void undoesBackToWhatWasBefore() {
        Decision one = ledger.accept(istio, "A", "");
        Decision two = ledger.accept(istio, "B", "");

        ledger.undo(two.id(), "misread");
        assertThat(istioIn(first).settled()).contains(one);
        ledger.undo(one.id(), "");
        assertThat(istioIn(first).standing()).isEqualTo(Standing.OPEN);
        assertThat(ledger.history(istio)).hasSize(4);

        Decision three = ledger.accept(istio, "both", "two meshes");
        assertThat(istioIn(first).settled()).contains(three);
        assertThatThrownBy(() -> ledger.undo(one.id(), ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no decision " + one.id() + " is in force");
    }

    @Test
    void reportsAnswersThatAMergeBroughtTogether() throws IOException {
        Ledger elsewhere = Ledger.at(folder.resolve("theirs.jsonl")).by("bob");
        Decision ours = ledger.accept(istio, "A", "");
        Decision theirs = elsewhere.accept(istio, "B", "");
        merge(folder.resolve("theirs.jsonl"));

        Case now = istioIn(first);
        assertThat(now.standing()).isEqualTo(Standing.CONTESTED);
        assertThat(now.decisions()).containsExactly(ours, theirs);
        assertThat(now.settled()).isEmpty();

        Decision settled = ledger.accept(istio, "B", "agreed with Bob");
        assertThat(settled.after()).containsExactly(ours.id(), theirs.id());
        assertThat(istioIn(first).settled()).contains(settled);
    }

    @Test
    void takesTwoWhoSayTheSameForOne() throws IOException {
        Ledger elsewhere = Ledger.at(folder.resolve("theirs.jsonl")).by("bob");
        ledger.accept(istio, "B", "");
        elsewhere.accept(istio, "B", "so do I");
        merge(folder.resolve("theirs.jsonl"));

        assertThat(istioIn(first).standing()).isEqualTo(Standing.KEPT);
    }

    @Test
    void losesNothingInAConflictOfGit() throws IOException {
        Decision ours = ledger.accept(istio, "A", "");
        Decision theirs =
                Ledger.at(folder.resolve("theirs.jsonl")).by("bob").accept(istio, "B", "");
        Files.writeString(
                path,
                "<<<<<<< HEAD\n"
                        + Files.readString(path)
                        + "=======\n"
                        + Files.readString(folder.resolve("theirs.jsonl"))
                        + ">>>>>>> theirs\n");

        assertThat(ledger.problems()).extracting(LedgerProblem::line).containsExactly(1, 3, 5);
        assertThat(ledger.problems().get(0).message())
                .isEqualTo(path + ":1: \"<<<<<<< HEAD\" (expected one JSON object on one line)");
        assertThat(istioIn(first).decisions()).containsExactly(ours, theirs);
    }

    /** As git does when it pulls: another file takes the name while a line is added. */
    @Test
    void writesIntoTheFileThatTookThePlaceOfItsOwn() throws IOException {
        Decision first = ledger.accept(istio, "A", "");
        Path pulled = folder.resolve("pulled.jsonl");
        Files.copy(path, pulled);
        Decision theirs = Ledger.at(pulled).by("bob").accept(istio, "B", "");
        Clock pulling =
                new Clock() {
                    @Override
                    public Instant instant() {
                        try {
                            if (Files.exists(pulled)) {
                                Files.move(pulled, path, StandardCopyOption.REPLACE_EXISTING);
                            }
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                        return Instant.EPOCH;
                    }

                    @Override
                    public ZoneId getZone() {
                        return ZoneOffset.UTC;
                    }

                    @Override
                    public Clock withZone(ZoneId zone) {
                        return this;
                    }
                };
        Decision ours = ledger.with(pulling).accept(istio, "B", "mine");
        assertThat(ledger.entries()).containsExactly(first, theirs, ours);
        assertThat(ledger.problems()).isEmpty();
    }

    private void merge(Path other) throws IOException {
        Files.write(path, Files.readAllBytes(other), StandardOpenOption.APPEND);
    }

    @Test
    void goesOnAfterALineThatWasCutOff() throws IOException {
        ledger.accept(istio, "A", "");
        String line = Files.readString(path);
        Files.writeString(path, line + line.substring(0, 40));

        Decision next = ledger.accept(conflict(first, "Flux"), "B", "");
        assertThat(ledger.problems()).extracting(LedgerProblem::line).containsExactly(2);
        assertThat(ledger.entries()).hasSize(2).contains(next);
        assertThat(Files.readString(path)).startsWith(line + line.substring(0, 40) + "\n{");
    }

    @Test
    void doesNotApplyALineThatWasChangedByHand() throws IOException {
        ledger.accept(istio, "A", "");
        Files.writeString(path, Files.readString(path).replace("\"A\"", "\"B\""));

        assertThat(ledger.entries()).isEmpty();
        assertThat(ledger.problems().get(0).message())
                .startsWith(
                        path + ":1: a line that was changed after it was written (expected id ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "[]",
                "null",
                "{}",
                "{\"id\":1}",
                "{\"id\":\"x\"}{}",
                "{\"id\":\"x\",\"time\":\"now\"",
                "\u0000",
            })
    void namesTheLineThatIsNoEntry(String line) throws IOException {
        Files.writeString(path, "\n" + line + "\n", UTF_8);

        assertThat(ledger.entries()).isEmpty();
        assertThat(ledger.problems()).hasSize(1);
        assertThat(ledger.problems().get(0).line()).isEqualTo(2);
    }

    @Test
    void refusesAnAnswerToWhatSomebodyElseAnswered() throws Exception {
        Case seen = istioIn(first);
        ledger.by("bob").accept(istio, "A", "");

        assertThatThrownBy(() -> ledger.decide(seen, new Answer.Side(1), ""))
                .isInstanceOf(MovedOn.class)
                .hasMessageStartingWith("Istio: answered by somebody else");
        ledger.decide(istioIn(first), new Answer.Side(1), "");
        assertThat(istioIn(first).settled().orElseThrow().answer()).isEqualTo(new Answer.Side(1));
    }

    @Test
    void replacesAStaleAnswerByANewOne() throws Exception {
        Decision old = ledger.accept(istio, "B", "");
        Comparison later = comparison("1.20", "1.22");
        Decision fresh = ledger.decide(istioIn(later), new Answer.Side(1), "");

        assertThat(fresh.after()).containsExactly(old.id());
        assertThat(istioIn(later).settled()).contains(fresh);
        assertThat(ledger.docket(later).orphans()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C | '' | Istio: answer \"C\" found, a side expected: A (1.20), B (1.21)",
                "neither | ' ' | Istio: answer \"neither\": a reason is expected",
                "maybe | '' | answer \"maybe\": not known (expected A, B …, both, other, neither, no-conflict or deferred)",
                "other | x | answer \"other\": a value is expected with it",
            })
    void refusesAnAnswerThatSaysTooLittle(String answer, String reason, String message) {
        assertThatThrownBy(() -> ledger.accept(istio, answer, reason))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThat(path).doesNotExist();
    }

    @Test
    void keepsAnotherValueAsItWasWritten() {
        Decision decision =
                ledger.decide(istio, Answer.parse("OTHER", " 1.27.3 "), "release notes");

        assertThat(ledger.entries()).containsExactly(decision);
        assertThat(decision.value()).contains("1.27.3");
    }
}

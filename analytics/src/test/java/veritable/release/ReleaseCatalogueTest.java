package veritable.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import veritable.claim.Claim;
import veritable.claim.Statements;
import veritable.language.Language;
import veritable.report.Report;
import veritable.report.Reports;
import veritable.technology.Technology;
import veritable.version.VersionSet;

class ReleaseCatalogueTest {
    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2025, 11, 4));
    private static final List<String> SEEDS =
            List.of(
                    "2025-11-technology-updates.md",
                    "2025-11-cloud-native-architecture-updates.md");

    private static Verdict verdict(ReleaseCatalogue catalogue, String technology, String versions) {
        return catalogue.verdict(new Technology(technology, ""), VersionSet.parse(versions), DAY);
    }

    @Test
    void judgesTheSeedsAsTheGoldenFileSays() throws IOException {
        StringBuilder found = new StringBuilder();
        ReleaseCatalogue catalogue = ReleaseCatalogue.standard();
        for (String seed : SEEDS) {
            Report report = Reports.parse(seed, Files.readString(Path.of("../seeds", seed)));
            Optional<LocalDate> date = report.metadata().date();
            for (Claim claim : Statements.in(report).claims()) {
                Verdict verdict = catalogue.verdict(claim.technology(), claim.versions(), date);
                found.append(claim.technology()).append(' ').append(claim.versions().text());
                found.append(" | ").append(verdict.kind().id());
                found.append(" | ").append(verdict.message(Language.ENGLISH));
                found.append(" | ").append(verdict.message(Language.CHINESE));
                found.append(" | ").append(verdict.source()).append('\n');
            }
        }
        Path actual = Path.of("target", "releases", "seeds.verdicts");
        Files.createDirectories(actual.getParent());
        Files.writeString(actual, found);
        assertThat(found.toString())
                .isEqualTo(
                        Files.readString(
                                Path.of("src/test/resources/veritable/release/seeds.verdicts")));
    }

    @Test
    void productsThatAgreeAreOneVerdict() {
        Verdict verdict = verdict(ReleaseCatalogue.standard(), "Java", "17");
        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.OUTDATED_SUPPORTED);
        assertThat(verdict.candidates()).isEmpty();
    }

    @Test
    void productsThatDoNotAgreeAreAmbiguous() {
        Verdict verdict = verdict(ReleaseCatalogue.standard(), "OpenTelemetry", "1.25");
        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.AMBIGUOUS_SUBJECT);
        assertThat(verdict.candidates()).hasSize(5);
    }

    @Test
    void aConceptHasNoVersions() {
        assertThat(verdict(ReleaseCatalogue.standard(), "policy-bundle", "1.0").kind())
                .isEqualTo(Verdict.Kind.NOT_VERSIONED);
    }

    @Test
    void withoutADateThereIsNoVerdict() {
        Verdict verdict =
                ReleaseCatalogue.standard()
                        .verdict(
                                new Technology("Istio", ""),
                                VersionSet.parse("1.20"),
                                Optional.empty());
        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.NO_DATE);
        assertThat(verdict.grounds().product()).isEqualTo("istio");
    }

    @Test
    void nobodyToAskAndNoAnswerAreDifferent() {
        assertThat(verdict(ReleaseCatalogue.standard(), "Something New", "1.0").kind())
                .isEqualTo(Verdict.Kind.NO_SOURCE);
        assertThat(verdict(ReleaseCatalogue.none(), "Istio", "1.0").kind())
                .isEqualTo(Verdict.Kind.NO_SOURCE);
        Verdict failed = verdict(ReleaseCatalogue.of(List.of(failing())), "Istio", "1.0");
        assertThat(failed.kind()).isEqualTo(Verdict.Kind.SOURCE_FAILED);
        assertThat(failed.message(Language.ENGLISH)).contains("down: connection refused");
    }

    @Test
    void aSourceThatFailsIsNotReplacedByAnother() {
        ReleaseCatalogue catalogue = ReleaseCatalogue.of(List.of(failing())).withBuiltIn();
        assertThat(verdict(catalogue, "Istio", "1.20").kind())
                .isEqualTo(Verdict.Kind.SOURCE_FAILED);
    }

    @Test
    void asksTheNextSourceForAProductThatTheFirstDoesNotKnow() {
        ReleaseSource empty = source("empty", new Lookup.NoSuchProduct("empty"));
        ReleaseCatalogue catalogue = ReleaseCatalogue.of(List.of(empty)).withBuiltIn();
        assertThat(verdict(catalogue, "Istio", "1.20").kind()).isEqualTo(Verdict.Kind.OUTDATED_EOL);
    }

    private static ReleaseSource failing() {
        return source("down", new Lookup.Failed("down", "connection refused"));
    }

    private static ReleaseSource source(String name, Lookup answer) {
        return new ReleaseSource() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Lookup lookup(String product, LocalDate asOf) {
                return answer;
            }
        };
    }
}

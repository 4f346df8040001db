package veritable.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import veritable.claim.Role;
import veritable.language.Language;
import veritable.version.Order;
import veritable.version.Relation;

class ComparisonTest {
    private static final String DAY = "2025-11-04";

    @Test
    void groupsWhatIsSaidByTechnology() {
        Comparison comparison =
                compare(
                        Told.by("a", DAY).claim("Istio", "1.20").mention("Knative"),
                        Told.by("b", DAY).claim("istio", "1.21").claim("Flux", "2.3"));

        assertThat(comparison.subjects())
                .extracting(Subject::name)
                .containsExactly("Flux", "Istio", "Knative");
        Subject istio = comparison.subject("ISTIO").orElseThrow();
        assertThat(istio.sides()).extracting(Side::report).containsExactly(0, 1);
        assertThat(
                        istio.side(comparison.sources().get(1))
                                .orElseThrow()
                                .stated()
                                .orElseThrow()
                                .versions()
                                .text())
                .isEqualTo("1.21");
        assertThat(istio.side(7)).isEmpty();
    }

    @Test
    void tellsHowTwoReportsCompare() {
        Comparison comparison =
                compare(
                        Told.by("a", DAY).claim("Istio", "1.20").mention("Flux"),
                        Told.by("b", DAY).claim("Istio", "1.22").claim("Flux", "2.3"));
        var a = comparison.sources().get(0);
        var b = comparison.sources().get(1);

        Contrast contrast = comparison.subject("Istio").orElseThrow().contrast(a, b).orElseThrow();
        assertThat(contrast.relation()).isEqualTo(Relation.DISJOINT);
        assertThat(contrast.order()).isEqualTo(Order.BEFORE);
        assertThat(contrast.higher().orElseThrow().source()).isEqualTo(b);
        assertThat(contrast.distance().text()).isEqualTo("minor 2");
        assertThat(comparison.subject("Flux").orElseThrow().contrast(a, b)).isEmpty();
    }

    @Test
    void countsAgreements() {
        Comparison comparison =
                compare(
                        Told.by("a", DAY)
                                .claim("Istio", "1.20")
                                .claim("Kubernetes", "1.30")
                                .claim("Prometheus", "2.50")
                                .claim("Flux", "2.0")
                                .mention("gVisor")
                                .mention("KVM"),
                        Told.by("b", DAY)
                                .claim("Istio", "1.21")
                                .claim("Kubernetes", "1.29+")
                                .claim("Prometheus", "v2.50")
                                .claim("gVisor", "2025.10"));

        assertThat(comparison.agreements())
                .containsEntry(Agreement.CONFLICT, 1)
                .containsEntry(Agreement.COMPATIBLE, 1)
                .containsEntry(Agreement.EQUAL, 1)
                .containsEntry(Agreement.SINGLE, 1)
                .containsEntry(Agreement.PARTIAL, 1)
                .containsEntry(Agreement.UNVERSIONED, 1);
    }

    @Test
    void theStatedClaimIsTheHighestOfTheFirstRole() {
        Side side =
                compare(
                                Told.by("a", DAY)
                                        .claim("Istio", "1.29", Role.PLANNED)
                                        .claim("Istio", "1.9", Role.CURRENT)
                                        .claim("Istio", "1.21", Role.CURRENT)
                                        .claim("Istio", "1.22", Role.RECOMMENDED))
                        .subjects()
                        .get(0)
                        .sides()
                        .get(0);

        assertThat(side.stated().orElseThrow().versions().text()).isEqualTo("1.21");
    }

    @Test
    void putsReportsThatSayTheSameIntoOnePosition() {
        Subject istio =
                compare(
                                Told.by("a", DAY).claim("Istio", "1.20"),
                                Told.by("b", DAY).claim("Istio", "1.21"),
                                Told.by("c", DAY).claim("Istio", "v1.20.x"))
                        .subjects()
                        .get(0);

        assertThat(istio.positions(Role.CURRENT))
                .extracting(Position::text)
                .containsExactly("1.20", "1.21");
        assertThat(istio.positions(Role.CURRENT).get(0).sides())
                .extracting(Side::report)
                .containsExactly(0, 2);
    }

    @Test
    void onlyLikeRolesContradictEachOther() {
        Comparison comparison =
                compare(
                        Told.by("a", DAY).claim("Istio", "1.20", Role.CURRENT),
                        Told.by("b", DAY).claim("Istio", "1.21", Role.RECOMMENDED),
                        Told.by("c", DAY).claim("Istio", "1.19", Role.HISTORICAL),
                        Told.by("d", DAY).claim("Istio", "1.18", Role.HISTORICAL));

        assertThat(comparison.findings("conflicting-versions")).isEmpty();
    }

    @Test
    void aConflictIsAnErrorUnlessOnlyLaterReportsNameHigherVersions() {
        assertThat(severity("2025-11-04", "1.20", "2025-11-04", "1.21")).isEqualTo(Severity.ERROR);
        assertThat(severity("", "1.20", "2025-11-04", "1.21")).isEqualTo(Severity.ERROR);
        assertThat(severity("2025-11-04", "1.20", "2025-12-04", "1.21"))
                .isEqualTo(Severity.WARNING);
        assertThat(severity("2025-12-04", "1.20", "2025-11-04", "1.21")).isEqualTo(Severity.ERROR);
    }

    @Test
    void findingsComeBySeverityThenRuleThenSubject() {
        List<Finding> findings =
                compare(
                                Told.by("a", DAY)
                                        .claim("Zeta", "1.0")
                                        .claim("alpha", "1.0")
                                        .claim("Mid", "3")
                                        .mention("Only"),
                                Told.by("b", DAY)
                                        .claim("Zeta", "2.0")
                                        .claim("alpha", "2.0")
                                        .mention("Mid"))
                        .findings();

        assertThat(findings)
                .extracting(each -> each.rule() + " " + each.subject())
                .containsExactly(
                        "conflicting-versions alpha",
                        "conflicting-versions Zeta",
                        "same-edition 2025-11-04 v1.0",
                        "version-missing Mid",
                        "single-coverage Only");
    }

    @Test
    void manyReportsAreOneFindingThatNamesTheFirstFew() {
        Comparison comparison =
                compare(
                        Stream.of("a", "b", "c", "d", "e", "f")
                                .map(
                                        name ->
                                                Told.by(name, DAY)
                                                        .claim(
                                                                "Istio",
                                                                name.equals("f") ? "1.21" : "1.20"))
                                .toArray(Told[]::new));

        Finding finding = comparison.findings("conflicting-versions").get(0);
        assertThat(finding.evidence()).hasSize(6);
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo(
                        "Istio: stated as 1.20 (a, b, c +2), 1.21 (f)."
                                + " 1.21 is higher, by 1 in the minor version.");
    }

    @Test
    void anIdDependsOnWhatIsSaidAndNotOnPlacesOrOrder() {
        String id =
                id(
                        Told.by("a", DAY).claim("Istio", "1.20"),
                        Told.by("b", DAY).claim("Istio", "1.21"));

        assertThat(id).isEqualTo("ee2f75f45392");
        assertThat(
                        id(
                                Told.by("y", DAY).mention("Flux").claim("Istio", "1.21"),
                                Told.by("x", DAY).claim("Istio", "1.20")))
                .isEqualTo(id);
        assertThat(
                        id(
                                Told.by("a", DAY).claim("Istio", "1.20"),
                                Told.by("b", DAY).claim("Istio", "1.22")))
                .isNotEqualTo(id);
    }

    private static String id(Told... told) {
        return compare(told).findings("conflicting-versions").get(0).id();
    }

    private static Severity severity(String day, String version, String other, String higher) {
        return compare(
                        Told.by("a", day).claim("Istio", version),
                        Told.by("b", other).claim("Istio", higher))
                .findings("conflicting-versions")
                .get(0)
                .severity();
    }

    private static Comparison compare(Told... told) {
        return Comparison.of(Stream.of(told).map(Told::done).toList());
    }
}

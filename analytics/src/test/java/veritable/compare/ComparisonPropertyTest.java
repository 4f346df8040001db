package veritable.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import veritable.claim.Role;
import veritable.claim.Statements;

class ComparisonPropertyTest {
    private static final int ROUNDS = 100;
    private static final String[] TECHNOLOGIES = {
        "Istio", "Flux", "flux", "OPA", "Argo CD", "argocd"
    };
    private static final String[] VERSIONS = {
        "1.20",
        "1.21",
        "1.21.3",
        "1.20+",
        "1.19-1.21",
        "2.0",
        "2025.10",
        "v2",
        "1.20/1.21",
        "0.60",
        "24.04",
        "24.4"
    };
    private static final String[] DAYS = {"2025-11-04", "2025-11-04", "2025-06-01", ""};

    @Test
    void theOrderOfTheReportsChangesNoFinding() {
        Random random = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            List<Statements> reports = reports(random);
            List<Statements> shuffled = new ArrayList<>(reports);
            Collections.shuffle(shuffled, random);

            assertThat(ids(shuffled)).isEqualTo(ids(reports));
        }
    }

    @Test
    void anIdenticalCopyAddsNoConflict() {
        Random random = new Random(2);
        for (int round = 0; round < ROUNDS; round++) {
            List<Statements> reports = reports(random);
            List<Statements> more = new ArrayList<>(reports);
            more.add(reports.get(random.nextInt(reports.size())));

            assertThat(conflicts(more)).isEqualTo(conflicts(reports));
        }
    }

    @Test
    void noTwoFindingsHaveTheSameId() {
        Random random = new Random(5);
        for (int round = 0; round < ROUNDS; round++) {
            List<Statements> reports = new ArrayList<>(reports(random));
            reports.addAll(reports);

            assertThat(Comparison.of(reports).findings())
                    .extracting(Finding::id)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void twoRunsSayTheSame() {
        Random random = new Random(3);
        for (int round = 0; round < ROUNDS; round++) {
            List<Statements> reports = reports(random);

            assertThat(Printed.of(Comparison.of(reports).findings()))
                    .isEqualTo(Printed.of(Comparison.of(reports).findings()));
        }
    }

    @Test
    void aSideOfEveryConflictExcludesAnotherSideOfIt() {
        Random random = new Random(4);
        int conflicts = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (Subject subject : Comparison.of(reports(random)).subjects()) {
                var dispute = subject.disputes().stream().findFirst();
                if (dispute.isPresent()) {
                    conflicts++;
                    List<Position> positions = dispute.get().positions();
                    for (Position one : positions) {
                        assertThat(positions).anyMatch(other -> one.relationTo(other).isConflict());
                    }
                }
            }
        }
        assertThat(conflicts).isGreaterThan(ROUNDS / 2);
    }

    private static List<Statements> reports(Random random) {
        List<Statements> reports = new ArrayList<>();
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            Told told = Told.by("report-" + i, DAYS[random.nextInt(DAYS.length)]);
            for (int claims = random.nextInt(8); claims > 0; claims--) {
                told.claim(
                        TECHNOLOGIES[random.nextInt(TECHNOLOGIES.length)],
                        VERSIONS[random.nextInt(VERSIONS.length)],
                        random.nextInt(3) > 0 ? Role.CURRENT : Role.RECOMMENDED);
            }
            for (int mentions = random.nextInt(3); mentions > 0; mentions--) {
                told.mention(TECHNOLOGIES[random.nextInt(TECHNOLOGIES.length)]);
            }
            reports.add(told.done());
        }
        return reports;
    }

    private static TreeSet<String> ids(List<Statements> reports) {
        TreeSet<String> ids = new TreeSet<>();
        for (Finding finding : Comparison.of(reports).findings()) {
            ids.add(finding.severity() + finding.rule() + finding.subject() + finding.id());
        }
        return ids;
    }

    private static TreeSet<String> conflicts(List<Statements> reports) {
        TreeSet<String> conflicts = new TreeSet<>();
        for (Finding finding : Comparison.of(reports).findings("conflicting-versions")) {
            conflicts.add(finding.severity() + finding.subject() + finding.details().get("role"));
        }
        return conflicts;
    }
}

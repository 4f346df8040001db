package veritable.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import veritable.report.Reports;
import veritable.technology.Technologies;
import veritable.technology.Technology;

class ClaimsTest {
    @Test
    void keepsEveryPlaceOfAClaimThatIsMadeAgain() {
        Claims claims =
                claims(
                        """
                        ## 1. 版本

                        | 技术 | 版本 |
                        | --- | --- |
                        | Istio | 1.24 |

                        ## 2. 选型建议

                        - **服务网格**：Istio 1.24
                        """);
        assertThat(claims.claims()).hasSize(1);
        Claim claim = claims.claims().get(0);
        assertThat(claim.role()).isEqualTo(Role.CURRENT);
        assertThat(claim.statements())
                .extracting(place -> place.at().toString(), claim::roleAt)
                .containsExactly(
                        tuple("a.md:5:11", Role.CURRENT), tuple("a.md:9:18", Role.RECOMMENDED));
        assertThat(claim.first().section()).isEqualTo("1 版本");
        assertThat(claim.first().quote()).isEqualTo("Istio | 1.24");
    }

    @Test
    void tellsAnOldAndANewVersionApart() {
        assertThat(claims("Redis 从 6.2 升级到 7.2。").claims())
                .extracting(claim -> claim.versions().text(), Claim::role)
                .containsExactly(tuple("6.2", Role.HISTORICAL), tuple("7.2", Role.CURRENT));
    }

    @Test
    void mentionsWhatIsNamedWithoutAVersionOncePerSentence() {
        Claims claims = claims("Kubernetes 与 Istio 1.24。Kubernetes 很好，Kubernetes 很快。");
        assertThat(claims.claims())
                .extracting(Claim::technology)
                .extracting("name")
                .containsExactly("Istio");
        assertThat(claims.mentions())
                .extracting(
                        mention -> mention.technology().name() + " " + mention.statement().quote())
                .containsExactly(
                        "Kubernetes Kubernetes 与 Istio 1.24。",
                        "Kubernetes Kubernetes 很好，Kubernetes 很快。");
    }

    @Test
    void knowsTheTechnologiesOfTheUser(@TempDir Path folder) throws IOException {
        Path csv = folder.resolve("mine.csv");
        Files.writeString(csv, "name,domain,aliases,traits\nHouse Gateway,proxy,hgw,integers\n");
        List<Claim> claims =
                Claims.in(
                                Reports.parse("a.md", "We run hgw 7 today."),
                                Technologies.standard().with(csv))
                        .claims();
        assertThat(claims).hasSize(1);
        assertThat(claims.get(0).technology()).isEqualTo(new Technology("House Gateway", "proxy"));
    }

    private static Claims claims(String markdown) {
        return Claims.in(Reports.parse("a.md", markdown), Technologies.standard());
    }
}

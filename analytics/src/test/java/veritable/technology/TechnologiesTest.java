package veritable.technology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TechnologiesTest {
    private final Technologies technologies = Technologies.standard();

    @Test
    void findsByEveryNameWhateverCaseWidthAndBlanks() {
        assertThat(name("Kubernetes")).isEqualTo("Kubernetes");
        assertThat(name("k8s")).isEqualTo("Kubernetes");
        assertThat(name("ＫＵＢＥＲＮＥＴＥＳ")).isEqualTo("Kubernetes");
        assertThat(name("ArgoCD")).isEqualTo("Argo CD");
        assertThat(name("argo-cd")).isEqualTo("Argo CD");
        assertThat(name("OPA Gatekeeper")).isEqualTo("Gatekeeper");
        assertThat(name("网络服务网格")).isEqualTo("NSM");
        assertThat(name("Linux内核")).isEqualTo("Linux");
        assertThat(name(".NET")).isEqualTo(".NET");
        assertThat(name("Multi-Cloud NSM")).isEqualTo("-");
        assertThat(name("")).isEqualTo("-");
    }

    @Test
    void findsEveryCanonicalNameAsItself() {
        for (Technology technology : technologies.list()) {
            assertThat(technologies.find(technology.name())).contains(technology);
        }
    }

    @Test
    void prefersTheLongestName() {
        assertThat(names("OPA Gatekeeper 与 OPA")).containsExactly("Gatekeeper", "OPA");
        assertThat(names("OpenTelemetry Collector")).containsExactly("OpenTelemetry Collector");
        assertThat(names("Docker Compose文件")).containsExactly("Docker Compose");
    }

    @Test
    void seesBordersBetweenHanAndLatin() {
        assertThat(names("基于Kubernetes构建，使用Istio服务网格")).containsExactly("Kubernetes", "Istio");
        assertThat(names("K8s/K3s、containerd+crun"))
                .containsExactly("Kubernetes", "K3s", "containerd", "crun");
    }

    @Test
    void takesNoPartOfACompoundOrAnAddress() {
        assertThat(names("kubernetes.io，redis.conf，my-redis，Kubernetes-native，Istios")).isEmpty();
        assertThat(names("OPA-Wasm")).containsExactly("OPA-Wasm");
    }

    @Test
    void letsANumberStandBehind() {
        assertThat(names("JDK17，kubernetes-1.30.2，K8s1.30，redis:7，Spring Boot3"))
                .containsExactly("JDK", "Kubernetes", "Kubernetes", "Redis", "Spring Boot");
        assertThat(technologies.in("JDK17").get(0).glued()).isTrue();
    }

    @Test
    void isUnsureOfCommonWordsInAnotherCase() {
        assertThat(technologies.in("the flux of go routines")).isNotEmpty().noneMatch(Named::sure);
        assertThat(technologies.in("Flux")).allMatch(Named::sure);
    }

    @Test
    void growsByAFileOfTheUser(@TempDir Path folder) throws IOException {
        Path csv = folder.resolve("mine.csv");
        Files.writeString(csv, "name,domain,aliases\nHouse Gateway,proxy,hgw|门户网关\n\nK8s,mine,\n");
        Technologies mine = technologies.with(csv);
        assertThat(mine.find("门户网关")).contains(new Technology("House Gateway", "proxy"));
        assertThat(mine.find("k8s")).contains(new Technology("K8s", "mine"));
        assertThat(mine.find("Kubernetes")).contains(technologies.find("Kubernetes").orElseThrow());
        assertThat(technologies.find("hgw")).isEmpty();
    }

    @Test
    void saysWhereAFileIsWrong(@TempDir Path folder) throws IOException {
        Path csv = folder.resolve("mine.csv");
        assertThatThrownBy(() -> with(csv, ""))
                .hasMessageEndingWith(
                        "mine.csv:1: the file is empty (expected the header name,domain,aliases)");
        assertThatThrownBy(() -> with(csv, "Name;Domain\n"))
                .hasMessageEndingWith(
                        "mine.csv:1: the header is \"Name;Domain\" (expected name,domain,aliases or"
                                + " name,domain,aliases,traits)");
        assertThatThrownBy(() -> with(csv, "name,domain,aliases\nA,b,c\n,x,y\n"))
                .hasMessageEndingWith("mine.csv:3: no name in the first cell");
        assertThatThrownBy(() -> with(csv, "name,domain,aliases,traits\nA,b,c,loud\n"))
                .hasMessageContaining("mine.csv:2: the traits are \"loud\"");
        assertThatThrownBy(() -> with(csv, "name,domain,aliases\nA,Service Mesh,\n"))
                .hasMessageContaining("mine.csv:2: the domain \"Service Mesh\" is no id");
        assertThatThrownBy(() -> with(csv, "name,domain,aliases\n\"A,b,c\n"))
                .hasMessageEndingWith("mine.csv:2: a quotation mark is never closed");
    }

    private void with(Path csv, String content) throws IOException {
        Files.writeString(csv, content);
        technologies.with(csv);
    }

    private String name(String text) {
        return technologies.find(text).map(Technology::name).orElse("-");
    }

    private List<String> names(String text) {
        return technologies.in(text).stream().map(named -> named.technology().name()).toList();
    }
}

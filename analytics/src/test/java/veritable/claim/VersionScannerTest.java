package veritable.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionScannerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Kubernetes 1.29+ 与 Istio 1.21（Ambient Mesh 模式） | 1.29+ ; 1.21",
                "K3s v1.30.4+k3s1 发布 | 1.30.4+k3s1",
                "支持 1.31/1.32 和 1.33 | 1.31/1.32/1.33",
                "从 1.29 → 1.30 升级 | 1.29 → 1.30",
                "要求 ≥ 1.29，内存 < 100ms，CPU 降低 30% | 1.29+",
                "需要 1.30 及以上版本，不低于 1.28 | 1.30+ ; 1.28+",
                "Requires Kubernetes 1.30 or later, at least 3 nodes | 1.30+",
                "HPA v2 与 autoscaling/v2beta2 | v2 ; v2beta2",
                "Java 8/11/17/21 | 8/11/17/21",
                "nginx:1.25.3-alpine image | 1.25.3-alpine",
                "PostgreSQL 15-17, 24/7 support | 15-17",
                "Ubuntu 22.04 LTS (Jammy) | 22.04",
                "OpenSSL 1.0.2k is old | 1.0.2k",
                "Preview 2 of JDK 21 | Preview 2 ; 21",
                "go1.22.1 and jdk-21 | go1.22.1 ; jdk-21",
                "It is 1.30. And 1.31, too. | 1.30 ; 1.31",
                "1.28-1.30 系列 | 1.28-1.30",
                "version 1.30 and version 2.0 | 1.30 ; 2.0",
                "Windows 10.0.19045.3803 | 10.0.19045.3803",
                "between 1.28 and 1.30, since 1.20 | 1.28-1.30 ; 1.20+",
                "WasmEdge 0.14.0-rc.1，v1.30.0-alpha.2 | 0.14.0-rc.1 ; 1.30.0-alpha.2",
                "Istio 1.20、1.21 与 Linkerd 2.15 | 1.20/1.21 ; 2.15",
                "1.30 → 2 个新特性 | 1.30",
                "1.30-based clusters, 1.29-中文版 | 1.30 ; 1.29",
                "1.30 节点 | 1.30",
                "预览版 2 与 1.30 测试版 | 预览版 2 ; 1.30测试版",
                ">=1.28 <1.31 is supported | >=1.28 <1.31"
            })
    void findsSets(String text, String sets) {
        assertThat(texts(text)).containsExactly(sets.split(" ; "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-11-04 更新",
                "2025/11/04",
                "2025.11.04",
                "2025-11",
                "地址 10.0.0.1 和 10.0.0.0/8",
                "12:30 与 12:30:45",
                "2.5GB 内存，1.5x，3.0 倍，5G 网络，100 ms，2.5 GB，30 %，３０％",
                "11.23 亿，455 万，79.7%，34 个国家，400 余项",
                "共 1,000 个节点",
                "$1.30",
                "10-20 ms",
                "提升 2-3 倍",
                "3:1",
                "24/7",
                "100+ nodes",
                "5-minute rule",
                "10^6",
                "a1b2, log4j, x86_64, sha256"
            })
    void leavesLookalikes(String text) {
        assertThat(texts(text)).isEmpty();
    }

    @Test
    void saysWhereTheSetStands() {
        String text = "需要 ≥ 1.29，";
        VersionScanner.Scan scan = VersionScanner.next(text, 0).orElseThrow();
        assertThat(text.substring(scan.start(), scan.end())).isEqualTo("≥ 1.29");
    }

    @Test
    void beginsNowhereInsideNumbersOrWords() {
        String text = "x 11.30.4";
        for (int i = 3; i < text.length(); i++) {
            assertThat(VersionScanner.at(text, i)).isEmpty();
        }
        assertThat(VersionScanner.at("abc1.30", 3)).isEmpty();
    }

    @Test
    void readsAnyTextToItsEnd() {
        String alphabet = "0123456789..--++//~~<>=^*[]() vxabrcβ版本及以上、，→至–\u3000％%:!_\n";
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(24); i >= 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            int from = 0;
            Optional<VersionScanner.Scan> scan = VersionScanner.next(text, from);
            while (scan.isPresent()) {
                assertThat(scan.get().start()).isGreaterThanOrEqualTo(from);
                assertThat(scan.get().end()).isBetween(scan.get().start() + 1, text.length());
                from = scan.get().end();
                scan = VersionScanner.next(text, from);
            }
        }
    }

    private static List<String> texts(String text) {
        List<String> found = new ArrayList<>();
        Optional<VersionScanner.Scan> scan = VersionScanner.next(text, 0);
        while (scan.isPresent()) {
            found.add(scan.get().set().text());
            scan = VersionScanner.next(text, scan.get().end());
        }
        return found;
    }
}

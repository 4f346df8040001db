package veritable.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionSetTest {
    @ParameterizedTest
    @CsvSource(
            delimiterString = " ; ",
            value = {
                "1.30.2 ; exact ; 1.30.2",
                "v1.30.4+k3s1 ; exact ; 1.30.4+k3s1",
                "1.30 版本 ; cycle ; 1.30",
                "版本 1.30 ; cycle ; 1.30",
                "版本：1.30 ; cycle ; 1.30",
                "1.30版 ; cycle ; 1.30",
                "v1.30 正式版 ; cycle ; 1.30",
                "最新版 1.30 ; cycle ; 1.30",
                "最新稳定版 1.30 ; cycle ; 1.30",
                "1.30 系列 ; cycle ; 1.30",
                "1.30.x ; cycle ; 1.30",
                "v1.* ; cycle ; 1",
                "1.x ; cycle ; 1",
                "１．３０ ; cycle ; 1.30",
                "1。30 ; cycle ; 1.30",
                "22.04 LTS ; cycle ; 22.04",
                "1.30 (LTS) ; cycle ; 1.30",
                "1.30（最新） ; cycle ; 1.30",
                "==1.* ; cycle ; 1",
                "=1.30 ; cycle ; 1.30",
                "3.19-alpine ; cycle ; 3.19-alpine",
                "1.28 (recommended) ; cycle ; 1.28",
                "1.21（推荐） ; cycle ; 1.21",
                "1.30（含）以上 ; open ; 1.30+",
                "1.30（及以上） ; open ; 1.30+",
                "1.30 (or later) ; open ; 1.30+",
                "1.28 到 1.30 之间 ; closed ; 1.28-1.30",
                "k8s >= 1.28 ; open ; 1.28+",
                "Windows Server 2012 R2 ; calendar ; Windows Server 2012R2",
                "预览版 2 ; stage ; 预览版 2",
                "1.30 测试版 ; exact ; 1.30测试版",
                "2.x.x ; cycle ; 2",
                "1.30 及以上 ; open ; 1.30+",
                "1.30 以上版本 ; open ; 1.30+",
                "1.30 版本及以上 ; open ; 1.30+",
                "不低于 1.30 ; open ; 1.30+",
                "至少 1.30 ; open ; 1.30+",
                "1.30 或更高 ; open ; 1.30+",
                "1.30 或更高版本 ; open ; 1.30+",
                "高于 1.30 ; open ; >1.30",
                "低于 1.30 ; open ; <1.30",
                "1.30 之前 ; open ; <1.30",
                "1.30 之前的版本 ; open ; <1.30",
                "1.30 及以下 ; open ; <=1.30",
                "不超过 1.30 ; open ; <=1.30",
                "1.30 or later ; open ; 1.30+",
                "1.30 and above ; open ; 1.30+",
                "version 1.30 or newer ; open ; 1.30+",
                "at least 1.30 ; open ; 1.30+",
                "At Least 1.30 ; open ; 1.30+",
                ">= 1.30 ; open ; 1.30+",
                "≥1.30 ; open ; 1.30+",
                "＞＝1.30 ; open ; 1.30+",
                "> 1.30 ; open ; >1.30",
                "< 2.0 ; open ; <2.0",
                "<=1.30 ; open ; <=1.30",
                "≤ 1.30 ; open ; <=1.30",
                "up to 1.30 ; open ; <=1.30",
                "before 2.0 ; open ; <2.0",
                "prior to v2.0 ; open ; <2.0",
                "1.29+ ; open ; 1.29+",
                "1.29＋ ; open ; 1.29+",
                "1.30.4+k3s1 or later ; open ; >=1.30.4+k3s1",
                "* ; open ; *",
                "1.28 至 1.30 ; closed ; 1.28-1.30",
                "1.28～1.30 ; closed ; 1.28-1.30",
                "1.28~1.30 ; closed ; 1.28-1.30",
                "从 1.28 到 1.30 ; closed ; 1.28-1.30",
                "介于 1.28 和 1.30 之间 ; closed ; 1.28-1.30",
                "1.28 through 1.30 ; closed ; 1.28-1.30",
                "1.28 – 1.30 ; closed ; 1.28-1.30",
                "1.28—1.30 ; closed ; 1.28-1.30",
                "1.28−1.30 ; closed ; 1.28-1.30",
                "1.28-1.30 ; closed ; 1.28-1.30",
                "v1.28.x - v1.30.x ; closed ; 1.28-1.30",
                "17-21 ; closed ; 17-21",
                "between 1.28 and 1.30 ; closed ; 1.28-1.30",
                "from 1.28 to 1.30 ; closed ; 1.28-1.30",
                ">=1.28 <1.31 ; closed ; >=1.28 <1.31",
                ">=1.28,<2 ; closed ; >=1.28 <2",
                ">= 1.28 and < 2.0 ; closed ; >=1.28 <2.0",
                "^1.30 ; closed ; >=1.30 <2.0",
                "^0.2.3 ; closed ; >=0.2.3 <0.3",
                "~1.30 ; closed ; >=1.30 <1.31",
                "~1.30.2 ; closed ; >=1.30.2 <1.31",
                "~> 1.30 ; closed ; >=1.30 <2.0",
                "~> 1.30.1 ; closed ; >=1.30.1 <1.31",
                "~=2.2 ; closed ; >=2.2 <3.0",
                "'[1.0,2.0)' ; closed ; >=1.0 <2.0",
                "'(,1.0]' ; open ; <=1.0",
                "'[1.5,)' ; open ; 1.5+",
                "[1.0] ; cycle ; 1.0",
                "!=1.30 ; list ; <1.30 || >1.30",
                "vers:generic/>=1.29|<1.31 ; closed ; >=1.29 <1.31",
                "vers:npm/1.2.3|>=2.0.0|<5.0.0 ; list ; 1.2.3 || >=2.0.0 <5.0.0",
                "1.31/1.32 ; list ; 1.31/1.32",
                "1.28、1.29 和 1.30 ; list ; 1.28/1.29/1.30",
                "'1.28, 1.29 or 1.30' ; list ; 1.28/1.29/1.30",
                "5.20 / 6.7+ ; list ; 5.20 || 6.7+",
                "1.29 → 1.30 ; arrow ; 1.29 → 1.30",
                "1.29 -> 1.30 ; arrow ; 1.29 → 1.30",
                "1.29升级到1.30 ; arrow ; 1.29 → 1.30",
                "从 1.29 升级到 1.30 ; arrow ; 1.29 → 1.30",
                "1.28 → 1.29 → 1.30 ; arrow ; 1.28 → 1.30",
                "Preview 2 ; stage ; Preview 2",
                "v2 ; api ; v2",
                "v1beta1 ; api ; v1beta1",
                "2025.10 ; calendar ; 2025.10",
                "2025-11-04 ; calendar ; 2025-11-04",
                "20251104 ; calendar ; 20251104",
                "jdk-21 ; cycle ; jdk-21",
                "Kubernetes v1.30 ; cycle ; Kubernetes v1.30",
                "1.0-1 ; exact ; 1.0-1",
                "3.0.0-rc.1 ; exact ; 3.0.0-rc.1",
                "1.29+k3s1 ; exact ; 1.29+k3s1",
                "networking.k8s.io/v1beta1 ; api ; networking.k8s.io/v1beta1",
                "Windows 11 23H2 ; exact ; Windows 11 23H2",
                "1.28..1.30 ; closed ; 1.28-1.30",
                "1.28 - latest ; open ; 1.28+",
                "1.30.2 (2024-06-11) ; exact ; 1.30.2",
                "1.30（2024 年 6 月） ; cycle ; 1.30",
                "Debian 12 “bookworm” ; cycle ; Debian 12",
                "20.19+ || 22.12+ ; list ; 20.19+ || 22.12+",
                "!=1 || >=3 ; list ; <1 || >1 || 3+"
            })
    void readsKindAndNormalForm(String text, String kind, String normal) {
        VersionSet set = VersionSet.parse(text);
        assertThat(set.text()).isEqualTo(normal);
        assertThat(set.kind().id()).isEqualTo(kind);
        assertThat(VersionSet.parse(normal)).isEqualTo(set);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "latest",
                "main",
                "N/A",
                "-",
                "无",
                "+",
                ">=",
                "1.30 nodes",
                "99.9%",
                "100ms",
                "高可用 99.99%",
                "[2.0,1.0]",
                ">2.0 <1.0",
                "vers:",
                "[1.0,2.0",
                "1.5x",
                "支持 IPv6"
            })
    void isEmptyForWhatNamesNoVersion(String text) {
        assertThat(VersionSet.parseOrEmpty(text)).isEmpty();
        assertThatThrownBy(() -> VersionSet.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("names no version");
    }

    @Test
    void saysWhereATextIsNoVersion() {
        assertThatThrownBy(() -> VersionSet.parse("1.30 nodes"))
                .hasMessage(
                        "\"1.30 nodes\" names no version: \"n\" at 6"
                                + " (expected versions, like 1.30.4, 1.29+ or 1.28-1.30)");
        assertThatThrownBy(() -> Version.parse("1.29 or 1.30"))
                .hasMessage(
                        "\"1.29 or 1.30\" is not a version: \"o\" at 6"
                                + " (expected digits and dots, like 1.30.4)");
        assertThatThrownBy(() -> Version.parse("latest"))
                .hasMessage(
                        "\"latest\" is not a version: no digit"
                                + " (expected digits and dots, like 1.30.4)");
    }

    @Test
    void standsForItsFloorWhenOpenAndForItsHighestOtherwise() {
        assertThat(VersionSet.parse("1.29+").point()).hasToString("1.29");
        assertThat(VersionSet.parse("1.28-1.30").point()).hasToString("1.30");
        assertThat(VersionSet.parse("1.32/1.31").point()).hasToString("1.32");
        assertThat(VersionSet.parse("1.30 → 1.29").point()).hasToString("1.29");
        assertThat(VersionSet.parse("<2.0").point()).hasToString("2.0");
    }

    @Test
    void keepsWhereAnArrowComesFrom() {
        assertThat(VersionSet.parse("1.29 → 1.30"))
                .isInstanceOfSatisfying(
                        VersionSet.Arrow.class,
                        arrow -> assertThat(arrow.from().text()).isEqualTo("1.29"));
    }

    @Test
    void neverThrowsOnAnyText() {
        String alphabet = "0123456789..--++//~~<>=!^*[](),;|& vxVabrc版本及以上、，→至–\u3000％:_\u2264\n";
        Random random = new Random(11);
        for (int round = 0; round < 30_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(16); i >= 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            Optional<VersionSet> set = VersionSet.parseOrEmpty(text.toString());
            set.ifPresent(
                    s ->
                            assertThat(VersionSet.parseOrEmpty(s.text()))
                                    .as(text + " as " + s.text())
                                    .contains(s));
        }
    }

    // relations, against membership of each of many versions

    private static final String[] ENDS = {
        "1",
        "2",
        "1.0",
        "1.1",
        "1.2",
        "2.0",
        "1.1.0",
        "1.1.2",
        "1.1.2-rc.1",
        "1.1.2+b1",
        "1.1a",
        "1.1-1",
        "1.1-alpine",
        "v1beta1",
        "1.2.0-beta",
        "0.9"
    };

    private static VersionSet set(Random random) {
        String one = ENDS[random.nextInt(ENDS.length)];
        String other = ENDS[random.nextInt(ENDS.length)];
        String text =
                switch (random.nextInt(9)) {
                    case 0, 1 -> one;
                    case 2 -> ">=" + one;
                    case 3 -> ">" + one;
                    case 4 -> "<" + one;
                    case 5 -> "<=" + one;
                    case 6 -> ">=" + one + " <" + other;
                    case 7 -> ">" + one + " <=" + other;
                    default -> one + " || " + other;
                };
        return VersionSet.parseOrEmpty(text).orElseGet(() -> VersionSet.parse(one));
    }

    /** Several thousand versions in and around the ends above. */
    private static List<Version> grid() {
        List<Version> grid = new ArrayList<>();
        String[] tails = {
            "",
            ".0",
            ".1",
            ".2",
            ".3",
            "-rc.1",
            "-alpha",
            "-beta",
            "-rc.2",
            ".2-rc.1",
            ".2-rc.0",
            ".2-rc.2",
            ".2+b0",
            ".2+b1",
            ".2+b1.1",
            ".2+b2",
            "a",
            "b",
            "-1",
            ".post.dev1",
            "-2",
            ".0-rc.1",
            ".0-beta",
            ".0-alpha.1",
            "~x",
            "+b1",
            ".0.1",
            ".2.1",
            ".2-1",
            "-alpine",
            "-alpine3",
            "-slim",
            ".post1",
            ".0-beta.1"
        };
        for (int major = 0; major < 4; major++) {
            for (String tail : tails) {
                grid.add(Version.parse(major + tail));
                for (int minor = 0; minor < 12; minor++) {
                    grid.add(Version.parse(major + "." + minor + tail));
                    grid.add(Version.parse(major + "." + minor + ".0" + tail));
                }
            }
            grid.add(Version.parse("v" + major + "alpha1"));
            grid.add(Version.parse("v" + major + "beta1"));
            grid.add(Version.parse("v" + major + "beta2"));
        }
        return grid;
    }

    private static BitSet members(VersionSet set, List<Version> grid) {
        BitSet members = new BitSet();
        for (int i = 0; i < grid.size(); i++) {
            members.set(i, set.contains(grid.get(i)));
        }
        return members;
    }

    @Test
    void relationsAgreeWithMembership() {
        List<Version> grid = grid();
        assertThat(grid).hasSizeGreaterThan(3_000);
        Random random = new Random(12);
        List<VersionSet> sets = new ArrayList<>();
        List<BitSet> members = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            sets.add(set(random));
            members.add(members(sets.get(i), grid));
        }
        for (int i = 0; i < sets.size(); i++) {
            for (int j = 0; j < sets.size(); j++) {
                assertThat(sets.get(i).relationTo(sets.get(j)))
                        .as(sets.get(i).text() + " and " + sets.get(j).text())
                        .isEqualTo(relation(members.get(i), members.get(j)));
            }
        }
    }

    private static Relation relation(BitSet one, BitSet other) {
        if (one.equals(other)) {
            return Relation.EQUAL;
        }
        if (!one.intersects(other)) {
            return Relation.DISJOINT;
        }
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both.equals(other)
                ? Relation.CONTAINS
                : both.equals(one) ? Relation.CONTAINED : Relation.OVERLAPS;
    }

    @Test
    void relationsAndOrdersTurnAround() {
        Random random = new Random(13);
        for (int round = 0; round < 5_000; round++) {
            VersionSet one = set(random);
            VersionSet other = set(random);
            assertThat(other.relationTo(one)).isEqualTo(one.relationTo(other).reversed());
            assertThat(other.orderTo(one)).isEqualTo(one.orderTo(other).reversed());
            if (one.relationTo(other) == Relation.EQUAL) {
                assertThat(one.orderTo(other)).isEqualTo(Order.EQUAL);
            }
        }
    }

    @Test
    void containmentIsTransitive() {
        Random random = new Random(14);
        int chains = 0;
        List<VersionSet> sets = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            sets.add(set(random));
        }
        for (int round = 0; round < 100_000; round++) {
            VersionSet one = sets.get(random.nextInt(sets.size()));
            VersionSet two = sets.get(random.nextInt(sets.size()));
            VersionSet three = sets.get(random.nextInt(sets.size()));
            if (one.relationTo(two) == Relation.CONTAINED
                    && two.relationTo(three) == Relation.CONTAINED) {
                chains++;
                assertThat(one.relationTo(three)).isEqualTo(Relation.CONTAINED);
            }
        }
        assertThat(chains).isGreaterThan(100);
    }
}

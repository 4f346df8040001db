package veritable.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Laws of versions and sets of all forms, made by chance from a fixed seed. */
class VersionLawsTest {
    private static List<Version> versions(int count, long seed) {
        VersionTexts texts = new VersionTexts(seed);
        List<Version> versions = new ArrayList<>();
        while (versions.size() < count) {
            Version.parseOrEmpty(texts.version()).ifPresent(versions::add);
        }
        return versions;
    }

    private static List<VersionSet> sets(int count, long seed) {
        VersionTexts texts = new VersionTexts(seed);
        List<VersionSet> sets = new ArrayList<>();
        while (sets.size() < count) {
            VersionSet.parseOrEmpty(texts.set()).ifPresent(sets::add);
        }
        return sets;
    }

    @Test
    void versionsSortWithoutAnyPairOutOfPlace() {
        List<Version> sorted = versions(400, 21).stream().sorted().toList();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i; j < sorted.size(); j++) {
                Version low = sorted.get(i);
                Version high = sorted.get(j);
                assertThat(low.compareTo(high)).as(low + " " + high).isNotPositive();
                assertThat(high.compareTo(low)).as(high + " " + low).isNotNegative();
                assertThat(low.orderTo(high)).as(low + " " + high).isNotEqualTo(Order.AFTER);
                assertThat(low.orderTo(high)).isEqualTo(high.orderTo(low).reversed());
            }
        }
    }

    @Test
    void aVersionIsInItsOwnSetAndInTheOrderOfIt() {
        List<Version> versions = versions(200, 22);
        for (Version one : versions) {
            assertThat(VersionSet.of(one).contains(one)).as(one.toString()).isTrue();
            for (Version other : versions) {
                assertThat(VersionSet.of(one).orderTo(VersionSet.of(other)))
                        .as(one + " " + other)
                        .isEqualTo(one.orderTo(other));
            }
        }
    }

    @Test
    void whatASetWritesReadsAsTheSameSet() {
        for (VersionSet set : sets(8_000, 31)) {
            VersionSet again = VersionSet.parse(set.text());
            assertThat(again).as(set.text()).isEqualTo(set);
            assertThat(again.text()).isEqualTo(set.text());
            assertThat(again.kind()).as(set.text()).isEqualTo(set.kind());
            assertThat(again.relationTo(set)).as(set.text()).isEqualTo(Relation.EQUAL);
        }
    }

    @Test
    void relationAndOrderFitEachOtherBothWays() {
        List<VersionSet> sets = sets(200, 24);
        for (VersionSet one : sets) {
            for (VersionSet other : sets) {
                String pair = one.text() + " and " + other.text();
                Relation relation = one.relationTo(other);
                Order order = one.orderTo(other);
                assertThat(other.relationTo(one)).as(pair).isEqualTo(relation.reversed());
                assertThat(other.orderTo(one)).as(pair).isEqualTo(order.reversed());
                assertThat(relation == Relation.INCOMPARABLE)
                        .as(pair)
                        .isEqualTo(order == Order.INCOMPARABLE);
                if (relation == Relation.EQUAL) {
                    assertThat(order).as(pair).isEqualTo(Order.EQUAL);
                } else if (relation == Relation.DISJOINT) {
                    assertThat(order).as(pair).isNotEqualTo(Order.EQUAL);
                }
            }
        }
    }

    @Test
    void relationsHoldForTheVersionsInsideTheSets() {
        List<VersionSet> sets = sets(70, 25);
        List<Version> versions = versions(150, 26);
        versions.removeIf(version -> !version.stream().isEmpty() || version.has(Version.STAGE));
        for (VersionSet one : sets) {
            for (VersionSet other : sets) {
                Relation relation = one.relationTo(other);
                for (Version version : versions) {
                    boolean first = one.contains(version);
                    boolean second = other.contains(version);
                    boolean fits =
                            switch (relation) {
                                case EQUAL -> first == second;
                                case CONTAINS -> first || !second;
                                case CONTAINED -> second || !first;
                                case DISJOINT -> !(first && second);
                                case OVERLAPS, INCOMPARABLE -> true;
                            };
                    assertThat(fits)
                            .as("%s %s %s at %s", one.text(), relation, other.text(), version)
                            .isTrue();
                }
            }
        }
    }
}

package veritable.kernel.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 5, 6, 100})
    void isTheSameOfAllCollectionsAndArrays(int size) {
        List<Integer> list = IntStream.range(0, size).boxed().toList();
        Sample sample = Sample.of(list, 5);
        assertThat(Sample.of(new LinkedHashSet<>(list), 5)).isEqualTo(sample);
        assertThat(Sample.of(new LinkedList<>(list), 5)).isEqualTo(sample);
        assertThat(Sample.of(new ArrayDeque<>(list), 5)).isEqualTo(sample);
        assertThat(Sample.ofArray(list.toArray(), 5)).isEqualTo(sample);
        assertThat(sample.all()).hasSize(Math.min(size, 5)).isSubsetOf(list);
    }

    @Test
    void takesMoreFromTheHeadIfThatIsOdd() {
        Sample sample = Sample.of(IntStream.range(0, 100).boxed().toList(), 5);
        assertThat(sample).isEqualTo(new Sample(List.of(0, 1, 2), List.of(98, 99), 100, true));
    }

    @Test
    void holdsNullsToo() {
        assertThat(Sample.of(new LinkedList<>(Arrays.asList(null, 1, null)), 2))
                .isEqualTo(
                        new Sample(
                                Arrays.asList((Object) null),
                                Arrays.asList((Object) null),
                                3,
                                true));
    }

    @Test
    void looksNoFurtherThanNeededAtWhatMayHaveNoEnd() {
        Sample sample = Sample.of(Stream.iterate(0, i -> i + 1).iterator(), 3);
        assertThat(sample).isEqualTo(new Sample(List.of(0, 1, 2), List.of(), 3, false));
    }
}

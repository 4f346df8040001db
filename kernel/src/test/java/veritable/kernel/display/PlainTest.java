package veritable.kernel.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlainTest {
    @Test
    void isTheStringItself() {
        assertThat(Plain.text("a\nb", 100)).isEqualTo("a\nb");
    }

    @Test
    void countsWhatIsLeftOut() {
        assertThat(Plain.text("abcdef", 5)).isEqualTo("abcde… (1 more character)");
        assertThat(Plain.text("x".repeat(5000), 1)).isEqualTo("x… (4,999 more characters)");
        assertThat(Plain.text(IntStream.range(0, 1000).boxed().toList(), 30))
                .isEqualTo("[0, 1, 2, 3, … 996 more]");
    }

    @Test
    void neverCutsASignInTwo() {
        assertThat(Plain.text("a😀b", 2)).isEqualTo("a… (3 more characters)");
        assertThat(Plain.line("a😀b", 2)).isEqualTo("a…");
    }

    @Test
    void namesCyclesAndStaysInDepth() {
        Map<String, Object> map = new HashMap<>();
        map.put("self", List.of(map));
        assertThat(Plain.text(map, 100)).isEqualTo("{self=[(cycle)]}");
        List<Object> deep = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            deep = new ArrayList<>(List.of(deep));
        }
        assertThat(Plain.text(deep, 100)).isEqualTo("[[[[[[[[…]]]]]]]]");
    }

    @Test
    void showsOneThingTwiceIfItIsThereTwice() {
        List<Integer> twice = List.of(1);
        assertThat(Plain.text(List.of(twice, twice), 100)).isEqualTo("[[1], [1]]");
    }

    @Test
    void showsNullsAndArrays() {
        assertThat(Plain.text(Arrays.asList(null, new int[] {1}, new Object[0]), 100))
                .isEqualTo("[null, [1], []]");
    }

    @Test
    void staysOnALineInACell() {
        assertThat(Plain.line("a\nb\tc\u0007", 100)).isEqualTo("a⏎b c ");
        assertThat(Plain.line("x".repeat(101), 100)).isEqualTo("x".repeat(100) + "…");
    }

    @Test
    void cutsLongPartsOfAList() {
        assertThat(Plain.text(List.of("x".repeat(200), 1), 100))
                .isEqualTo("[" + "x".repeat(99) + "…, … 1 more]");
    }

    @Test
    void countsInWords() {
        assertThat(Counts.of(1, "row")).isEqualTo("1 row");
        assertThat(Counts.of(1000, "row")).isEqualTo("1,000 rows");
        assertThat(Counts.size(999)).isEqualTo("999 bytes");
        assertThat(Counts.size(1_000)).isEqualTo("1.0 KB");
        assertThat(Counts.size(999_949)).isEqualTo("999.9 KB");
        assertThat(Counts.size(999_950)).isEqualTo("1.0 MB");
        assertThat(Counts.size(Long.MAX_VALUE)).isEqualTo("9223.4 PB");
    }

    @Test
    void measuresTextInColumnsOfATerminal() {
        assertThat(Width.of("abc")).isEqualTo(3);
        assertThat(Width.of("网格")).isEqualTo(4);
        assertThat(Width.of("Ｆ한ｶ")).isEqualTo(5);
        assertThat(Width.of("e\u0301😀")).isEqualTo(3);
    }
}

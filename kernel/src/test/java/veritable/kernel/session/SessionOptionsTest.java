package veritable.kernel.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionOptionsTest {
    private final SessionOptions options = new SessionOptions();

    @Test
    void takesTheEnvironmentAndThenTheCommandLine() {
        assertThat(
                        options.read(
                                Map.of(
                                        "VERITABLE_KERNEL_DISPLAY_ROWS", "7",
                                        "VERITABLE_KERNEL_CELL_TIMEOUT", "0.5",
                                        "OTHER", "x"),
                                List.of("display.rows=8")))
                .isEmpty();
        assertThat(options.limits().rows()).isEqualTo(8);
        assertThat(options.timeout()).isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void tellsWhatItCantTakeAndKeepsTheStandard() {
        assertThat(
                        options.read(
                                Map.of(
                                        "VERITABLE_KERNEL_DISPLAY_ROWS", "many",
                                        "VERITABLE_KERNEL_COLOUR", "blue"),
                                List.of("display.rows", "display.columns=0")))
                .satisfiesExactly(
                        first ->
                                assertThat(first)
                                        .isEqualTo(
                                                "VERITABLE_KERNEL_DISPLAY_ROWS: \"many\""
                                                        + " (expected a whole number from 1 on)"),
                        second ->
                                assertThat(second)
                                        .startsWith("no option \"VERITABLE_KERNEL_COLOUR\""),
                        third -> assertThat(third).contains("(expected name=value)"),
                        fourth -> assertThat(fourth).startsWith("--option display.columns: \"0\""));
        assertThat(options.limits().rows()).isEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource({
        "display.rows, 0",
        "display.rows, 99999999999",
        "display.rows, 2.5",
        "cell.timeout, -1",
        "cell.timeout, soon",
        "cell.timeout, 1.",
        "maven.offline, yes",
    })
    void refusesWhatAnOptionCantBe(String name, String value) {
        assertThatThrownBy(() -> options.set(name, value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(name + ": \"" + value + "\" (expected ");
    }

    @Test
    void describesEachOption() {
        assertThat(options.names()).isSorted().allMatch(name -> !options.describe(name).isEmpty());
        assertThatThrownBy(() -> options.describe("colour")).hasMessageContaining("(there are ");
    }
}

package veritable.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleaseTextTest {
    private static final String CYCLE = "1.30,2026-05-18,1.30.3,2026-07-16,2026-11-30\n";
    private static final String HEAD =
            "# notes\n\nistio|cycles|2026-08-22|endoflife.date|MIT|https://endoflife.date/istio|";

    @Test
    void readsAProduct() {
        ReleaseText text = new ReleaseText("f", HEAD + "45\n\n" + CYCLE);
        ReleaseHistory history = text.history("istio").orElseThrow();
        assertThat(text.products()).containsExactly("istio");
        assertThat(text.history("kuma")).isEmpty();
        assertThat(history.completeness()).isEqualTo(Completeness.CYCLES);
        assertThat(history.origin().link()).isEqualTo("https://endoflife.date/istio");
        assertThat(history.cycles()).singleElement().hasToString("1.30 (2026-05-18)");
        assertThat(history.cycles().get(0).end().text()).isEqualTo("2026-11-30");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "44; f: 1 characters of no product at the end",
                "46; is no product",
                "x; is no product",
            })
    void refusesALengthThatIsWrong(String length, String message) {
        assertThatThrownBy(() -> new ReleaseText("f", HEAD + length + "\n\n" + CYCLE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1.30,2026-05-18,1.30.3,2026-07-16,2026-11-3x; \"2026-11-3x\" is no day",
                "1.30,2026-02-30,1.30.3,2026-07-16,2026-11-30; \"2026-02-30\" is no day",
                "1.30,2026-05-18,1.30.3,2026-07-16-2026-11-30; is no cycle",
            })
    void refusesACycleThatIsWrong(String cycle, String message) {
        ReleaseText text = new ReleaseText("f", HEAD + "45\n\n" + cycle + "\n");
        assertThatThrownBy(() -> text.history("istio"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void refusesAFileOfAnotherForm() {
        assertThatThrownBy(() -> new ReleaseText("f", "product,cycle\n"))
                .hasMessage("f: no empty line between products and cycles");
    }
}

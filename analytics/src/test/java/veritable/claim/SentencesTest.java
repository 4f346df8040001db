package veritable.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTest {
    @Test
    void beginAndEndAtTheirMarks() {
        String text = "一。Istio 1.2 新。三";

        assertThat(Sentences.start(text, 5)).isEqualTo(2);
        assertThat(Sentences.end(text, 5)).isEqualTo(text.length() - 1);
    }

    @Test
    void endSomewhereWhereAPageHasNoMarksAtAll() {
        String text = "字".repeat(100_000);

        assertThat(Sentences.end(text, 50_000)).isLessThan(60_000);
        assertThat(Sentences.start(text, 50_000)).isBetween(40_000, 50_000);
    }
}

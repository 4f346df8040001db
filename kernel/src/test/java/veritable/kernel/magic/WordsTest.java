package veritable.kernel.magic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "-n 5 a+b            | -n;5;a+b",
                "'a b' \"c d\"       | a b;c d",
                "\"it's\" 'say \"x\"' | it's;say \"x\"",
                "a\\ b c\\\"d        | a b;c\"d",
                "C:\\Users\\me       | C:\\Users\\me",
                "'C:\\' x            | C:\\;x",
                "--name='two words'  | --name=two words",
                "*.jar $HOME ~ $(x)   | *.jar;$HOME;~;$(x)",
                "open 'to the end    | open;to the end",
            })
    void splitsAtBlanksOutsideQuotes(String line, String words) {
        assertThat(Words.split(line)).containsExactly(words.split(";"));
    }

    @Test
    void keepsAnEmptyWordInQuotes() {
        assertThat(Words.split("a '' \"\"")).isEqualTo(List.of("a", "", ""));
        assertThat(Words.split("  ")).isEmpty();
    }

    @Test
    void knowsWhereTheLastWordBegins() {
        assertThat(Words.lastStart("a 'b c")).isEqualTo(2);
        assertThat(Words.lastStart("a b ")).isEqualTo(4);
        assertThat(Words.lastStart("")).isZero();
        assertThat(Words.lastStart("a\\ b")).isZero();
    }

    @Test
    void readsBackWhatItQuoted() {
        for (String word : List.of("plain", "two words", "it's", "say \"x y\"", "a\\ \"b")) {
            assertThat(Words.split(Words.quoted(word))).containsExactly(word);
        }
    }
}

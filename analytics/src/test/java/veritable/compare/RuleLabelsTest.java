package veritable.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import veritable.language.Language;

class RuleLabelsTest {
    @Test
    void bothLanguagesHaveTheSameKeysAndArguments() throws IOException {
        Properties english = labels(Language.ENGLISH);
        Properties chinese = labels(Language.CHINESE);
        assertThat(chinese.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            for (int i = 0; i < 9; i++) {
                assertThat(chinese.getProperty(key).contains("{" + i + "}"))
                        .as(key + " {" + i + "}")
                        .isEqualTo(english.getProperty(key).contains("{" + i + "}"));
            }
        }
    }

    @Test
    void everyRuleHasATitleAndAMeaning() {
        for (Rule rule : Rules.standard()) {
            for (Language language : Language.values()) {
                assertThat(rule.title(language)).isNotBlank();
                assertThat(rule.meaning(language))
                        .endsWith(language == Language.CHINESE ? "。" : ".");
            }
        }
    }

    @Test
    void idsAreKebabCaseAndEachIsUsedOnce() {
        assertThat(Rules.standard().stream().map(Rule::id))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"))
                .allMatch(id -> Rules.find(id).isPresent());
    }

    @Test
    void everyLabelIsShownInAGoldenFile() throws IOException {
        StringBuilder golden = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/rules"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".findings")).toList()) {
                golden.append(Files.readString(file));
            }
        }
        Properties labels = labels(Language.ENGLISH);
        for (String key : labels.stringPropertyNames()) {
            if (!key.startsWith("rule.") && !key.startsWith("severity.")) {
                String text = labels.getProperty(key);
                String words = text.substring(text.lastIndexOf('}') + 1);
                assertThat(golden).as(key).contains(words);
            }
        }
    }

    private static Properties labels(Language language) throws IOException {
        String name = "labels_" + language.tag() + ".properties";
        try (Reader in =
                new InputStreamReader(
                        Objects.requireNonNull(Rule.class.getResourceAsStream(name)),
                        StandardCharsets.UTF_8)) {
            Properties labels = new Properties();
            labels.load(in);
            return labels;
        }
    }
}

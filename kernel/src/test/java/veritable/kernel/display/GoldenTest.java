package veritable.kernel.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import veritable.kernel.api.Limits;
import veritable.kernel.api.MimeBundle;

/**
 * All forms of one value of each kind, as files to be read: {@code golden/<name>.txt}. Written anew
 * with {@code -Dgolden.write=true}.
 */
class GoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final Limits LIMITS = new Limits(6, 8, 60);

    @TestFactory
    Stream<DynamicTest> hasTheFormsThatAreOnFile() {
        return Samples.all().entrySet().stream()
                .map(
                        each ->
                                DynamicTest.dynamicTest(
                                        each.getKey(),
                                        () -> check(each.getKey(), each.getValue())));
    }

    private static void check(String name, Object value) throws IOException {
        Limits limits = name.equals("string-long") ? LIMITS : new Limits(6, 8, 1000);
        String forms = written(new Renderers().render(value, limits));
        Path file = FOLDER.resolve(name + ".txt");
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, forms);
        }
        assertThat(forms).isEqualTo(Files.readString(file));
    }

    private static String written(MimeBundle forms) {
        StringBuilder out = new StringBuilder();
        for (Map.Entry<String, Object> each : new TreeMap<>(forms.data()).entrySet()) {
            out.append("--- ").append(each.getKey());
            Object about = forms.metadata().get(each.getKey());
            out.append(about instanceof Map<?, ?> map ? " " + new TreeMap<>(map) : "").append('\n');
            // the script is the same for all tables, and tried in a browser
            String form = each.getValue().toString().replaceAll("onclick=\"[^\"]*\"", "onclick");
            out.append(each.getKey().startsWith("image/png") ? "(bytes)" : form).append('\n');
        }
        return out.toString();
    }
}

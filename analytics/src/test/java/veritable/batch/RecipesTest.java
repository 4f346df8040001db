package veritable.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.xml.sax.SAXException;

/** The recipes of the operator's guide, checked by what would read them. */
class RecipesTest {
    private static final Path RECIPES = Path.of("docs", "recipes");
    private static final Path LAUNCHER = Path.of("..", "veritable").toAbsolutePath().normalize();

    @TempDir private Path folder;

    private static String text(String name) throws IOException {
        return Files.readString(RECIPES.resolve(name));
    }

    private static Map<?, ?> yaml(String name) throws IOException {
        Object tree = new Load(LoadSettings.builder().build()).loadFromString(text(name));
        return (Map<?, ?>) tree;
    }

    private static Object at(Object tree, Object... keys) {
        Object here = tree;
        for (Object key : keys) {
            Object next =
                    here instanceof List<?> list
                            ? list.get((Integer) key)
                            : here instanceof Map<?, ?> map ? map.get(key) : null;
            here = Optional.ofNullable(next).orElseThrow(() -> new AssertionError("no " + key));
        }
        return here;
    }

    @Test
    void theJobFileIsOne() throws IOException {
        JobFile file = JobFile.read(RECIPES.resolve("job.yaml"));
        assertThat(file.names()).containsExactly("monthly");
        assertThat(file.scheduled()).hasSize(1);
    }

    @Test
    void crontabTakesItsLine() throws IOException {
        String line =
                text("veritable.crontab")
                        .lines()
                        .filter(each -> !each.startsWith("#"))
                        .toList()
                        .get(0);
        String[] fields = line.split(" ", 6);
        assertThat(Cron.parse(String.join(" ", List.of(fields).subList(0, 5)))).isNotNull();
        assertThat(fields[5]).contains("veritable batch job.yaml").doesNotContain("%");
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"veritable.service", "veritable-schedule.service", "veritable.timer"})
    void systemdFindsNothingWrong(String unit) throws Exception {
        for (String name :
                List.of("veritable.service", "veritable-schedule.service", "veritable.timer")) {
            Files.writeString(
                    folder.resolve(name),
                    text(name).replace("/opt/veritable/veritable", LAUNCHER.toString()));
        }
        Process verify =
                new ProcessBuilder(
                                "systemd-analyze",
                                "verify",
                                "--man=no",
                                folder.resolve(unit).toString())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(verify.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(verify.waitFor()).as(said).isZero();
        assertThat(said.lines().filter(line -> line.contains("veritable"))).isEmpty();
    }

    @Test
    void aCodeHostRunsItWithoutRightsThatItNeedsNot() throws IOException {
        Map<?, ?> workflow = yaml("github-actions.yml");
        assertThat(Cron.parse((String) at(workflow, "on", "schedule", 0, "cron"))).isNotNull();
        assertThat(at(workflow, "permissions", "contents")).isEqualTo("read");
        assertThat(at(workflow, "concurrency", "cancel-in-progress")).isEqualTo(false);
        List<?> steps = (List<?>) at(workflow, "jobs", "compare", "steps");
        assertThat(steps)
                .allMatch(
                        step ->
                                ((Map<?, ?>) step).containsKey("uses")
                                        != ((Map<?, ?>) step).containsKey("run"));
        assertThat(text("github-actions.yml")).contains("run: ./veritable batch job.yaml");
    }

    // by reflection: the annotations of these classes are not on the class path
    private static void validate(Object tree) throws ReflectiveOperationException {
        Class.forName("io.kubernetes.client.openapi.models.V1CronJob")
                .getMethod("validateJsonElement", JsonElement.class)
                .invoke(null, new Gson().toJsonTree(tree));
    }

    @Test
    void kubernetesKnowsEveryFieldOfTheCronJob() throws Exception {
        Map<?, ?> job = yaml("cronjob.yaml");
        validate(job);
        assertThat(at(job, "apiVersion")).isEqualTo("batch/v1");
        assertThat(at(job, "kind")).isEqualTo("CronJob");
        assertThat(Cron.parse((String) at(job, "spec", "schedule"))).isNotNull();
        assertThat(at(job, "spec", "concurrencyPolicy")).isEqualTo("Forbid");
        assertThat(catchThrowable(() -> validate(Map.of("spec", Map.of("schedul", "")))))
                .as("a field that there is not")
                .isNotNull();
    }

    private static void validateTask(String xml) throws IOException, SAXException {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(RecipesTest.class.getResource("task.xsd"))
                .newValidator()
                .validate(new StreamSource(new StringReader(xml)));
    }

    @Test
    void theTaskOfWindowsIsOfTheFormThatItsSchemaAsksFor() throws Exception {
        String task = text("task.xml");
        validateTask(task);
        assertThat(task)
                .contains("<MultipleInstancesPolicy>IgnoreNew<")
                .contains("<StartWhenAvailable>true<")
                .contains("batch job.yaml --if-changed");
        for (String wrong :
                List.of(
                        task.replace("<Day>1<", "<Day>32<"),
                        task.replace("IgnoreNew", "Ignore"),
                        task.replace("PT1H", "1h"),
                        task.replace("Context=\"Author\"", "Context=\"Nobody\""),
                        task.replace("</StartBoundary>", "</StartBoundary><Enabled>true</Enabled>"),
                        task.replace("2004/02/mit", "2004/03/mit"))) {
            assertThat(wrong).isNotEqualTo(task);
            assertThatThrownBy(() -> validateTask(wrong)).isInstanceOf(SAXException.class);
        }
    }

    @Test
    void theGuideNamesEveryRecipeAndEveryRecipeIsThere() throws IOException {
        String guide = Files.readString(Path.of("docs", "operator.md"));
        try (var files = Files.list(RECIPES)) {
            assertThat(files.map(file -> "recipes/" + file.getFileName()))
                    .isNotEmpty()
                    .allMatch(guide::contains);
        }
    }

    @Test
    void theGuidesExampleIsAJobFile() throws IOException {
        String guide = Files.readString(Path.of("docs", "operator.md"));
        int from = guide.indexOf("```yaml\n") + "```yaml\n".length();
        String example = guide.substring(from, guide.indexOf("```", from));
        assertThat(JobFile.parse(Path.of("job.yaml"), example).names()).contains("monthly");
    }
}

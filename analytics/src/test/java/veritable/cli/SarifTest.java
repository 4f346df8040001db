package veritable.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SarifTest {
    private static final String SEEDS = Path.of("..", "seeds").toString();

    private static JsonNode sarif(String... options) throws IOException {
        List<String> line = new ArrayList<>(List.of("compare", SEEDS, "--format", "sarif"));
        line.addAll(List.of("--lang", "zh"));
        line.addAll(List.of(options));
        Run run = Run.of(line.toArray(new String[0]));
        assertThat(run.exit()).isZero();
        return new ObjectMapper().readTree(run.out());
    }

    private static void validate(JsonNode sarif) throws IOException {
        try (InputStream in =
                SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            JsonSchema schema =
                    JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
            assertThat(schema.validate(sarif)).isEmpty();
        }
    }

    @Test
    void isValidByTheSchemaOfOasis() throws IOException {
        validate(sarif());
        assertThat(sarif().at("/runs/0/results")).noneMatch(it -> it.has("suppressions"));
    }

    @Test
    void saysWhatWasDecidedAsSuppressions(@TempDir Path folder) throws IOException {
        String ledger = folder.resolve("decisions.jsonl").toString();
        Run.of(
                "decide",
                "Istio",
                SEEDS,
                "--ledger",
                ledger,
                "--rule",
                "conflicting-versions",
                "--accept",
                "A",
                "--reason",
                "发布说明",
                "--reviewer",
                "ann");
        Run.of(
                "decide",
                "Flux",
                SEEDS,
                "--ledger",
                ledger,
                "--rule",
                "conflicting-versions",
                "--accept",
                "deferred",
                "--reviewer",
                "bob");
        JsonNode sarif = sarif("--ledger", ledger);
        validate(sarif);
        List<String> told = new ArrayList<>();
        for (JsonNode result : sarif.at("/runs/0/results")) {
            assertThat(result.has("suppressions")).isTrue();
            for (JsonNode each : result.get("suppressions")) {
                told.add(
                        result.get("ruleId").asText()
                                + " "
                                + each.get("status").asText()
                                + " "
                                + each.get("justification").asText()
                                + " "
                                + each.at("/properties/reviewer").asText());
            }
        }
        assertThat(told)
                .containsExactly(
                        "conflicting-versions underReview 暂缓 bob",
                        "conflicting-versions underReview 暂缓 bob",
                        "conflicting-versions accepted A (1.21): 发布说明 ann",
                        "conflicting-versions accepted A (1.21): 发布说明 ann");
    }

    @Test
    void showsEachSideOfAConflictBesideItsLine() throws IOException {
        JsonNode results = sarif().at("/runs/0/results");
        assertThat(results)
                .filteredOn(
                        result ->
                                result.get("ruleId").asText().equals("conflicting-versions")
                                        && result.at("/message/text").asText().contains("Istio"))
                .extracting(
                        result ->
                                result.at("/locations/0/physicalLocation/artifactLocation/uri")
                                                .asText()
                                        + ":"
                                        + result.at(
                                                        "/locations/0/physicalLocation/region/startLine")
                                                .asInt())
                .containsExactly(
                        "../seeds/2025-11-cloud-native-architecture-updates.md:66",
                        "../seeds/2025-11-technology-updates.md:72");
    }

    @Test
    void relatesEachResultToAHundredPlacesAtMost(@TempDir Path folder) throws IOException {
        for (int i = 0; i < 120; i++) {
            Files.writeString(
                    folder.resolve("r" + i + ".md"),
                    "| Tool | Version |\n|---|---|\n| Istio | 1." + (20 + i % 2) + " |\n");
        }
        Run run = Run.of("compare", folder.toString(), "--format", "sarif");
        JsonNode results = new ObjectMapper().readTree(run.out()).at("/runs/0/results");
        assertThat(results).hasSize(120);
        assertThat(results).allMatch(result -> result.get("relatedLocations").size() == 100);
    }
}

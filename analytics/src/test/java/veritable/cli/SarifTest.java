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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SarifTest {
    private static final String SEEDS = Path.of("..", "seeds").toString();

    private static JsonNode sarif() throws IOException {
        Run run = Run.of("compare", SEEDS, "--format", "sarif", "--lang", "zh");
        assertThat(run.exit()).isZero();
        return new ObjectMapper().readTree(run.out());
    }

    @Test
    void isValidByTheSchemaOfOasis() throws IOException {
        try (InputStream in =
                SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            JsonSchema schema =
                    JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
            assertThat(schema.validate(sarif())).isEmpty();
        }
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

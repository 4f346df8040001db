package veritable.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import veritable.compare.Comparison;
import veritable.compare.Finding;
import veritable.compare.Told;

class ClaimReviewsTest {
    @TempDir private Path folder;

    private final Comparison comparison =
            Comparison.of(
                    List.of(
                            Told.by("one", "2025-11-04")
                                    .claim("Istio", "1.20")
                                    .claim("Flux", "2.0")
                                    .claim("Helm", "3.1")
                                    .done(),
                            Told.by("two", "2025-11-05")
                                    .claim("Istio", "1.21")
                                    .claim("Flux", "2.3")
                                    .claim("Helm", "3.2")
                                    .done()));

    private String settled() {
        Ledger ledger = Ledger.at(folder.resolve("decisions.jsonl")).by("Ann");
        for (Finding each : comparison.findings("conflicting-versions")) {
            switch (each.subject()) {
                case "Istio" -> ledger.accept(each, "B", "in the \"notes\"");
                case "Flux" -> ledger.decide(each, new Answer.Value("2.7"), "newer");
                default -> ledger.accept(each, "deferred", "");
            }
        }
        return ClaimReviews.of(comparison, ledger.docket(comparison));
    }

    /** What schema.org and those who show fact checks ask for. */
    @Test
    void haveEveryFieldThatIsAskedFor() throws IOException {
        try (InputStream in = ClaimReviewsTest.class.getResourceAsStream("claim-review.json")) {
            assertThat(
                            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                                    .getSchema(in)
                                    .validate(settled(), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void rateEachSideOfWhatIsSettled() throws IOException {
        JsonNode reviews = new ObjectMapper().readTree(settled()).get("@graph");
        assertThat(reviews)
                .extracting(
                        each ->
                                each.get("claimReviewed").asText()
                                        + " "
                                        + each.at("/reviewRating/alternateName").asText())
                .containsExactlyInAnyOrder(
                        "Istio 1.20 False", "Istio 1.21 True", "Flux 2.0 False", "Flux 2.3 False");
    }
}

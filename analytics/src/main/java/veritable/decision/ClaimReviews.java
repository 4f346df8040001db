package veritable.decision;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import veritable.claim.Statement;
import veritable.compare.Comparison;
import veritable.compare.Evidence;
import veritable.compare.Finding;

/**
 * Decisions as <a href="https://schema.org/ClaimReview">ClaimReview</a> in JSON-LD: a review for
 * each side of each conflict that was settled.
 */
public final class ClaimReviews {
    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

    /** The page beside it on which the finding is shown in full. */
    private static final String DOSSIER = "dossier.html#f-";

    private static final int BEST = 5;
    private static final int WORST = 1;

    private ClaimReviews() {}

    /** All of them as one document, in the order of the findings. */
    public static String of(Comparison comparison, Docket docket) {
        JsonArray reviews = new JsonArray();
        for (Case each : docket.cases()) {
            Optional<Decision> decision = each.settled();
            if (decision.isPresent()) {
                List<Evidence> sides = each.finding().evidence();
                for (int side = 0; side < sides.size(); side++) {
                    reviews.add(
                            review(
                                    each.finding(),
                                    sides.get(side),
                                    decision.get(),
                                    rating(decision.get(), sides.get(side))));
                }
            }
        }
        JsonObject document = new JsonObject();
        document.addProperty("@context", "https://schema.org");
        document.add("@graph", reviews);
        return GSON.toJson(document) + "\n";
    }

    /** What the decision makes of one side. */
    private record Rating(int value, String name) {}

    private static Rating rating(Decision decision, Evidence side) {
        if (decision.answer() instanceof Answer.Plain plain) {
            return switch (plain) {
                case BOTH, NO_CONFLICT -> new Rating(BEST, "True");
                case NEITHER -> new Rating(WORST, "False");
                case DEFERRED -> new Rating((BEST + WORST) / 2, "Unproven");
            };
        }
        boolean right = decision.value().filter(side.value()::equals).isPresent();
        return right ? new Rating(BEST, "True") : new Rating(WORST, "False");
    }

    private static JsonObject review(
            Finding finding, Evidence side, Decision decision, Rating rating) {
        JsonObject review = new JsonObject();
        review.addProperty("@type", "ClaimReview");
        review.addProperty("url", DOSSIER + finding.id());
        review.addProperty("claimReviewed", finding.subject() + " " + side.value());
        review.addProperty("datePublished", decision.time().toString().substring(0, 10));
        review.add("author", thing("Person", "name", decision.reviewer()));
        JsonObject claim = new JsonObject();
        claim.addProperty("@type", "Claim");
        claim.addProperty("text", side.first().quote());
        side.source().date().ifPresent(day -> claim.addProperty("datePublished", day.toString()));
        JsonArray appearances = new JsonArray();
        for (Statement statement : side.statements()) {
            appearances.add(appearance(side, statement));
        }
        claim.add("firstAppearance", appearance(side, side.first()));
        claim.add("appearance", appearances);
        review.add("itemReviewed", claim);
        JsonObject said = thing("Rating", "alternateName", rating.name());
        said.addProperty("ratingValue", rating.value());
        said.addProperty("bestRating", BEST);
        said.addProperty("worstRating", WORST);
        review.add("reviewRating", said);
        String body =
                decision.value().map(value -> "Decided: " + value + ". ").orElse("")
                        + decision.reason();
        if (!body.isBlank()) {
            review.addProperty("reviewBody", body.strip());
        }
        return review;
    }

    private static JsonObject appearance(Evidence side, Statement statement) {
        JsonObject appearance = thing("CreativeWork", "name", side.source().title());
        appearance.addProperty("identifier", statement.at().toString());
        appearance.addProperty("text", statement.quote());
        return appearance;
    }

    private static JsonObject thing(String type, String key, String value) {
        JsonObject thing = new JsonObject();
        thing.addProperty("@type", type);
        thing.addProperty(key, value);
        return thing;
    }
}

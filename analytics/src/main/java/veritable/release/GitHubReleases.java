package veritable.release;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The releases that a project published on GitHub, drafts and pre-releases left out. Tags without a
 * release are missing, so that a gap means nothing by itself; there are no ends of support.
 */
final class GitHubReleases implements ReleaseSource {
    private static final String NAME = "GitHub releases";
    private static final String WEB = "https://github.com/";
    private static final int MOST_PAGES = 50;

    private final String base;
    private final Web web;

    /**
     * @param base the address of the API
     */
    GitHubReleases(String base, Web web) {
        this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
        this.web = web;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Lookup lookup(String product, LocalDate asOf) {
        Optional<String> repository = repository(product);
        if (repository.isEmpty()) {
            return new Lookup.NoSuchProduct(NAME);
        }
        JsonObject versions = new JsonObject();
        String address = base + "/repos/" + repository.get() + "/releases?per_page=100";
        LocalDate asked = LocalDate.EPOCH;
        for (int page = 0; !address.isEmpty() && page < MOST_PAGES; page++) {
            if (!address.startsWith(base + "/")) {
                return new Lookup.Failed(NAME, "the next page is on another server");
            }
            WebAnswer answer = web.get(address);
            if (answer.kind() == WebAnswer.Kind.MISSING) {
                return new Lookup.NoSuchProduct(NAME);
            }
            if (answer.kind() == WebAnswer.Kind.FAILED) {
                return new Lookup.Failed(NAME, answer.text());
            }
            try {
                add(JsonReleases.parse(answer.text()), versions);
            } catch (IllegalArgumentException e) {
                return new Lookup.Failed(NAME, product + ": " + e.getMessage());
            }
            asked = answer.asked();
            address = answer.next();
        }
        return history(product, repository.get(), versions, asked);
    }

    private static Lookup history(
            String product, String repository, JsonObject versions, LocalDate asked) {
        JsonObject file = new JsonObject();
        file.add("versions", versions);
        List<ReleaseCycle> cycles = new ArrayList<>(ReleaseDataFile.cycles(file));
        Origin origin = new Origin(NAME, asked, "", WEB + repository + "/releases");
        return new Lookup.Found(
                new ReleaseHistory(product, cycles, Completeness.CYCLES, origin).sorted());
    }

    private static void add(JsonElement page, JsonObject versions) {
        if (!page.isJsonArray()) {
            throw new IllegalArgumentException("it has no list of releases");
        }
        for (JsonElement each : page.getAsJsonArray()) {
            if (each.isJsonObject() && isFinal(each.getAsJsonObject())) {
                String tag = JsonReleases.text(each.getAsJsonObject(), "tag_name");
                String day = JsonReleases.text(each.getAsJsonObject(), "published_at");
                if (!tag.isEmpty() && day.length() >= 10) {
                    JsonObject version = new JsonObject();
                    version.addProperty("name", tag);
                    version.addProperty("date", day.substring(0, 10));
                    versions.add(tag, version);
                }
            }
        }
    }

    private static boolean isFinal(JsonObject release) {
        return !isTrue(release, "draft") && !isTrue(release, "prerelease");
    }

    private static boolean isTrue(JsonObject release, String key) {
        JsonElement flag = release.get(key);
        return flag != null
                && flag.isJsonPrimitive()
                && flag.getAsJsonPrimitive().isBoolean()
                && flag.getAsBoolean();
    }

    /** Owner and name, from where the built-in history of the product is from. */
    private static Optional<String> repository(String product) {
        return BuiltIn.text()
                .history(product)
                .map(history -> history.origin().link())
                .filter(link -> link.startsWith(WEB))
                .map(link -> link.substring(WEB.length()))
                .map(path -> path.substring(0, path.lastIndexOf('/')));
    }
}

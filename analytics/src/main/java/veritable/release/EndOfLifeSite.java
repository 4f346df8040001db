package veritable.release;

import com.google.gson.JsonElement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** endoflife.date or a mirror of it: API v1, and v0 where there is no v1. */
final class EndOfLifeSite implements ReleaseSource {
    private final String base;
    private final String name;
    private final Web web;
    private final List<Known> lists = new ArrayList<>();

    /** A list of products, and what stands around an id in the address of one. */
    private record Known(WebAnswer answer, Set<String> products, String before, String after) {}

    /**
     * @param base the address that {@code /api} follows
     */
    EndOfLifeSite(String base, String name, Web web) {
        this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
        this.name = name;
        this.web = web;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Lookup lookup(String product, LocalDate asOf) {
        if (!Slug.isPlain(product)) {
            return new Lookup.NoSuchProduct(name);
        }
        if (lists.isEmpty()) {
            list("/api/v1/products", "/api/v1/products/", "");
            list("/api/all.json", "/api/", ".json");
        }
        boolean none = true;
        for (Known list : lists) {
            none &= list.answer().kind() == WebAnswer.Kind.MISSING;
        }
        for (Known list : lists) {
            if (none
                    || list.products().contains(product)
                    || list.answer().kind() == WebAnswer.Kind.FAILED) {
                WebAnswer answer = list.answer();
                if (answer.kind() != WebAnswer.Kind.FAILED) {
                    answer = web.get(base + list.before() + product + list.after());
                }
                if (answer.kind() != WebAnswer.Kind.MISSING) {
                    return answer.kind() == WebAnswer.Kind.TEXT
                            ? read(product, answer)
                            : new Lookup.Failed(name, answer.text());
                }
            }
        }
        return new Lookup.NoSuchProduct(name);
    }

    /** One request tells which products there are, so that nobody is asked for what is not. */
    private void list(String address, String before, String after) {
        if (!lists.isEmpty() && lists.get(0).answer().kind() != WebAnswer.Kind.MISSING) {
            return;
        }
        WebAnswer answer = web.get(base + address);
        Set<String> products = new HashSet<>();
        if (answer.kind() == WebAnswer.Kind.TEXT) {
            try {
                JsonReleases.names(JsonReleases.parse(answer.text()), products);
            } catch (IllegalArgumentException e) {
                answer = WebAnswer.failed("its list of products: " + e.getMessage());
            }
        }
        lists.add(new Known(answer, products, before, after));
    }

    private Lookup read(String product, WebAnswer answer) {
        try {
            JsonElement json = JsonReleases.parse(answer.text());
            Map<String, List<ReleaseCycle>> products = JsonReleases.cycles(json, product);
            // after a redirect the product goes by another name
            List<ReleaseCycle> cycles =
                    products.getOrDefault(product, products.values().iterator().next());
            LocalDate made = JsonReleases.made(json).orElse(answer.asked());
            return new Lookup.Found(EndOfLife.history(product, cycles, name, made));
        } catch (IllegalArgumentException e) {
            return new Lookup.Failed(name, product + ": " + e.getMessage());
        }
    }
}

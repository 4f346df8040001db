package veritable.kernel.page;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of places in a page, each used once. */
final class Anchors {
    private final Set<String> taken = new HashSet<>();

    String of(String heading) {
        String stem =
                heading.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", "-")
                        .replaceAll("^-|-$", "");
        // the page's own places have other names
        String wish = "h-" + (stem.isEmpty() ? "section" : stem);
        String name = wish;
        for (int i = 2; !taken.add(name); i++) {
            name = wish + "-" + i;
        }
        return name;
    }
}

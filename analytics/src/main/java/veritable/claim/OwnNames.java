package veritable.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import veritable.technology.Technology;

/**
 * The names that no file knows, but this report: of the product in its title, and of what it has
 * given versions already. Where one of them stands before a version, the version is its own.
 */
final class OwnNames {
    private static final int SHORTEST = 3;

    private final Map<Character, List<Technology>> byLast = new HashMap<>();
    private @Nullable Supplier<@Nullable Technology> product;

    private OwnNames(@Nullable Supplier<@Nullable Technology> product) {
        this.product = product;
    }

    static OwnNames none() {
        return new OwnNames(null);
    }

    static OwnNames of(Supplier<@Nullable Technology> product) {
        return new OwnNames(product);
    }

    /** Takes the name of a technology that no file knows. */
    void add(Technology technology) {
        String name = technology.name();
        if (!technology.domain().isEmpty() || name.length() < SHORTEST) {
            return;
        }
        char last = Character.toLowerCase(name.charAt(name.length() - 1));
        List<Technology> alike = byLast.computeIfAbsent(last, c -> new ArrayList<>(2));
        if (!alike.contains(technology)) {
            alike.add(technology);
        }
    }

    private void read() {
        Supplier<@Nullable Technology> unread = product;
        if (unread != null) {
            product = null;
            Technology title = unread.get();
            if (title != null) {
                add(title);
            }
        }
    }

    /** The longest of them whose name ends at {@code end}, or null. */
    @Nullable Technology before(String text, int end) {
        read();
        if (byLast.isEmpty() || end == 0) {
            return null;
        }
        Technology longest = null;
        for (Technology own :
                byLast.getOrDefault(Character.toLowerCase(text.charAt(end - 1)), List.of())) {
            String name = own.name();
            int start = end - name.length();
            if ((longest == null || name.length() > longest.name().length())
                    && start >= 0
                    && text.regionMatches(true, start, name, 0, name.length())
                    && !goesOn(text, start)) {
                longest = own;
            }
        }
        return longest;
    }

    boolean isEmpty() {
        read();
        return byLast.isEmpty();
    }

    /** The one that is named, whatever its case; or null. */
    @Nullable Technology find(String name) {
        Technology own = before(name, name.length());
        return own != null
                        && own.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))
                ? own
                : null;
    }

    /** Whether the name is only the end of a longer one. */
    private static boolean goesOn(String text, int start) {
        return start > 0
                && Letters.isLatin(text, start)
                && (Letters.isWord(text, start - 1) || "-_./".indexOf(text.charAt(start - 1)) >= 0);
    }
}
